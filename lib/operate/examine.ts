/** Everything that can be seen of a deployment at work. */
import { nameOf, type Stage } from '../config/stage.ts';
import { checkFailed } from './checks/failed.ts';
import { checkDeadLetters, checkDoor, checkReaders, checkStack, checkWaiting } from './checks/running.ts';
import { checkAlarms, checkClock, checkListeners, checkMailHeard } from './checks/watching.ts';
import { sentenceFor } from './command.ts';
import { type Finding, look } from './finding.ts';
import { openTable, tableInUse } from './house.ts';
import type { Outside } from './outside/outside.ts';
import { openRunning } from './outside/running.ts';
import { openWatching } from './outside/watching.ts';

type Check = readonly [what: string, check: () => Promise<Finding | readonly Finding[]>];

/** A place that cannot be looked at is a finding too, and hides no other. */
const looked = async ([what, check]: Check): Promise<readonly Finding[]> => {
  try {
    return [await check()].flat();
  } catch (error) {
    return [look(`Nobody could look at ${what}`, sentenceFor(error))];
  }
};

/** Needs a login: `number` is the AWS account's. */
export const examine = async (stage: Stage, outside: Outside, number: string): Promise<readonly Finding[]> => {
  const name = nameOf(stage);
  const deployment = await outside.account.deployment(name);
  const stack = checkStack(deployment);
  if (!deployment) return [stack];
  const running = openRunning(stage.region, name);
  const watching = openWatching(stage.region, name, number);
  const inUse = await tableInUse(stage, outside.account);
  const { client, table, now } = openTable(stage, inUse);
  const checks: readonly Check[] = [
    ['the door for texts', () => checkDoor(deployment.outputs.PublicUrl ?? '')],
    ['the stream', () => checkReaders(running)],
    ['the clock', () => checkClock(stage, watching)],
    ['the rules for mail', () => checkMailHeard(stage, outside.mail)],
    ['who waits', () => checkWaiting(table, now())],
    ['what was refused', () => checkFailed(client, inUse, now())],
    ['the dead letters', () => checkDeadLetters(running)],
    ['the alarms', () => checkAlarms(stage, watching)],
    ['who is told', () => checkListeners(stage, watching)],
  ];
  return [stack, ...(await Promise.all(checks.map(looked))).flat()];
};
