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
    const name = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
    house.log({ story: 'tick', trouble: 'one row failed and waits for the next minute', error: name });
  }
};

/** Rows of one partition go one after the other: what somebody is told was decided in an order. */
const byPartition = (due: readonly Due[]): readonly (readonly Due[])[] => {
  const groups = new Map<string, Due[]>();
  for (const one of due) groups.set(one.pk, [...(groups.get(one.pk) ?? []), one]);
  return [...groups.values()];
};

/** Several rows of one person at one moment: oldest decision first. */
const inOrderOfBirth = async (house: SpeakingHouse, group: readonly Due[]): Promise<readonly Due[]> => {
  if (group.length < 2) return group;
  const rows = await house.table.get(group);
  const bornAt = new Map(rows.flatMap((row) => (row ? [[row.sk, String(row.plain.createdAt ?? '')] as const] : [])));
  return [...group].sort((a, b) => (bornAt.get(a.sk) ?? '').localeCompare(bornAt.get(b.sk) ?? ''));
};

/** Sweeps once. Returns how many rows were due. */
export const tick = async (house: SpeakingHouse): Promise<number> => {
  const started = performance.now();
  const due = await dueNow(house, house.now());
  const groups = byPartition(due);
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < groups.length && performance.now() - started < mostMilliseconds) {
      const group = groups[next] ?? [];
      next += 1;
      for (const one of await inOrderOfBirth(house, group)) await guarded(house, one);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, groups.length) }, lane));
  return due.length;
};
