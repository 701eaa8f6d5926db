/**
 * Keys and rows of the one table, and every transition of heard and outbox as one conditional write that names
 * the state it leaves. One function per line of the contract (docs/states.md).
 */
import type { Locale } from '../domain/intent.ts';
import type { Community, Contact, MemberId, Pod } from '../domain/nouns.ts';
import type { NotKept } from '../domain/outcome.ts';
import { plusMinutes } from '../domain/time.ts';
import type { About, Claim } from '../domain/token.ts';
import type { CalendarEvent } from './mail.ts';
import { type Condition, dueShards, type Key, type Row, type Value, type Write } from './ports.ts';

/** FNV-1a, 32 bits: spreads keys over shards and pods over minutes. */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
};

const shardOf = (key: Key): string => `due#${hashOf(`${key.pk}|${key.sk}`) % dueShards}`;

export const contactKey = (address: string): Key => ({ pk: `CONTACT#${address}`, sk: 'CONTACT' });
export const communityKey = (code: string): Key => ({ pk: `COMMUNITY#${code}`, sk: 'COMMUNITY' });
export const podKey = (id: string): Key => ({ pk: `POD#${id}`, sk: 'POD' });
export const factKey = (pod: string, version: number): Key => ({
  pk: `POD#${pod}`,
  sk: `FACT#${String(version).padStart(9, '0')}`,
});
export const cycleKey = (pod: string, number: number): Key => ({
  pk: `POD#${pod}`,
  sk: `CYCLE#${String(number).padStart(4, '0')}`,
});
export const heardKey = (sender: string, id: string): Key => ({ pk: `HEARD#${sender}`, sk: id });
export const outboxKey = (recipient: string, id: string): Key => ({ pk: `OUT#${recipient}`, sk: id });

const versioned = (version: number): Condition => (version === 0 ? { absent: true } : { where: { version } });

const document = (key: Key, before: number, body: { readonly version: number }, plain = {}): Write => ({
  kind: 'put',
  row: { ...key, plain: { version: before + 1, ...plain }, body: { ...body, version: before + 1 } },
  if: versioned(before),
});

export const contactPut = (contact: Contact): Write => document(contactKey(contact.address), contact.version, contact);
export const communityPut = (community: Community): Write =>
  document(communityKey(community.code), community.version, community);

const dueOf = (key: Key, dueAt: string | undefined): Readonly<Record<string, Value>> =>
  dueAt === undefined ? {} : { due: shardOf(key), dueAt };

/** The pod at version + 1, with the moment it must be woken. */
export const podPut = (pod: Pod, dueAt: string | undefined): Write =>
  document(podKey(pod.id), pod.version, pod, {
    community: pod.community,
    step: pod.cycle?.step.openedAt ?? '',
    ...dueOf(podKey(pod.id), dueAt),
  });

/** A waking that came too early, or whose reason went away: only the moment changes, silently. */
export const podResleep = (pod: Pod, dueAt: string | undefined): Write => ({
  kind: 'update',
  key: podKey(pod.id),
  set: dueOf(podKey(pod.id), dueAt),
  remove: dueAt === undefined ? ['due', 'dueAt', 'wakeTries'] : ['wakeTries'],
  if: { where: { version: pod.version } },
});

/** A pod whose waking fails backs off, or it would stay first in the index for ever. */
export const podBackOff = (pod: Pod, tries: number, now: string): Write => ({
  kind: 'update',
  key: podKey(pod.id),
  set: { ...dueOf(podKey(pod.id), backOff(tries, now)), wakeTries: tries + 1 },
  if: { where: { version: pod.version } },
});

/** 1 min · 2^tries, at most an hour. */
const backOff = (tries: number, now: string): string => plusMinutes(now, Math.min(60, 2 ** tries));

/** A file that came along: still at the carrier, kept in our store, or not kept and why. */
export type HeardPhoto =
  | { readonly url: string; readonly type: string }
  | { readonly key: string; readonly bytes: number }
  | { readonly not: NotKept };

export type HeardBody = {
  readonly text: string;
  readonly to: string;
  readonly photos: readonly HeardPhoto[];
  /** The carrier acted on this word itself (STOP, START, HELP). */
  readonly optOutType?: string;
  /** It came by email. */
  readonly mail?: HeardMail;
};

/** What a mail says beside its words, and what is known of who wrote it. */
export type HeardMail = {
  /** The sender's own domain vouches for the sender (DMARC, or DKIM aligned with From). */
  readonly isProven: boolean;
  /** The word before the @ it was sent to, without the token: a community's code if there is one. */
  readonly code: string;
  /** The name beside the address. */
  readonly name?: string;
  readonly subject: string;
  readonly messageId?: string;
  /** From the reply token in the address, its seal checked. */
  readonly claim?: Claim;
};

