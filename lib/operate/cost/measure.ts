/** Plays a month on this machine and counts what AWS and the carrier would charge for. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eachMinute, otherwise, sizes } from '../../infra/sizes.ts';
import { overHttp, playScript } from '../../local/rehearsal/play.ts';
import { openSystem } from '../../local/system.ts';
import { dueShards } from '../../runtime/ports.ts';
import type { Units } from './bill.ts';
import { openMeter } from './meter.ts';

const days = 28;
const minutes = days * 24 * 60;

/**
 * Milliseconds a call is billed. Nobody can measure Lambda off Lambda: these are what the stories take here, times four
 * for the share of a processor they get, and what they wait for the table (5 ms a trip) and the carrier (300 ms).
 */
const billed: Readonly<Record<string, number>> = {
  receiveSms: 40,
  receiveReport: 40,
  receiveEmail: 150,
  hear: 60,
  deliver: 380,
  minute: 25,
};

/** Reports the carrier posts for a text: queued, sent, delivered. */
const reportsOfText = 3;

const call = (name: string, count: number, milliseconds = billed[name] ?? 50) => ({
  name,
  count,
  memoryMb: (sizes[name] ?? otherwise).memoryMb,
  milliseconds,
});

export type Asked = {
  readonly members: number;
  readonly script: string /** Part of members that are on mail, 0 to 1. */;
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
  const played = await playScript(script, overHttp(system.url));
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
  const texts = [...played.threads.values()].flat();
  const [inbound, outbound] = [
    texts.filter(({ direction }) => direction === 'inbound'),
    texts.filter(({ direction }) => direction !== 'inbound'),
  ];
  const segments = (list: typeof texts): number => list.reduce((sum, one) => sum + one.segments, 0);
  const [heard, out] = [story.newRows.get('HEARD') ?? 0, story.newRows.get('OUT') ?? 0];
  const bySms = 1 - mailShare;
  return {
    members,
    days,
    textsIn: inbound.length * bySms,
    segmentsIn: segments(inbound) * bySms,
    textsOut: outbound.length * bySms,
    segmentsOut: segments(outbound) * bySms,
    mailsOut: outbound.length * mailShare,
    mailsIn: inbound.length * mailShare,
    httpRequests: (inbound.length + outbound.length * reportsOfText) * bySms,
    calls: [
      call('receiveSms', inbound.length * bySms),
      call('receiveEmail', inbound.length * mailShare),
      call('receiveReport', outbound.length * reportsOfText),
      call('hear', heard),
      call('deliver', out),
      ...eachMinute.map((name) => call(name, minutes, billed.minute)),
    ],
    scheduled: minutes * eachMinute.length,
    writeUnits: story.writeUnits,
    readUnits: story.readUnits + quietMinute * minutes,
    storedBytes,
    loggedBytes,
  };
};
