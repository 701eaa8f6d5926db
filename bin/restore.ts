/**
 * `npm run restore -- prod --to 2026-11-20T08:00:00Z`: the table as it was, beside the one there is.
 * `npm run restore -- prod --change-over`: from the one in use to the one the stage's file names.
 */
import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { nameOf, type Stage } from '../lib/config/stage.ts';
import { readTyped } from '../lib/operate/arguments.ts';
import { changeOver } from '../lib/operate/change-over/change-over.ts';
import { wholeTable } from '../lib/operate/change-over/left.ts';
import { keepNote } from '../lib/operate/change-over/note.ts';
import { planFor } from '../lib/operate/change-over/plan.ts';
import { runCommand } from '../lib/operate/command.ts';
import { findingLine, isReady } from '../lib/operate/finding.ts';
import { openTable, tableInUse, tableNameOf } from '../lib/operate/house.ts';
import { openAccount } from '../lib/operate/outside/account.ts';
import { openOutside } from '../lib/operate/outside/outside.ts';
import { openResting } from '../lib/operate/outside/resting.ts';
import { preflight } from '../lib/operate/preflight.ts';
import { restoreTable } from '../lib/operate/restore.ts';

const usage = [
  'npm run restore -- dev|prod --to 2026-11-20T08:00:00Z    makes the table as it was then, beside the one in use',
  "npm run restore -- dev|prod --change-over                changes to the table the stage's file names",
].join('\n');

const sleep = async (milliseconds: number): Promise<void> => {
  await pause(milliseconds);
};

const makeBeside = async (stage: Stage, to: string): Promise<number> => {
  const from = await tableInUse(stage, openAccount(stage.region));
  const { client, now } = openTable(stage, from);
  const name = `${nameOf(stage)}-${now().slice(0, 16).replace(/[-:T]/g, '')}`;
  console.log(`Restoring into ${name}. This takes ten minutes or more; what runs goes on as it is.`);
  const restored = await restoreTable({ client, from, to, name, sleep });
  await keepNote(openTable(stage, name).table, { from, since: new Date(to).toISOString() });
  console.log('Restored. Nobody uses it yet.');
  console.log(
    `\nTo use it, write this into stages/${stage.name}.json:\n  "restoredTable": ${JSON.stringify(restored)}`,
  );
  console.log(`then: npm run restore -- ${stage.name} --change-over`);
  return 0;
};

const deployStack = (stage: Stage): boolean =>
  spawnSync('cdk', ['deploy', nameOf(stage), '--require-approval', 'never'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }).status === 0;

/** All that a deployment needs must be there before anybody is put to rest. */
const isDeployable = async (stage: Stage): Promise<boolean> => {
  const { needed } = await preflight(stage, openOutside(stage), { otherTable: true });
  if (!isReady(needed)) console.log(needed.map(findingLine).join('\n'));
  return isReady(needed);
};

const change = async (stage: Stage): Promise<number> => {
  if (!(await isDeployable(stage))) return 1;
  const inUse = await tableInUse(stage, openAccount(stage.region));
  const { client, now } = openTable(stage, inUse);
  const here = wholeTable(client, tableNameOf(stage));
  const note = await planFor(here, inUse);
  const { rest, wake } = openResting(stage.region, nameOf(stage));
  const say = (line: string): void => console.log(line);
  const hands = { rest, wake, sleep, now, say, deploy: async () => deployStack(stage) };
  const isDone = await changeOver({ note, left: wholeTable(client, note.from), here }, hands);
  if (isDone) console.log(`\nDone. Next: npm run recover -- ${stage.name} --since ${note.since}`);
  return isDone ? 0 : 1;
};

await runCommand(async () => {
  const switches = { to: { type: 'string' }, 'change-over': { type: 'boolean' } } as const;
  const { stage, has, value } = readTyped(process.argv.slice(2), switches, usage);
  if (has('change-over')) return change(stage);
  const to = value('to') ?? '';
  if (Number.isNaN(Date.parse(to))) throw new Error(usage);
  return makeBeside(stage, to);
});
