/** A deployment at work, seen from where people stand: is the door open, is anybody waiting. */

import { hoursBetween } from '../../domain/time.ts';
import { type Due, dueShards, type Table } from '../../runtime/ports.ts';
import { type Finding, fine, look, missing } from '../finding.ts';
import type { Deployment } from '../outside/account.ts';
import { knockAt } from '../outside/door.ts';
import type { Running } from '../outside/running.ts';

const waitingMinutes = 5;

const kinds: readonly (readonly [string, string, string])[] = [
  ['HEARD#', 'Texts from neighbors wait to be heard', 'The log of hear says why (docs/operate.md, Somebody waits).'],
  ['OUT#', 'Messages to neighbors wait to be sent', 'The log of deliver says why; the carrier may be down.'],
  ['POD#', 'Groups wait for something we should have said', 'The log of tick says why.'],
];

const minutesBetween = (from: string, to: string): number => hoursBetween(from, to) * 60;

const overdue = async (table: Table, now: string): Promise<readonly Due[]> => {
  const shards = await Promise.all(Array.from({ length: dueShards }, (_, shard) => table.due(shard, now, 100)));
  return shards.flat().filter(({ dueAt }) => minutesBetween(dueAt, now) > waitingMinutes);
};

/** Nothing should be due for longer than some minutes: what is, is somebody who waits. */
export const checkWaiting = async (table: Table, now: string): Promise<readonly Finding[]> => {
  const late = await overdue(table, now);
  if (late.length === 0) return [fine('Nobody waits for anything')];
  return kinds.flatMap(([prefix, what, doThis]) => {
    const mine = late.filter(({ pk }) => pk.startsWith(prefix));
    const longest = Math.max(...mine.map(({ dueAt }) => minutesBetween(dueAt, now)));
    return mine.length === 0
      ? []
      : [missing(`${what}: ${mine.length}, the longest ${Math.round(longest)} minutes`, doThis)];
  });
};

/** A post without a signature must be refused: then the way is open, the function runs, and it believes nobody blindly. */
export const checkDoor = async (publicUrl: string): Promise<Finding> => {
  const status = await knockAt(publicUrl);
  if (status === 403) return fine('The door for texts is open, and refuses who is not the carrier');
  return missing(
    status
      ? `The door for texts answers ${status} to an unsigned post, and should answer 403`
      : 'The door for texts does not answer',
    'The log of receiveSms says why. Until it is mended the carrier drops texts; afterwards run: npm run recover',
  );
};

export const checkReaders = async (running: Running): Promise<readonly Finding[]> =>
  Promise.all(
    ['hear', 'deliver'].map(async (name) => {
      const state = await running.readerOf(name);
      return state === 'Enabled'
        ? fine(`The stream calls ${name}`)
        : look(
            `The stream does not call ${name} (${state ?? 'no reader'})`,
            'Each minute the clock does, so all is late by a minute. Deploy again.',
          );
    }),
  );

export const checkDeadLetters = async (running: Running): Promise<Finding> => {
  const count = await running.deadLetters();
  return count === 0
    ? fine('No dead letters')
    : look(`${count} dead letters`, 'npm run replay tells what they were and tries them again.');
};

export const checkStack = (deployment: Deployment | undefined): Finding => {
  if (!deployment) return missing('Nothing is deployed', 'npm run deploy');
  return /^(CREATE|UPDATE)_COMPLETE$/.test(deployment.status)
    ? fine('The last deployment went well')
    : missing(
        `The last deployment ended as ${deployment.status}`,
        'Look at the stack in the CloudFormation console, then deploy again.',
      );
};
