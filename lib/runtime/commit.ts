/** One transaction per story: what is now true and what will be said, both or neither. */

import { isCommunityChange, isPodChange } from '../domain/apply/apply.ts';
import type { Change } from '../domain/change.ts';
import type { Contact, Pod, World } from '../domain/nouns.ts';
import type { Outgoing, Settled } from '../domain/settle.ts';
import { laterOf, plusMinutes } from '../domain/time.ts';
import { nextDue } from '../domain/waking.ts';
import { render } from '../language/render.ts';
import { segments } from '../language/segments.ts';
import type { House } from './house.ts';
import { type Answering, mailWords } from './mail-words.ts';
import type { Key, Write } from './ports.ts';
import {
  communityPut,
  contactPut,
  cycleKey,
  factKey,
  hashOf,
  heardDone,
  type Letter,
  letterWaiting,
  type OutboxPlain,
  outboxPut,
  podPut,
} from './rows.ts';

/** What one pod's part of a story was and became. */
export type Part = { readonly before: World; readonly settled: Settled; readonly why: string };

export type Story = {
  /** Distinguishes this story's messages: the heard id, or schedule @ pod version. */
  readonly cause: string;
  readonly heard?: { readonly key: Key; readonly outcome: string };
  readonly parts: readonly Part[];
  readonly now: string;
  /** The mail this story answers, so that its answer stands below it in their mailbox. */
  readonly answering?: Answering;
};

export type Committed = 'committed' | 'already-done' | 'decide-again' | 'busy';

/** An outbox or fact row was there before its story: a bug, never a race. */
export class StoryCollision extends Error {
  override readonly name = 'StoryCollision';
}

type Labelled = { readonly label: 'heard' | 'document' | 'fact' | 'outbox'; readonly write: Write };

/** Addresses stay with the contact; the journal never holds one, however deep (a doubt about an invitation, an undo). */
const withoutAddresses = (changes: readonly Change[]): unknown =>
  JSON.parse(JSON.stringify(changes, (key, value) => (key === 'address' ? undefined : value)));

const forJournal = (changes: readonly Change[]): unknown =>
  withoutAddresses(changes.filter((change) => isPodChange(change) || isCommunityChange(change)));

/** Waking is spread over some minutes by pod, so that a thousand pods do not wake in one second. */
const wakingOf = (house: House, world: World, now: string): string | undefined => {
  const due = nextDue(world, now);
  if (!due) return undefined;
  const spread = house.spreadMinutes === 0 ? 0 : hashOf(world.pod.id) % (house.spreadMinutes * 60);
  return plusMinutes(laterOf(due.at, now), spread / 60);
};

const archived = (before: Pod, after: Pod): readonly Labelled[] => {
  const closed = before.cycle;
  if (!closed || after.cycle?.number === closed.number) return [];
  const row = { ...cycleKey(before.id, closed.number), plain: {}, body: closed };
  return [{ label: 'document', write: { kind: 'put', row } }];
};

const podWrites = (house: House, { before, settled, why }: Part, now: string): readonly Labelled[] => {
  const { pod } = settled.world;
  if (pod === before.pod) return [];
  // The version is the table's: a pod opened in this story starts at none.
  const version = before.pod.id === pod.id ? before.pod.version : 0;
  const fact: Write = {
    kind: 'put',
    row: {
      ...factKey(pod.id, version + 1),
      plain: { at: now },
      body: { version: version + 1, at: now, why, changes: forJournal(settled.changes) },
    },
    if: { absent: true },
  };
  return [
    { label: 'document', write: podPut({ ...pod, version }, wakingOf(house, settled.world, now)) },
    { label: 'fact', write: fact },
    ...archived(before.pod, pod),
  ];
};

const communityWrites = ({ before, settled }: Part): readonly Labelled[] => {
  const { community } = settled.world;
  if (community === before.community) return [];
  const version = before.community.code === community.code ? before.community.version : 0;
  return [{ label: 'document', write: communityPut({ ...community, version }) }];
};

