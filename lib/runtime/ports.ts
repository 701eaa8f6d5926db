/**
 * What the three stories (hear, tick, deliver) need from the outside. Adapters implement these;
 * no story knows which table, carrier or clock stands behind them.
 */

export type Value = string | number;

export type Key = { readonly pk: string; readonly sk: string };

/** One item of the table: plain attributes that conditions can name, and one body that only we read. */
export type Row = Key & {
  readonly plain: Readonly<Record<string, Value>>;
  /** Any JSON; stored as one compressed attribute. */
  readonly body?: unknown;
};

/** What must be true of one attribute. A bare value means equal. */
export type Test =
  | Value
  | { readonly in: readonly Value[] }
  | { readonly below: Value }
  | { readonly atMost: Value }
  | { readonly missing: true };

/** What must be true of the row before it is written. */
export type Condition =
  | { readonly absent: true }
  | { readonly where: Readonly<Record<string, Test>> }
  | { readonly any: readonly Condition[] };

export type Write =
  | { readonly kind: 'put'; readonly row: Row; readonly if?: Condition }
  | {
      readonly kind: 'update';
      readonly key: Key;
      readonly set: Readonly<Record<string, Value>>;
      readonly remove?: readonly string[];
      /** Replaces the compressed body too, when given. */
      readonly body?: unknown;
      readonly if: Condition;
    }
  | { readonly kind: 'delete'; readonly key: Key; readonly if?: Condition };

/** `failed` holds the positions of the writes whose condition did not hold; `busy` means try the same again. */
export type Transacted =
  | { readonly outcome: 'committed' }
  | { readonly outcome: 'refused'; readonly failed: readonly number[] }
  | { readonly outcome: 'busy' };

export type Due = Key & { readonly dueAt: string };

/** The number of shards of the `due` index; a constant, because rows already written name theirs. */
export const dueShards = 8;

export type Table = {
  /** Consistent reads, in the order asked; undefined where there is no such row. */
  readonly get: (keys: readonly Key[]) => Promise<readonly (Row | undefined)[]>;
  /** Rows of one partition in key order. `after` is exclusive; both ends are sort keys. */
  readonly list: (
    pk: string,
    range?: {
      readonly prefix?: string;
      readonly after?: string;
      readonly limit?: number;
      readonly newestFirst?: boolean;
    },
  ) => Promise<readonly Row[]>;
  /** One conditional write; false when the condition did not hold. Throws only when the table cannot be reached. */
  readonly write: (write: Write) => Promise<boolean>;
  /** All or nothing, at most 100 writes, no two on one row. */
  readonly transact: (writes: readonly Write[]) => Promise<Transacted>;
  /** Open work of one shard (0 … dueShards − 1) due at or before `until` (ISO), oldest first; `prefix` begins the partition key. */
  readonly due: (shard: number, until: string, limit: number, prefix?: string) => Promise<readonly Due[]>;
};

export type Clock = () => string;

export type SendOutcome =
  | { readonly kind: 'sent'; readonly sid: string }
  /** A definite refusal; the carrier's code. */
  | { readonly kind: 'failed'; readonly code: number }
  /** Us they refuse, whatever the message: certainly not sent; the carrier's code. */
  | { readonly kind: 'refused'; readonly code: number }
  /** Certainly not sent: refused connection, no DNS, 429. */
  | { readonly kind: 'not-sent' }
  /** The request left and no answer came. */
  | { readonly kind: 'unknown' };

export type Texts = {
  readonly send: (text: {
    readonly to: string;
    readonly body: string;
    readonly statusCallback: string;
    readonly validitySeconds: number;
  }) => Promise<SendOutcome>;
  /** What the carrier has from us to `to` since `after` (ISO): to learn whether an unknown send happened. */
  readonly find: (text: {
    readonly to: string;
    readonly body: string;
    readonly after: string;
  }) => Promise<readonly { readonly sid: string; readonly state: string }[]>;
};

/** A photo without hidden data (place, time, camera). */
export type Photo = { readonly type: PhotoType; readonly bytes: Uint8Array };
export type PhotoType = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/heic';

/** Where photos are kept. Keys are letters, digits and dashes. Throws when the store cannot be reached. */
export type Photos = {
  /** Again under the same key is the same photo. */
  readonly keep: (key: string, photo: Photo) => Promise<void>;
  readonly fetch: (key: string) => Promise<Photo | undefined>;
};

/** Files that came with a text and still lie at the carrier, by the address it gave. Throws when it cannot be asked. */
export type SentFiles = {
  /** `refused`: no photo, too large, or not the carrier's; `gone`: the carrier has it no more. */
  readonly fetch: (url: string) => Promise<Photo | 'refused' | 'gone'>;
  /** The carrier would keep it for ever; one already gone is fine. */
  readonly remove: (url: string) => Promise<void>;
};

/** Structured, one line per story; never a number, an address or anybody's words. */
export type Log = (line: Readonly<Record<string, string | number | boolean>>) => void;

export type Ports = {
  readonly table: Table;
  readonly now: Clock;
  readonly log: Log;
  /** Uniform in [0, 1): jitter and attempt ids only. */
  readonly random: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
};
