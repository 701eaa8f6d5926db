/** Rows whose moment has come, whatever they are: oldest first, sixteen at once, until the minute is nearly over. */
import { logFailedRow } from './errors.ts';
import type { House } from './house.ts';
import { type Due, dueShards, type Row } from './ports.ts';

/** One kind of row and what is done with it when it is due; `prefix` begins its partition key. */
export type Kind<H extends House = House> = {
  readonly prefix: string;
  readonly act: (house: H, row: Row) => Promise<unknown>;
};

const atOnce = 16;
const mostMilliseconds = 45_000;
const aShard = 100;

/** Each function takes its own kind only, so that one that is stuck never fills the others' page. */
const dueNow = async (house: House, now: string, prefix: string | undefined): Promise<readonly Due[]> => {
  const shards = await Promise.all(
    Array.from({ length: dueShards }, (_, shard) => house.table.due(shard, now, aShard, prefix)),
  );
  return shards.flat().sort((a, b) => a.dueAt.localeCompare(b.dueAt));
};

/** The index may lag: the row itself is read again, consistently, before anything is done with it. */
const isStillDue = (row: Row | undefined, now: string): row is Row =>
  row !== undefined && row.plain.dueAt !== undefined && String(row.plain.dueAt) <= now;

const sweepOne = async <H extends House>(house: H, kinds: readonly Kind<H>[], due: Due): Promise<void> => {
  const kind = kinds.find(({ prefix }) => due.pk.startsWith(prefix));
  const [row] = kind ? await house.table.get([due]) : [];
  if (kind && isStillDue(row, house.now())) await kind.act(house, row);
};

const guarded = async <H extends House>(house: H, kinds: readonly Kind<H>[], due: Due): Promise<void> => {
  try {
    await sweepOne(house, kinds, due);
  } catch (error) {
    const lateMinutes = (Date.parse(house.now()) - Date.parse(due.dueAt)) / 60_000;
    logFailedRow(house.log, 'minute', error, lateMinutes);
  }
};

/** Rows of one partition go one after the other: what somebody is told was decided in an order. */
const byPartition = (due: readonly Due[]): readonly (readonly Due[])[] => {
  const groups = new Map<string, Due[]>();
  for (const one of due) groups.set(one.pk, [...(groups.get(one.pk) ?? []), one]);
  return [...groups.values()];
};

/** Several rows of one person at one moment: oldest decision first. */
const inOrderOfBirth = async (house: House, group: readonly Due[]): Promise<readonly Due[]> => {
  if (group.length < 2) return group;
  const rows = await house.table.get(group);
  const bornAt = new Map(rows.flatMap((row) => (row ? [[row.sk, String(row.plain.createdAt ?? '')] as const] : [])));
  return [...group].sort((a, b) => (bornAt.get(a.sk) ?? '').localeCompare(bornAt.get(b.sk) ?? ''));
};

/** Sweeps these kinds once. Returns how many rows were due. */
export const sweepDue = async <H extends House>(house: H, kinds: readonly Kind<H>[]): Promise<number> => {
  const started = performance.now();
  const due = await dueNow(house, house.now(), kinds.length === 1 ? kinds[0]?.prefix : undefined);
  const groups = byPartition(due);
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < groups.length && performance.now() - started < mostMilliseconds) {
      const group = groups[next] ?? [];
      next += 1;
      for (const one of await inOrderOfBirth(house, group)) await guarded(house, kinds, one);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, groups.length) }, lane));
  return due.length;
};
