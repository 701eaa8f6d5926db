/** `npm run recover -- prod`: texts the carrier holds and we never got, after an outage of ours. */
import { tokenParameter } from '../lib/config/stage.ts';
import { readTyped } from '../lib/operate/arguments.ts';
import { runCommand } from '../lib/operate/command.ts';
import { openTable } from '../lib/operate/house.ts';
import { openAccount } from '../lib/operate/outside/account.ts';
import { openHeldTexts } from '../lib/operate/outside/held-texts.ts';
import { tokenIn } from '../lib/operate/preflight.ts';
import { recoverSince, recoverTexts } from '../lib/operate/recover.ts';

const usage = 'npm run recover -- dev|prod [--since 2026-11-20T08:00:00Z]';

await runCommand(async () => {
  const { stage, value } = readTyped(process.argv.slice(2), { since: { type: 'string' } }, usage);
  const kept = await openAccount(stage.region).parameter(tokenParameter(stage));
  if (!kept) throw new Error("The carrier's token is not kept: npm run deploy -- … --token");
  const house = openTable(stage);
  const since = value('since') ?? (await recoverSince(house));
  if (Number.isNaN(Date.parse(since))) throw new Error(`--since is an ISO time. ${usage}`);
  const texts = openHeldTexts({ accountSid: stage.accountSid, authToken: tokenIn(kept) }, stage.groupNumber);
  const { held, missed } = await recoverTexts(house, texts, new Date(since).toISOString());
  console.log(`The carrier holds ${held} texts since ${since}. ${missed} of them were new to us and are heard now.`);
  return 0;
});