/** How long a row that is done is kept before the table may drop it. */
const keptDays = 400;
const ttlFrom = (now: string): number => Math.floor(Date.parse(now) / 1000) + keptDays * 86_400;

export const heardWaiting = (sender: string, id: string, now: string, body: HeardBody): Write => {
  const key = heardKey(sender, id);
  const plain = { S: 'waiting', tries: 0, receivedAt: now, ...dueOf(key, plusMinutes(now, 1.5)) };
  return { kind: 'put', row: { ...key, plain, body }, if: { absent: true } };
};

/** From a machine, or nobody's: kept, never heard, never answered. */
export const heardSetAside = (sender: string, id: string, now: string, body: HeardBody, reason: string): Write => ({
  kind: 'put',
  row: {
    ...heardKey(sender, id),
    plain: { S: 'aside', reason, receivedAt: now, doneAt: now, ttl: ttlFrom(now) },
    body,
  },
  if: { absent: true },
});

/** Its files are in our store: heard again, they need not be fetched again. */
export const heardPhotos = (key: Key, body: HeardBody): Write => ({
  kind: 'update',
  key,
  set: { photos: body.photos.length },
  body,
  if: { where: { S: 'waiting' } },
});

/** This alone makes it once: both racers decide, one commits, the other reads `done` and is silent. */
export const heardDone = (key: Key, now: string, outcome: string): Write => ({
  kind: 'update',
  key,
  set: { S: 'done', outcome, doneAt: now, ttl: ttlFrom(now) },
  remove: ['due', 'dueAt'],
  if: { where: { S: 'waiting' } },
});

export const heardRetry = (row: Row, now: string): Write => {
  const tries = Number(row.plain.tries ?? 0);
  return {
    kind: 'update',
    key: row,
    set: { tries: tries + 1, dueAt: backOff(tries, now) },
    if: { where: { S: 'waiting', tries } },
  };
};

export const heardAside = (key: Key, now: string, reason: string): Write => ({
  kind: 'update',
  key,
  set: { S: 'aside', reason, doneAt: now },
  remove: ['due', 'dueAt'],
  if: { where: { S: 'waiting' } },
});

/** The operator has mended what eight tries met: heard once more, from the beginning. */
export const heardAgain = (key: Key, now: string): Write => ({
  kind: 'update',
  key,
  set: { S: 'waiting', tries: 0, ...dueOf(key, now) },
  remove: ['reason', 'doneAt'],
  if: { where: { S: 'aside', reason: 'eight tries' } },
});

export type OutboxPlain = {
  readonly S: 'ready' | 'held' | 'withheld';
  readonly kind: string;
  readonly why: string;
  readonly community: string;
  readonly communityName: string;
  readonly zone: string;
  readonly quietFrom: number;
  readonly quietTo: number;
  readonly member: string;
  readonly segments: number;
  readonly createdAt: string;
  readonly reason?: string;
  /** The pod its reader is a member of: who has left it meanwhile is sent nothing they did not ask for. */
  readonly pod?: string;
  /** A question that waits for the morning belongs to a step of that pod; when that is over, it is not asked any more. */
  readonly step?: string;
};

/** What a mail needs beside its words. */
export type MailWords = {
  readonly locale: Locale;
  /** Where the person is a member, so that their reply address can name them. */
  readonly pod: string;
  /** What keeps the mails of one cycle together in a mailbox. */
  readonly thread: string;
  readonly subject: string;
  readonly about?: About;
  readonly inReplyTo?: string;
  readonly calendar?: CalendarEvent;
  /** Keys of the photos that go along. */
  readonly photos?: readonly string[];
};

export type OutboxBody = { readonly text: string; readonly mail?: MailWords };

/** One message, already worded. `release` is when it may go, or now. */
export type Letter = {
  readonly recipient: string;
  readonly id: string;
  readonly plain: OutboxPlain;
  readonly release: string;
  readonly text: string;
  readonly mail?: MailWords;
};

/** `dueAt` is the release for what is held, and the second path's moment for what is ready. */
export const outboxPut = ({ recipient, id, plain, release, text, mail }: Letter): Write => {
  const key = outboxKey(recipient, id);
  const due = plain.S === 'withheld' ? {} : dueOf(key, plain.S === 'ready' ? plusMinutes(release, 1.5) : release);
  const body: OutboxBody = { text, ...(mail ? { mail } : {}) };
  return { kind: 'put', row: { ...key, plain: { ...plain, n: 0, ...due }, body }, if: { absent: true } };
};

/** Letters from a pod to some of its own, heard like any text: all of them are put in the outbox, once. */
export type LettersBody = { readonly letters: readonly Letter[] };

