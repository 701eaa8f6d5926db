import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where reading stands in a shard: after a sequence number, or at `LATEST`, `TRIM_HORIZON` or `CLOSED`. */
export type Standing = string;

/** How far the stream has been handled, kept across restarts; at least once, because it is written after the handling. */
export type Place = {
  /** Whether a place in this very stream was kept. */
  readonly isKept: boolean;
  readonly read: (shard: string) => Standing | undefined;
  /** Notes that reading stands here, with nothing yet to be handled. */
  readonly stand: (shard: string, at: Standing) => void;
  /** Notes a record that is being handled; the answer is called when it was. */
  readonly take: (shard: string, sequence: string) => () => void;
  /** Of each shard the last record up to which all is handled. */
  readonly handled: () => readonly (Standing | undefined)[];
  readonly save: () => void;
};

type Shard = { lastRead: Standing | undefined; readonly open: Map<string, Standing | undefined> };

/** `stream` names the stream itself (its ARN), so that a new table does not begin at an old one's place. */
export function openPlace(file: string, stream: string): Place {
  const kept = readKept(file, stream);
  const shards = new Map<string, Shard>();
  for (const [shard, lastRead] of Object.entries(kept ?? {})) shards.set(shard, { lastRead, open: new Map() });
  let saved = '';

  const find = (id: string): Shard => {
    const shard = shards.get(id) ?? { lastRead: undefined, open: new Map() };
    shards.set(id, shard);
    return shard;
  };
  const handledIn = (id: string) => {
    const { lastRead, open } = find(id);
    const oldest = open.values().next();
    return oldest.done ? lastRead : oldest.value;
  };
  return {
    isKept: kept !== undefined,
    read: (id) => find(id).lastRead,
    stand: (id, at) => {
      find(id).lastRead = at;
    },
    take: (id, sequence) => {
      const shard = find(id);
      shard.open.set(sequence, shard.lastRead);
      shard.lastRead = sequence;
      return () => shard.open.delete(sequence);
    },
    handled: () => [...shards.keys()].map(handledIn),
    save: () => {
      const now = JSON.stringify({
        stream,
        shards: Object.fromEntries([...shards.keys()].map((id) => [id, handledIn(id)])),
      });
      if (now === saved) return;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.new`, now);
      renameSync(`${file}.new`, file);
      saved = now;
    },
  };
}

function readKept(file: string, stream: string): Readonly<Record<string, Standing>> | undefined {
  if (!existsSync(file)) return undefined;
  const kept = JSON.parse(readFileSync(file, 'utf8'));
  return kept.stream === stream ? kept.shards : undefined;
}
