/** Plays a month on this machine and counts what AWS and the carrier would charge for. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eachMinute } from '../../infra/sizes.ts';
import { overHttp, playScript } from '../../local/rehearsal/play.ts';
import { openSystem } from '../../local/system.ts';
import { dueShards } from '../../runtime/ports.ts';
import type { Units } from './bill.ts';
import { accessLogBytes, days, heardAndSaid, minutes, worked } from './counted.ts';
import { mailboxesFor, withMailboxes } from './mailers.ts';
import { openMeter } from './meter.ts';

export type Asked = {
  readonly members: number;
  readonly script: string;
  /** Part of those who write that is on mail, 0 to 1. */
  readonly mailShare: number;
};

/** Throws what the month throws. */
export const measureMonth = async ({ members, script, mailShare }: Asked): Promise<Units> => {
  const folder = mkdtempSync(join(tmpdir(), 'manyhands-cost-'));
  let isPlaying = true;
  let loggedBytes = 0;
  let meter: Awaited<ReturnType<typeof openMeter>> | undefined;
  const system = await openSystem({
    port: 0,
    dataDir: folder,
    clockStart: '2026-05-06T14:00:00.000Z',
    log: (line) => {
      // What CloudWatch adds to each line is charged too.
      loggedBytes += JSON.stringify(line).length + 26;
    },
    throughProxy: async (endpoint) => {
      meter = await openMeter(endpoint, { withoutDue: () => isPlaying });
      return meter.url;
    },
  });
  if (!meter) throw new Error('the table is not metered');
  meter.take();
  const doing = withMailboxes(overHttp(system.url), system.url, mailboxesFor(script, mailShare));
  const played = await playScript(script, doing);
  const mails = await doing.mails();
  const story = meter.take();
  isPlaying = false;
  for (const _name of eachMinute) {
    await Promise.all(
      Array.from({ length: dueShards }, (_, shard) => system.house.table.due(shard, system.clock.now(), 100, 'NONE#')),
    );
  }
  const quietMinute = meter.take().readUnits;
  const storedBytes = statSync(join(folder, 'table.db')).size;
  await system.close();
  meter.close();
  rmSync(folder, { recursive: true, force: true });
  const texts = [...played.threads.values()].flat().filter((one) => one.segments > 0);
  return {
    members,
    days,
    ...heardAndSaid(texts, mails),
    ...worked(texts, mails, story.newRows),
    writeUnits: story.writeUnits,
    readUnits: story.readUnits + quietMinute * minutes,
    storedBytes,
    loggedBytes: loggedBytes + accessLogBytes(texts),
  };
};
