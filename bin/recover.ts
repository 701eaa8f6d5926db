/** `npm run recover -- prod`: texts and mails that came and were never heard, after an outage of ours. */
import { nameOf, type Stage, tokenParameter } from '../lib/config/stage.ts';
import { mailNames } from '../lib/infra/mail-names.ts';
import { readTyped } from '../lib/operate/arguments.ts';
import { runCommand } from '../lib/operate/command.ts';
import { openTable, tableInUse } from '../lib/operate/house.ts';
import { type Account, openAccount } from '../lib/operate/outside/account.ts';
import { openHeldTexts } from '../lib/operate/outside/held-texts.ts';
import { openLaidMails } from '../lib/operate/outside/laid-mail.ts';
import { openRunning } from '../lib/operate/outside/running.ts';
import { tokenIn } from '../lib/operate/preflight.ts';
import { recoverSince, recoverTexts } from '../lib/operate/recover.ts';
import { recoverMails } from '../lib/operate/recover-mail.ts';

const usage = 'npm run recover -- dev|prod [--since 2026-11-20T08:00:00Z]';

/** Whether all that lie there could be told. */
const hearMails = async (stage: Stage, account: Account, since: string): Promise<boolean> => {
  const domain = (await account.deployment(nameOf(stage)))?.outputs.MailDomain ?? stage.domain;
  if (!domain) return true;
  const { bucket, folder } = mailNames({ ...stage, domain }, await account.whoAmI());
  const mails = openLaidMails({ bucket, folder, region: stage.region });
  const running = openRunning(stage.region, nameOf(stage));
  const { laid, failed } = await recoverMails(mails, running, `${nameOf(stage)}-receiveEmail`, since);
  console.log(`${laid} mails lie there since ${since}. Those we never had are heard now; the others stay as they are.`);
  if (failed > 0)
    console.log(
      `${failed} could not be heard; the log of receiveEmail says why. Then: npm run recover -- ${stage.name} --since ${since}`,
    );
  return failed === 0;
};

await runCommand(async () => {
  const { stage, value } = readTyped(process.argv.slice(2), { since: { type: 'string' } }, usage);
  const account = openAccount(stage.region);
  const kept = await account.parameter(tokenParameter(stage));
  if (!kept) throw new Error("The carrier's token is not kept: npm run deploy -- … --token");
  const house = openTable(stage, await tableInUse(stage, account));
  const asked = value('since') ?? (await recoverSince(house));
  if (Number.isNaN(Date.parse(asked))) throw new Error(`--since is an ISO time. ${usage}`);
  const since = new Date(asked).toISOString();
  // First the mails: where we have looked is remembered with the texts, once all is done.
  const isWhole = await hearMails(stage, account, since);
  const texts = openHeldTexts({ accountSid: stage.accountSid, authToken: tokenIn(kept) }, stage.groupNumber);
  const { held, missed } = await recoverTexts(house, texts, since);
  console.log(`The carrier holds ${held} texts since ${since}. ${missed} of them were new to us and are heard now.`);
  return isWhole ? 0 : 1;
});
