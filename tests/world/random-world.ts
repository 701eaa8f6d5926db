import fc from 'fast-check';
import { applyAll } from '../../lib/domain/apply/apply.ts';
import { emptyPod } from '../../lib/domain/apply/members.ts';
import type { Change } from '../../lib/domain/change.ts';
import { unknownContact } from '../../lib/domain/contact.ts';
import type { Community, MemberId, Task, World } from '../../lib/domain/nouns.ts';

export const now = '2026-05-20T15:00:00.000Z';
const digit = fc.constantFrom(...'0123456789');
const digits = (length: number) => fc.array(digit, { minLength: length, maxLength: length }).map((all) => all.join(''));

/** Phone numbers as people write them. */
const phone = fc
  .tuple(digits(3), digits(3), digits(4), fc.constantFrom('', ' ', '-', '.', ' - ', ') ', '/'))
  .chain(([area, exchange, line, between]) =>
    fc.constantFrom(
      `+1${area}${exchange}${line}`,
      `(${area}) ${exchange}-${line}`,
      `${area}${between}${exchange}${between}${line}`,
      `${exchange}${between}${line}`,
      `+52 ${area} ${exchange} ${line}`,
    ),
  );

const mail = fc.constantFrom('rosa@example.org', 'sam.b+x@mail.example.com', 'Ana @ example', 'josé@correo.mx');

/** Words with a way to reach somebody hidden in them. */
const words = fc
  .array(fc.oneof(fc.lorem({ maxCount: 3 }), phone, mail, fc.constantFrom('call me at', 'el 9 de mayo', '4pm')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((all) => all.join(' '));

const member = fc.record({
  name: fc.option(words, { nil: undefined }),
  address: fc.oneof(phone, mail),
  locale: fc.constantFrom('en', 'es'),
  channel: fc.constantFrom('sms', 'email'),
} as const);

const id = (index: number): MemberId => `m${index + 1}`;

const community = (texts: readonly string[]): Community => ({
  code: 'maple',
  name: texts[0] ?? 'Maple',
  version: 1,
  foundedAt: now,
  zone: 'America/New_York',
  place: texts[1] ?? '',
  membership: texts[2] ?? '',
  groundRules: texts[3] ?? '',
  stance: texts[4] ?? '',
  organizers: [{ pod: 'p1', member: 'm1' }],
  pods: ['p1'],
  settings: { checkIns: 2, quietFrom: 21, quietTo: 8 },
});

const task = (number: number, title: string, state: Task['state']): Task => ({
  id: `t${number}`,
  number,
  title,
  hours: 1,
  addedAt: now,
  state,
  reports: [{ at: now, by: 'm1', kind: 'stuck', note: title }],
  offers: ['m2'],
  nudges: 0,
  ...(number === 3 ? { isHost: true } : {}),
});

const step = (name: 'work' | 'celebrate'): Change => ({
  type: 'step-opened',
  endedBy: { by: 'word', member: 'm1' },
  step: {
    name,
    openedAt: now,
    asked: ['m1', 'm2'],
    options: [1],
    votes: {},
    stretches: 0,
    reminded: false,
    passed: [],
  },
});

/** The facts of a cycle in which everybody wrote one of these words. */
const factsOf = (
  people: readonly { name?: string | undefined; address: string }[],
  said: readonly string[],
): Change[] => {
  const text = (index: number): string => said[index % said.length] ?? 'x';
  return [
    { type: 'cycle-began', number: 1, by: 'm1', at: now },
    ...people.map(
      (_one, index): Change => ({
        type: 'frustration-named',
        number: index + 1,
        text: text(index),
        by: id(index),
      }),
    ),
    { type: 'proposal-made', number: 1, text: text(1), by: 'm1' },
    { type: 'goal-set', text: text(2), date: '2026-06-05', by: 'm1', proposal: 1 },
    step('work'),
    { type: 'task-added', task: task(1, text(3), { status: 'claimed', by: 'm1', at: now }) },
    { type: 'task-added', task: task(2, text(4), { status: 'parked', at: now }) },
    { type: 'task-added', task: task(3, text(5), { status: 'done', by: 'm2', at: now, note: text(6) }) },
    { type: 'idea-parked', text: text(7), by: 'm2', at: now },
    { type: 'celebration-set', celebration: { day: '2026-06-06', time: '16:00', where: text(8), chosen: true } },
    step('celebrate'),
    { type: 'rsvp-given', by: 'm1', rsvp: { coming: 'yes', guests: 2, note: text(9) } },
    { type: 'thanked', by: 'm1', to: 'm2', text: text(10), at: now },
    { type: 'came-told', text: text(11) },
    { type: 'reflected', by: 'm1', text: text(12) },
    { type: 'insight-kept', text: text(13), at: now },
    { type: 'concern-raised', by: 'm2', at: now, text: text(14) },
    { type: 'question-asked', member: 'm1', question: { kind: 'invite', address: people[0]?.address ?? '' }, at: now },
    { type: 'undo-kept', member: 'm1', undo: { at: now, what: text(15), changes: [{ address: people[0]?.address }] } },
  ];
};

export type RandomWorld = {
  readonly world: World;
  readonly facts: readonly Change[];
  readonly said: readonly string[];
};

/** A community in the middle of celebrating, in which people wrote numbers and addresses everywhere. */
export const randomWorld: fc.Arbitrary<RandomWorld> = fc
  .tuple(fc.array(member, { minLength: 2, maxLength: 8 }), fc.array(words, { minLength: 5, maxLength: 20 }))
  .map(([people, said]) => {
    const joined = people.map(
      ({ name, ...rest }, index): Change => ({
        type: 'member-joined',
        member: id(index),
        at: now,
        ...(name === undefined ? {} : { name }),
        ...rest,
      }),
    );
    const facts = [...joined, ...factsOf(people, said)];
    const contacts = Object.fromEntries(people.map(({ address }) => [address, unknownContact(address)]));
    const empty: World = { community: community(said), pod: emptyPod('p1', 'maple'), contacts };
    return { world: applyAll(empty, facts), facts, said };
  });

/** Every string in a piece of JSON. */
export const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...stringsIn(inner)]);
};

const instant = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}\.\d{3}Z)?$/;

/** Could somebody be reached with this? Separators do not hide a number. */
export const reaches = (text: string): boolean =>
  text.includes('@') || (!instant.test(text) && /\d{7,}/.test(text.replace(/(\d)[\s().\-/]+(?=\d)/g, '$1')));