const contactWrites = (parts: readonly Part[]): readonly Labelled[] => {
  const before = new Map<string, Contact>();
  const after = new Map<string, Contact>();
  for (const part of parts) {
    for (const contact of Object.values(part.before.contacts))
      if (!before.has(contact.address)) before.set(contact.address, contact);
    for (const contact of Object.values(part.settled.world.contacts)) after.set(contact.address, contact);
  }
  return [...after.values()]
    .filter((contact) => before.get(contact.address) !== contact)
    .map((contact) => ({
      label: 'document',
      write: contactPut({ ...contact, version: before.get(contact.address)?.version ?? 0 }),
    }));
};

/** The step a question belongs to: it is not asked any more once that is over. */
const stepOf = ({ settled }: Part): Pick<OutboxPlain, 'pod' | 'step'> => {
  const { id, cycle } = settled.world.pod;
  return cycle ? { pod: id, step: cycle.step.openedAt } : {};
};

/** Where the one it goes to is a member: who has left it meanwhile is sent nothing that they did not ask for. */
const podOf = ({ settled }: Part, { kind, member }: Outgoing): Pick<OutboxPlain, 'pod'> =>
  kind === 'answer' || member === undefined ? {} : { pod: settled.world.pod.id };

const letterFor = (house: House, story: Story, part: Part, one: Outgoing, id: string): Letter | undefined => {
  const { now } = story;
  const { community } = part.settled.world;
  const text = render(one.parts, { locale: one.locale, channel: one.channel, zone: community.zone });
  if (text === '') return undefined;
  const isHeld = !one.withheld && one.at > now;
  const plain: OutboxPlain = {
    S: one.withheld ? 'withheld' : isHeld ? 'held' : 'ready',
    kind: one.kind,
    why: one.why,
    community: community.code,
    communityName: community.name,
    zone: community.zone,
    quietFrom: community.settings.quietFrom,
    quietTo: community.settings.quietTo,
    member: one.member ?? '',
    segments: one.channel === 'sms' ? segments(text).segments : 0,
    createdAt: now,
    ...(one.withheld ? { reason: one.withheld } : {}),
    ...podOf(part, one),
    ...(one.questions && (isHeld || one.kind !== 'answer') ? stepOf(part) : {}),
  };
  const mail = one.channel === 'email' ? { mail: mailWords(house, part, one, now, story.answering) } : {};
  return { recipient: one.address, id, plain, release: one.at, text, ...mail };
};

const lettersOf = (house: House, story: Story): readonly Letter[] => {
  let count = 0;
  return story.parts.flatMap((part) =>
    part.settled.outgoing.flatMap((one) => {
      const id = `${story.cause}#${String(count).padStart(3, '0')}`;
      count += 1;
      return letterFor(house, story, part, one, id) ?? [];
    }),
  );
};

/** So many rows fit beside a story's documents; a hundred writes are the table's limit. */
const mostInOne = 80;

/** What does not fit in one transaction goes through our own inbox: a heard row that carries letters. */
const outboxWrites = (house: House, story: Story): readonly Labelled[] => {
  const letters = lettersOf(house, story);
  const direct = letters.slice(0, mostInOne).map((letter) => outboxPut(letter));
  const later: Write[] = [];
  for (let from = mostInOne; from < letters.length; from += mostInOne) {
    const pod = story.parts[0]?.settled.world.pod.id ?? '';
    later.push(letterWaiting(pod, `${story.cause}#L${from}`, story.now, letters.slice(from, from + mostInOne)));
  }
  return [...direct, ...later].map((write) => ({ label: 'outbox', write }));
};

/** Commits a story. A refusal leaves the pod out, not even checked: it was true when read. */
export const commit = async (house: House, story: Story): Promise<Committed> => {
  const writes: Labelled[] = [
    ...(story.heard
      ? [{ label: 'heard' as const, write: heardDone(story.heard.key, story.now, story.heard.outcome) }]
      : []),
    ...story.parts.flatMap((part) => [...podWrites(house, part, story.now), ...communityWrites(part)]),
    ...contactWrites(story.parts),
    ...outboxWrites(house, story),
  ];
  if (writes.length === 0) return 'committed';
  const result = await house.table.transact(writes.map(({ write }) => write));
  if (result.outcome !== 'refused') return result.outcome;
  const failed = new Set(result.failed.map((position) => writes[position]?.label));
  if (failed.has('heard')) return 'already-done';
  if (failed.has('document')) return 'decide-again';
  throw new StoryCollision(`a ${[...failed].join(' and ')} row was there before its story ${story.cause}`);
};
