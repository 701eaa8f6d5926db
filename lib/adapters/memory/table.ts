import type { Due, Key, Row, Table, Value, Write } from '../../runtime/ports.ts';
import { byBytes, holds } from './holds.ts';

export type RowEvent = 'INSERT' | 'MODIFY' | 'REMOVE';

export type MemoryTable = Table & {
  /** Every row, in no promised order. */
  readonly rows: () => Row[];
};

type Commit = { readonly key: Key; readonly event: RowEvent };

/**
 * The table's semantics without a table, for transcripts and the terminal player.
 * `onWrite` hears each change after it is committed, as the stream would tell it.
 */
export function memoryTable(options: { readonly onWrite?: (key: Key, event: RowEvent) => void } = {}): MemoryTable {
  const partitions = new Map<string, Map<string, Row>>();
  const find = ({ pk, sk }: Key) => partitions.get(pk)?.get(sk);

  const store = (write: Write): Commit | undefined => {
    const key = keyOf(write);
    const before = find(key);
    if (write.kind === 'delete') {
      partitions.get(key.pk)?.delete(key.sk);
      return before && { key, event: 'REMOVE' };
    }
    const partition = partitions.get(key.pk) ?? new Map<string, Row>();
    partitions.set(key.pk, partition.set(key.sk, write.kind === 'put' ? copied(write.row) : updated(before, write)));
    return { key, event: before ? 'MODIFY' : 'INSERT' };
  };
  const commit = (writes: readonly Write[]) => {
    const commits = writes.map(store);
    for (const one of commits) if (one) options.onWrite?.(one.key, one.event);
  };
  const rows = () => [...partitions.values()].flatMap((partition) => [...partition.values()].map(copied));

  return {
    rows,
    get: async (keys) => keys.map((key) => optionalCopy(find(key))),
    list: async (pk, range = {}) => {
      const { prefix = '', after, limit = Number.POSITIVE_INFINITY, newestFirst = false } = range;
      const found = [...(partitions.get(pk)?.values() ?? [])]
        .filter(({ sk }) => sk.startsWith(prefix) && (after === undefined || byBytes(sk, after) > 0))
        .sort((a, b) => (newestFirst ? byBytes(b.sk, a.sk) : byBytes(a.sk, b.sk)));
      return found.slice(0, limit).map(copied);
    },
    write: async (write) => {
      if (!holds(write.if, find(keyOf(write)))) return false;
      commit([write]);
      return true;
    },
    transact: async (writes) => {
      refuseImpossible(writes);
      const failed = writes.flatMap((write, at) => (holds(write.if, find(keyOf(write))) ? [] : [at]));
      if (failed.length > 0) return { outcome: 'refused', failed };
      commit(writes);
      return { outcome: 'committed' };
    },
    due: async (shard, until, limit, prefix = '') =>
      [...partitions.values()]
        .flatMap((partition) => [...partition.values()].flatMap((row) => dueOf(row, shard, until)))
        .filter(({ pk }) => pk.startsWith(prefix))
        .sort((a, b) => byBytes(a.dueAt, b.dueAt))
        .slice(0, limit),
  };
}

function keyOf(write: Write): Key {
  const { pk, sk } = write.kind === 'put' ? write.row : write.key;
  return { pk, sk };
}

/** Through JSON, so that nobody holds a stored body and a body survives exactly as it would on disk. */
function copied({ pk, sk, plain, body }: Row): Row {
  const row = { pk, sk, plain: { ...plain } };
  return body === undefined ? row : { ...row, body: JSON.parse(JSON.stringify(body)) };
}

function optionalCopy(row: Row | undefined): Row | undefined {
  return row && copied(row);
}

/** An update of a row that is not there makes it, as in DynamoDB. */
function updated(before: Row | undefined, write: Write & { kind: 'update' }): Row {
  const kept = new Map<string, Value>(Object.entries(before?.plain ?? {}));
  for (const name of write.remove ?? []) kept.delete(name);
  const body = write.body === undefined ? before?.body : write.body;
  return copied({ ...write.key, plain: { ...Object.fromEntries(kept), ...write.set }, body });
}

function dueOf({ pk, sk, plain }: Row, shard: number, until: string): readonly Due[] {
  const { due, dueAt } = plain;
  if (due !== `due#${shard}` || typeof dueAt !== 'string' || byBytes(dueAt, until) > 0) return [];
  return [{ pk, sk, dueAt }];
}

function refuseImpossible(writes: readonly Write[]): void {
  if (writes.length === 0 || writes.length > 100) {
    throw new RangeError(`A transaction holds 1 to 100 writes, not ${writes.length}.`);
  }
  const keys = new Set(writes.map((write) => JSON.stringify(keyOf(write))));
  if (keys.size < writes.length) throw new RangeError('A transaction cannot write one row twice.');
}
