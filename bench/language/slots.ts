/** Learns where slots stand in a message from our labelled lines; see lib/language/understand/model/spans.ts. */
import type { Intent } from '../../lib/domain/intent.ts';
import { clean } from '../../lib/language/understand/clean.ts';
import { fold } from '../../lib/language/understand/fold.ts';
import { mentionFeatures } from '../../lib/language/understand/model/meant.ts';
import { mentionsIn } from '../../lib/language/understand/model/mentions.ts';
import { type SpanFeatures, spanFeatures } from '../../lib/language/understand/model/spans.ts';
import { type Reading, read } from '../../lib/language/understand/reading.ts';
import { mostDots } from '../../lib/language/understand/slots/placing.ts';
import { contextOf, type Lesson } from './lessons.ts';

/** Which slots of which intent are cut out of the message. */
export const slotsCut: Readonly<Record<string, readonly string[]>> = {
  announce: ['text'],
  task: ['text'],
  park: ['text'],
  concern: ['text'],
  ask: ['text', 'who'],
  tell: ['text', 'who'],
  theme: ['text'],
  purpose: ['text'],
  propose: ['text'],
  frustration: ['text'],
  pods: ['text'],
  hide: ['who'],
  report: ['who'],
  block: ['who'],
  remove: ['who'],
  organizer: ['who'],
  share: ['who'],
  thank: ['who'],
  takeover: ['who'],
  stepdown: ['who'],
  name: ['name'],
  join: ['name', 'code'],
  new: ['name'],
  invite: ['name'],
  switch: ['community'],
  mute: ['community'],
  less: ['community'],
  gather: ['where'],
  meet: ['where'],
  skills: ['skills'],
  split: ['parts'],
};

/** Where a slot is not told in our lines it must be found all the same, but for these. */
const mayBeMissing: ReadonlySet<string> = new Set([
  ...['ask who', 'thank who', 'share who', 'stepdown who', 'takeover who', 'join name', 'join code', 'invite name'],
  ...['theme text', 'purpose text', 'pods text', 'mute community', 'less community', 'gather where', 'meet where'],
  ...['hide who', 'report who', 'block who', 'remove who'],
]);

/** A mention that is meant, or is not: its features, and which. */
export type Meant = { readonly features: readonly number[]; readonly isMeant: boolean; readonly weight: number };

export type Example = {
  readonly features: SpanFeatures;
  readonly slot: string;
  readonly right: readonly (readonly [from: number, to: number])[];
  readonly none: boolean;
};

const plain = (text: string): string =>
  fold(text)
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
    .replace(/\s+/g, ' ');

/** The words of the message that are this value, or nothing when it does not stand there as it is. */
function placeOf({ sentence }: Reading, value: string): readonly [number, number] | undefined {
  const { tokens, text } = sentence;
  const wanted = plain(value);
  if (wanted === '') return undefined;
  for (let from = 0; from < tokens.length; from++)
    for (let to = from + 1; to <= tokens.length; to++) {
      const first = tokens[from];
      const last = tokens[to - 1];
      if (first !== undefined && last !== undefined && plain(text.slice(first.start, last.end)) === wanted)
        return [from, to];
    }
  return undefined;
}

function wantedPlaces(reading: Reading, want: Intent, slot: string): readonly [number, number] | undefined | 'none' {
  const value = (want as Readonly<Record<string, unknown>>)[slot];
  if (value === undefined) return 'none';
  if (Array.isArray(value)) {
    const places = value.map((each) => placeOf(reading, String(each)));
    if (places.some((place) => place === undefined)) return undefined;
    const all = places as readonly (readonly [number, number])[];
    return [Math.min(...all.map(([from]) => from)), Math.max(...all.map(([, to]) => to))];
  }
  return placeOf(reading, String(value));
}

export function spanExamples({ name, lines }: Lesson): readonly Example[] {
  return lines.flatMap((line) => {
    const meant = [line.want, ...(line.accept ?? [])].map((want) => (want.intent === 'confirm' ? want.meant : want));
    const [first] = meant;
    const slots = slotsCut[first?.intent ?? ''];
    if (first === undefined || slots === undefined) return [];
    const reading = read(clean(line.text), contextOf(line));
    return slots.flatMap((slot) => {
      const fine = meant
        .filter(({ intent }) => intent === first.intent)
        .map((want) => wantedPlaces(reading, want, slot));
      const right = fine.filter((place) => place !== undefined && place !== 'none') as (readonly [number, number])[];
      const none = fine[0] === 'none' && mayBeMissing.has(`${first.intent} ${slot}`);
      if (right.length === 0 && !none) return [];
      return [{ features: spanFeatures(reading, first.intent, slot), slot, right, none, name }];
    });
  });
}

/** Intents about things of the list, and the slot that holds their numbers. */
const aboutThings: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['claim', 'drop', 'done', 'stuck', 'progress', 'offer', 'takeover'].map((name) => [name, 'task']),
  ),
  vote: 'numbers',
  merge: 'numbers',
  same: 'number',
  hide: 'number',
  answer: 'value',
  split: 'task',
};

export function mentionExamples({ name, lines }: Lesson): readonly Meant[] {
  const weight = name === 'our words' || name === 'conversations.jsonl' ? 3 : 1;
  return lines.flatMap((line) => {
    const meant = [line.want, ...(line.accept ?? [])].map((want) => (want.intent === 'confirm' ? want.meant : want));
    const [first] = meant;
    const intent = first?.intent === 'which' ? first.meant : first?.intent;
    if (first === undefined || intent === undefined) return [];
    const reading = read(clean(line.text), contextOf(line));
    const slots = intent === 'after' ? ['task', 'number'] : [aboutThings[intent]].filter((slot) => slot !== undefined);
    if (intent === 'answer' && line.asked !== 'which' && line.asked !== 'survey') return [];
    if (first.intent === 'rsvp' && first.coming === 'yes') return partyExamples(reading, first.guests ?? 0, weight);
    return slots.flatMap((slot) => {
      const cls = intent === 'after' ? `after ${slot}` : line.asked === 'survey' ? 'rating' : intent;
      const numbers = (want: Intent): readonly number[] =>
        [(want as Readonly<Record<string, unknown>>)[want.intent === 'which' ? 'numbers' : slot] ?? []]
          .flat()
          .filter((value) => typeof value === 'number');
      const wanted = new Set(numbers(first));
      const either = new Set(meant.filter((want) => want.intent === first.intent).flatMap(numbers));
      const all = mentionsIn(reading);
      return all.flatMap((each, place) => {
        // “Two on the bench, one on 2”: whether a small number is a thing or how many, slots/placing.ts finds out.
        if (intent === 'vote' && all.length > 1 && each.kind !== 'name' && each.value <= mostDots) return [];
        const fits =
          each.either === undefined ? wanted.has(each.value) : each.either.some((value) => wanted.has(value));
        // What another label would have meant too teaches nothing.
        if (!fits && either.has(each.value)) return [];
        return [{ features: mentionFeatures(reading, cls, all, place), isMeant: fits, weight }];
      });
    });
  });
}

/** “Four of us” counts the writer too, “plus 3” does not. */
function partyExamples(reading: Reading, guests: number, weight: number): readonly Meant[] {
  const all = mentionsIn(reading);
  return all.flatMap(({ value, kind }, place) =>
    kind === 'name'
      ? []
      : (['party', 'guests'] as const).map((cls) => ({
          features: mentionFeatures(reading, cls, all, place),
          isMeant: value === (cls === 'party' ? guests + 1 : guests) && value > 0,
          weight,
        })),
  );
}
