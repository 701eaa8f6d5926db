/** `npm run deploy -- prod`: looks whether everything is there, says what is missing, and deploys. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import { nameOf, type Stage, sealParameter, tokenParameter } from '../lib/config/stage.ts';
import { readTyped } from '../lib/operate/arguments.ts';
import { webhookFor } from '../lib/operate/checks/carrier.ts';
import { runCommand } from '../lib/operate/command.ts';
import { findingLine, isReady } from '../lib/operate/finding.ts';
import { type Account, openAccount } from '../lib/operate/outside/account.ts';
import { openCarrierAccount } from '../lib/operate/outside/carrier.ts';
import { openMailAccount } from '../lib/operate/outside/mail.ts';
import { preflight, publicUrlOf, tokenIn } from '../lib/operate/preflight.ts';
import { looksLikeToken, withFreshToken, withoutOldToken } from '../lib/operate/token.ts';

const usage = [
  'npm run deploy -- dev|prod [--check] [--token] [--forget-old-token] [--webhooks] [--other-domain]',
  '  --check             looks, and deploys nothing',
  "  --token             asks for the carrier's token and keeps it; the one in use is believed too, until forgotten",
  '  --forget-old-token  after the carrier made the new one its primary',
  '  --webhooks          tells the carrier where to post texts',
  '  --other-domain      the mail domain in use is given up on purpose',
].join('\n');

const switches = {
  check: { type: 'boolean' },
  token: { type: 'boolean' },
  'forget-old-token': { type: 'boolean' },
  webhooks: { type: 'boolean' },
  'other-domain': { type: 'boolean' },
} as const;

const keepToken = async (stage: Stage, account: Account): Promise<void> => {
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const token = (await asking.question("The carrier's auth token (32 letters and digits): ")).trim();
  asking.close();
  if (!looksLikeToken(token)) throw new Error('This is no auth token: it has 32 letters a to f and digits.');
  const name = tokenParameter(stage);
  await account.keepSecret(name, withFreshToken(await account.parameter(name), token));
  console.log('Kept. Functions that run already know it within five minutes.');
};

const forgetOldToken = async (stage: Stage, account: Account): Promise<void> => {
  const kept = await account.parameter(tokenParameter(stage));
  if (kept) await account.keepSecret(tokenParameter(stage), withoutOldToken(kept));
};

/** Seals reply addresses. Made once and never shown: a new one would make every address in old mails worthless. */
const keepSeal = async (stage: Stage, account: Account): Promise<void> => {
  if (!stage.domain || (await account.parameter(sealParameter(stage)))) return;
  await account.keepSecret(sealParameter(stage), randomBytes(32).toString('base64url'));
};

const login = (stage: Stage, authToken: string) => ({ accountSid: stage.accountSid, authToken });

const pointWebhooks = async (stage: Stage, account: Account): Promise<void> => {
  const publicUrl = await publicUrlOf(stage, account);
  const kept = await account.parameter(tokenParameter(stage));
  if (!publicUrl || !kept) throw new Error('Deploy first, then point the webhooks.');
  const carrier = openCarrierAccount(login(stage, tokenIn(kept)));
  const number = await carrier.number(stage.groupNumber);
  if (stage.messagingServiceSid) await carrier.pointService(stage.messagingServiceSid, webhookFor(publicUrl));
  else if (number) await carrier.pointNumber(number.sid, webhookFor(publicUrl));
  console.log(`The carrier posts texts to ${publicUrl}/twilio/sms`);
};

await runCommand(async () => {
  const { stage, has } = readTyped(process.argv.slice(2), switches, usage);
  const account = openAccount(stage.region);
  if (has('token')) await keepToken(stage, account);
  if (has('forget-old-token')) await forgetOldToken(stage, account);
  const outside = {
    account,
    mail: openMailAccount(stage.region),
    carrierWith: (token: string) => openCarrierAccount(login(stage, token)),
  };
  const { needed, forPeople } = await preflight(stage, outside, { otherDomain: has('other-domain') });
  console.log([...needed, ...forPeople].map(findingLine).join('\n'));
  if (!isReady(needed)) {
    console.log('\nMend what is MISSING at the top, then run this again.');
    return 1;
  }
  if (has('check')) return isReady(forPeople) ? 0 : 1;
  await keepSeal(stage, account);
  const deployed = spawnSync('cdk', ['deploy', nameOf(stage)], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (deployed.status !== 0) return 1;
  if (has('webhooks')) await pointWebhooks(stage, account);
  console.log(`\nNext: npm run doctor -- ${stage.name}`);
  return 0;
});
