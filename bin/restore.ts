/** `npm run restore -- prod --to 2026-11-20T08:00:00Z`: the table as it was, beside the one there is. */
import { setTimeout as sleep } from 'node:timers/promises';
import { dynamoTable } from '../lib/adapters/dynamo/table.ts';
import { nameOf } from '../lib/config/stage.ts';
import { readTyped } from '../lib/operate/arguments.ts';
import { runCommand } from '../lib/operate/command.ts';
import { doubtMessages } from '../lib/operate/doubts.ts';
import { openTable, tableNameOf } from '../lib/operate/house.ts';
import { restoreTable } from '../lib/operate/restore.ts';

const usage = 'npm run restore -- dev|prod --to 2026-11-20T08:00:00Z';

await runCommand(async () => {
  const { stage, value } = readTyped(process.argv.slice(2), { to: { type: 'string' } }, usage);
  const to = value('to') ?? '';
  if (Number.isNaN(Date.parse(to))) throw new Error(usage);
  const { client, now } = openTable(stage);
  const name = `${nameOf(stage)}-${now().slice(0, 16).replace(/[-:T]/g, '')}`;
  console.log(`Restoring into ${name}. This takes ten minutes or more; what runs goes on as it is.`);
  const pause = async (milliseconds: number): Promise<void> => {
    await sleep(milliseconds);
  };
  const restored = await restoreTable({ client, from: tableNameOf(stage), to, name, sleep: pause });
  const table = dynamoTable({ client, tableName: name });
  const doubted = await doubtMessages(client, name, table, now());
  console.log(
    `Restored. ${doubted} messages may have gone out since: the carrier is asked before any of them is sent.`,
  );
  console.log(
    `\nTo use it, write this into stages/${stage.name}.json:\n  "restoredTable": ${JSON.stringify(restored)}`,
  );
  console.log(`then: npm run deploy -- ${stage.name}, and: npm run recover -- ${stage.name} --since ${to}`);
  return 0;
});