export const letterWaiting = (pod: string, id: string, now: string, letters: readonly Letter[]): Write => {
  const key = heardKey(`POD-${pod}`, id);
  const plain = { S: 'waiting', tries: 0, receivedAt: now, ...dueOf(key, plusMinutes(now, 1.5)) };
  return { kind: 'put', row: { ...key, plain, body: { letters } satisfies LettersBody }, if: { absent: true } };
};

/** The lease: how long a sender may hold a row before the sweep takes it back. */
const leaseMinutes = 2;

export const sendClaimed = (row: Row, attempt: string, now: string): Write => {
  const n = Number(row.plain.n ?? 0);
  return {
    kind: 'update',
    key: row,
    set: { S: 'sending', n: n + 1, attempt, startedAt: now, ...dueOf(row, plusMinutes(now, leaseMinutes)) },
    if: {
      any: [{ where: { n, S: 'ready' } }, { where: { n, S: 'held', dueAt: { atMost: now } } }],
    },
  };
};

/** Claimed together with the words of others that waited for the same mailbox: one mail instead of many. */
export const sendClaimedWith = (row: Row, attempt: string, now: string, body: OutboxBody): Write => {
  const claimed = sendClaimed(row, attempt, now);
  return claimed.kind === 'update' ? { ...claimed, body } : claimed;
};

/** Its words go out with another's: stored, never sent by itself. */
export const sendJoined = (row: Row, now: string): Write => ({
  kind: 'update',
  key: row,
  set: { S: 'withheld', reason: 'joined', endedAt: now, ttl: ttlFrom(now) },
  remove: ['due', 'dueAt'],
  if: { where: { S: 'held', n: Number(row.plain.n ?? 0) } },
});

const mine = (attempt: string): Condition => ({ where: { attempt, S: 'sending' } });
const mineOrLate = (attempt: string): Condition => ({ where: { attempt, S: { in: ['sending', 'unknown'] } } });

export const sendHeld = (key: Key, attempt: string, release: string): Write => ({
  kind: 'update',
  key,
  set: { S: 'held', ...dueOf(key, release) },
  if: mine(attempt),
});

export const sendWithheld = (key: Key, attempt: string, reason: string, now: string): Write => ({
  kind: 'update',
  key,
  set: { S: 'withheld', reason, endedAt: now, ttl: ttlFrom(now) },
  remove: ['due', 'dueAt'],
  if: mine(attempt),
});

export const sendSucceeded = (key: Key, attempt: string, sid: string, now: string): Write => ({
  kind: 'update',
  key,
  set: { S: 'sent', sid, endedAt: now, ttl: ttlFrom(now) },
  remove: ['due', 'dueAt'],
  if: mineOrLate(attempt),
});

export const sendFailed = (key: Key, attempt: string, code: number | 'not-sent', now: string): Write => ({
  kind: 'update',
  key,
  set: { S: 'failed', reason: String(code), endedAt: now, ttl: ttlFrom(now) },
  remove: ['due', 'dueAt'],
  if: mineOrLate(attempt),
});

/** Tried so often, which is two days: what was decided before then is no news any more, and may be wrong by now. */
export const mostSends = 48;

/** Certainly not sent: it goes back in the line, later each time. */
export const sendPutBack = (row: Row, attempt: string, now: string): Write => ({
  kind: 'update',
  key: row,
  set: { S: 'ready', ...dueOf(row, backOff(Number(row.plain.n ?? 0), now)) },
  if: mine(attempt),
});

/** How long we wait before asking the carrier what became of a send. */
export const askingMinutes = 15;

export const sendUnknown = (key: Key, attempt: string, startedAt: string): Write => ({
  kind: 'update',
  key,
  set: { S: 'unknown', ...dueOf(key, plusMinutes(startedAt, askingMinutes)) },
  if: mine(attempt),
});

/** The lease is over and nobody said what happened. */
export const leaseLost = (row: Row, now: string): Write => ({
  kind: 'update',
  key: row,
  set: { S: 'unknown', ...dueOf(row, plusMinutes(String(row.plain.startedAt ?? now), askingMinutes)) },
  if: { where: { S: 'sending', attempt: String(row.plain.attempt ?? ''), dueAt: String(row.plain.dueAt ?? '') } },
});

/** The carrier has nothing: it may be sent again, once. */
export const unknownReady = (row: Row, now: string): Write => ({
  kind: 'update',
  key: row,
  set: { S: 'ready', resent: 1, ...dueOf(row, now) },
  if: {
    where: {
      S: 'unknown',
      attempt: String(row.plain.attempt ?? ''),
      dueAt: String(row.plain.dueAt ?? ''),
      resent: { missing: true },
    },
  },
});

