/** Time passed: whatever is due is woken, released, tried again or asked about; oldest first, sixteen at once. */
import type { SpeakingHouse } from './house.ts';
import { type Due, dueShards, type Row } from './ports.ts';
import { isHeard, isOut, isPod, sweepHeard, sweepOut } from './sweep.ts';
import { wakePod } from './wake.ts';

const atOnce = 16;
const mostMilliseconds = 45_000;
const aShard = 100;

const dueNow = async (house: SpeakingHouse, now: string): Promise<readonly Due[]> => {
  const shards = await Promise.all(
    Array.from({ length: dueShards }, (_, shard) => house.table.due(shard, now, aShard)),
  );
  return shards.flat().sort((a, b) => a.dueAt.localeCompare(b.dueAt));
};

/** The index may lag: the row itself is read again, consistently, before anything is done with it. */
const isStillDue = (row: Row | undefined, now: string): row is Row =>
  row !== undefined && row.plain.dueAt !== undefined && String(row.plain.dueAt) <= now;

const sweepOne = async (house: SpeakingHouse, due: Due): Promise<void> => {
  const [row] = await house.table.get([due]);
  if (!isStillDue(row, house.now())) return;
  if (isPod(row)) await wakePod(house, row);
  if (isHeard(row)) await sweepHeard(house, row);
  if (isOut(row)) await sweepOut(house, row);
};

const guarded = async (house: SpeakingHouse, due: Due): Promise<void> => {
  try {
    await sweepOne(house, due);
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    house.log({ story: 'tick', trouble: 'one row failed and waits for the next minute', error: name });
  }
};

/** Sweeps once. Returns how many rows were due. */
export const tick = async (house: SpeakingHouse): Promise<number> => {
  const started = performance.now();
  const due = await dueNow(house, house.now());
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < due.length && performance.now() - started < mostMilliseconds) {
      const one = due[next];
      next += 1;
      if (one) await guarded(house, one);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, due.length) }, lane));
  return due.length;
};
