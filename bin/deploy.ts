/** `npm run deploy -- prod`: looks whether everything is there, says what is missing, and deploys. */
import { spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline/promises';
import { nameOf, type Stage, tokenParameter } from '../lib/config/stage.ts';
import { NotUnderstood, readTyped } from '../lib/operate/arguments.ts';
import { runCommand } from '../lib/operate/command.ts';
import { cdkCalls } from '../lib/operate/deployment.ts';
import { findingLine, isReady } from '../lib/operate/finding.ts';
import { type Outside, openOutside } from '../lib/operate/outside/outside.ts';
import { preflight, publicUrlOf, tokenIn } from '../lib/operate/preflight.ts';
import { forgetOldToken, keepSeal, keepToken } from '../lib/operate/secrets.ts';
import { pointWebhooks } from '../lib/operate/webhooks.ts';

const usage = [
  'npm run deploy -- dev|prod [--check] [--webhooks] [--adopt] [--other-domain]',
  '  --check             looks, and deploys nothing',
  '  --webhooks          deploys, and tells the carrier where to post texts',
  '  --adopt             deploys, and takes over a table of prod that was left behind, with what is in it',
  '  --other-domain      the mail domain in use is given up on purpose',
  'npm run deploy -- dev|prod --token | --forget-old-token',
  "  --token             asks for the carrier's token and keeps it, and deploys nothing; the one in use is believed too",
  '  --forget-old-token  after the carrier made the new one its primary: only that one is believed; deploys nothing',
].join('\n');

const switches = {
  check: { type: 'boolean' },
  token: { type: 'boolean' },
  'forget-old-token': { type: 'boolean' },
  webhooks: { type: 'boolean' },
  adopt: { type: 'boolean' },
  'other-domain': { type: 'boolean' },
} as const;

const askForToken = async (): Promise<string> => {
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const token = await asking.question("The carrier's auth token (32 letters and digits): ");
  asking.close();
  return token;
};

const sayQuestion =
  'CDK may list new rights and ask whether you wish to deploy them: docs/iam.md says what they are for; answer y.';

/** Whether every call of CDK went well; what it prints is shown as it comes. */
const deployed = (calls: readonly (readonly string[])[]): boolean => {
  console.log(`\n${sayQuestion}\n`);
  return calls.every(
    (words) => spawnSync('cdk', [...words], { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0,
  );
};

const point = async (stage: Stage, { account, carrierWith }: Outside): Promise<void> => {
  const publicUrl = (await publicUrlOf(stage, account)) ?? '';
  const kept = (await account.parameter(tokenParameter(stage))) ?? '';
  await pointWebhooks(stage, carrierWith(tokenIn(kept)), publicUrl);
  console.log(`The carrier posts texts to ${publicUrl}/twilio/sms`);
};

await runCommand(async () => {
  const { stage, has } = readTyped(process.argv.slice(2), switches, usage);
  const outside = openOutside(stage);
  const { account } = outside;
  const asked = Object.keys(switches).filter(has);
  if (has('token') || has('forget-old-token')) {
    if (asked.length > 1) throw new NotUnderstood(`--token and --forget-old-token each stand alone.\n${usage}`);
    console.log(
      has('token') ? await keepToken(stage, account, await askForToken()) : await forgetOldToken(stage, account),
    );
    return 0;
  }
  const adopts = has('adopt');
  const { needed, forPeople } = await preflight(stage, outside, { adopts, otherDomain: has('other-domain') });
  console.log([...needed, ...forPeople].map(findingLine).join('\n'));
  if (!isReady(needed)) {
    console.log('\nMend what is MISSING at the top, then run this again.');
    return 1;
  }
  if (has('check')) return isReady(forPeople) ? 0 : 1;
  await keepSeal(stage, account);
  if (!deployed(cdkCalls(stage, await account.deployment(nameOf(stage)), adopts))) return 1;
  if (has('webhooks')) await point(stage, outside);
  console.log(`\nNext: npm run doctor -- ${stage.name}`);
  return 0;
});