/** A message of a restored table may have gone out after the instant restored: the carrier is asked before it is sent. */
export const sendDoubted = (row: Row, now: string): Write => {
  const n = Number(row.plain.n ?? 0);
  const asked = { attempt: `doubted-${n + 1}`, startedAt: String(row.plain.createdAt ?? now) };
  return {
    kind: 'update',
    key: row,
    set: { S: 'unknown', n: n + 1, ...asked, ...dueOf(row, now) },
    if: { where: { n, S: { in: ['ready', 'held', 'sending'] } } },
  };
};

export const unknownFound = (row: Row, sid: string, now: string): Write => ({
  kind: 'update',
  key: row,
  set: { S: 'sent', sid, endedAt: now, ttl: ttlFrom(now) },
  remove: ['due', 'dueAt'],
  if: { where: { S: { in: ['sending', 'unknown'] } } },
});

export const unknownGivenUp = (row: Row, now: string): Write => ({
  kind: 'update',
  key: row,
  set: { S: 'failed', reason: 'unknown', endedAt: now, ttl: ttlFrom(now) },
  remove: ['due', 'dueAt'],
  if: { where: { S: 'unknown', attempt: String(row.plain.attempt ?? '') } },
});

/** The carrier could not be asked: ask again later, still unknown. */
export const unknownAskLater = (row: Row, now: string): Write => ({
  kind: 'update',
  key: row,
  set: dueOf(row, plusMinutes(now, askingMinutes)),
  if: { where: { S: 'unknown', attempt: String(row.plain.attempt ?? '') } },
});

/** A mail nobody reported yet: its report may come for a day, and it is never sent again. */
export const unknownAwaitsReport = (row: Row, until: string): Write => ({
  kind: 'update',
  key: row,
  set: dueOf(row, until),
  if: { where: { S: 'unknown', attempt: String(row.plain.attempt ?? '') } },
});

/** A report from the carrier about a send whose outcome we did not know. */
export const reportedSent = (key: Key, attempt: string, sid: string, now: string): Write => ({
  kind: 'update',
  key,
  set: { S: 'sent', sid, endedAt: now, ttl: ttlFrom(now) },
  remove: ['due', 'dueAt'],
  if: mineOrLate(attempt),
});

/** Taken, and then not sent on for our sake: certainly not told, so it goes back in the line for the next hour. */
export const reportedBack = (key: Key, attempt: string, now: string): Write => ({
  kind: 'update',
  key,
  set: { S: 'ready', ...dueOf(key, plusMinutes(now, 60)) },
  remove: ['sid', 'endedAt', 'ttl'],
  if: { where: { attempt, S: 'sent', n: { below: mostSends }, rank: { missing: true } } },
});

/** Reports arrive twice and out of order; only a higher rank counts. `attempt` where a report of an older one must not. */
export const reported = (
  key: Key,
  state: 'delivered' | 'undelivered',
  rank: number,
  code: string,
  attempt?: string,
): Write => {
  const where = { S: { in: ['sent', 'delivered', 'undelivered'] }, ...(attempt === undefined ? {} : { attempt }) };
  return {
    kind: 'update',
    key,
    set: { S: state, rank, ...(code ? { reason: code } : {}) },
    if: { any: [{ where: { ...where, rank: { missing: true } } }, { where: { ...where, rank: { below: rank } } }] },
  };
};

/** The carrier's word on an address, heard like any text: deciding what follows from it is for `hear` alone. */
export type CarrierBody = { readonly carrier: { readonly code: number } };

/** Somebody used the stop link of a mail. */
export type UnsubscribeBody = {
  readonly unsubscribe: {
    readonly community: string;
    readonly pod: string;
    readonly member?: MemberId;
    /** An invitation's link: its reader is no member. */
    readonly address?: string;
    readonly less?: boolean;
  };
};

export const unsubscribeWaiting = (sender: string, id: string, now: string, body: UnsubscribeBody): Write => {
  const key = heardKey(sender, id);
  const plain = { S: 'waiting', tries: 0, receivedAt: now, ...dueOf(key, plusMinutes(now, 1.5)) };
  return { kind: 'put', row: { ...key, plain, body }, if: { absent: true } };
};

export const carrierWaiting = (address: string, cause: string, now: string, code: number): Write => {
  const key = heardKey(address, `carrier-${code}@${cause}`);
  const plain = { S: 'waiting', tries: 0, receivedAt: now, ...dueOf(key, plusMinutes(now, 1.5)) };
  return {
    kind: 'put',
    row: { ...key, plain, body: { carrier: { code } } satisfies CarrierBody },
    if: { absent: true },
  };
};
