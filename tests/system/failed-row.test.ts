import { expect, test } from 'vitest';
import { streamEndpoint } from '../../lib/adapters/aws/stream.ts';
import { houseFrom } from '../../lib/adapters/house.ts';
import { memoryTable } from '../../lib/adapters/memory/table.ts';
import { readSettings } from '../../lib/config/settings.ts';
import { sweepDue } from '../../lib/runtime/due.ts';
import { RightMissing } from '../../lib/runtime/errors.ts';
import type { Log, Row } from '../../lib/runtime/ports.ts';
import { heardWaiting } from '../../lib/runtime/rows.ts';

const body = { text: 'hello', to: '+15550100000', photos: [] };

/** A house with one text that waits since ten o'clock, and what its log says after a sweep at `now`. */
const sweptAt = async (now: string, error: Error) => {
  const lines: Parameters<Log>[0][] = [];
  const house = {
    ...houseFrom(readSettings({})),
    table: memoryTable(),
    now: () => now,
    log: (line: Parameters<Log>[0]) => lines.push(line),
  };
  await house.table.write(heardWaiting('+15550100001', 'SM1', '2026-11-20T09:58:30.000Z', body));
  const act = async (_house: unknown, _row: Row) => {
    throw error;
  };
  expect(await sweepDue(house, [{ prefix: 'HEARD#', act }])).toBe(1);
  return lines;
};

test('a row that fails once is a trouble; one that fails for five minutes calls somebody', async () => {
  const [soon] = await sweptAt('2026-11-20T10:01:00.000Z', new Error('no'));
  expect(soon).toMatchObject({ trouble: expect.stringContaining('next minute'), error: 'Error: no' });
  expect(soon).not.toHaveProperty('alarm');
  const [late] = await sweptAt('2026-11-20T10:06:00.000Z', new Error('no'));
  expect(late).toMatchObject({ alarm: expect.stringContaining('fails again each minute'), minutes: 6 });
});

test('a right that is missing calls somebody at once, by the stream and by the minute', async () => {
  const missing = new RightMissing(new Error('AccessDeniedException'));
  const alarm = expect.stringContaining('A right is missing');
  expect(await sweptAt('2026-11-20T10:01:00.000Z', missing)).toEqual([expect.objectContaining({ alarm })]);
  const lines: Parameters<Log>[0][] = [];
  const endpoint = streamEndpoint(
    (line) => lines.push(line),
    'HEARD#',
    () => Promise.reject(missing),
  );
  const record = { eventName: 'INSERT' as const, dynamodb: { Keys: { pk: { S: 'HEARD#x' }, sk: { S: 'y' } } } };
  expect(await endpoint({ Records: [record] }, {} as never)).toEqual({ batchItemFailures: [] });
  expect(lines).toEqual([expect.objectContaining({ alarm })]);
});
