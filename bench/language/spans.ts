/** Learns where slots stand in a message from our labelled lines; see lib/language/understand/model/spans.ts. */
import type { Intent } from '../../lib/domain/intent.ts';
import { clean } from '../../lib/language/understand/clean.ts';
import { fold } from '../../lib/language/understand/fold.ts';
import { evenOdds, oddsOfFar } from '../../lib/language/understand/model/coded.ts';
import { mentionFeatures } from '../../lib/language/understand/model/meant.ts';
import { mentionsIn } from '../../lib/language/understand/model/mentions.ts';
import {
  lengthFeature,
  type SpanFeatures,
  spanBits,
  spanFeatures,
  weightBits,
} from '../../lib/language/understand/model/spans.ts';
import { type Reading, read } from '../../lib/language/understand/reading.ts';
import { isWeight } from '../../lib/language/understand/slots/dots.ts';
import { contextOf, type Lesson } from './lessons.ts';
import { packing } from './packing.ts';
import { stream } from './sample.ts';

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
type Meant = { readonly features: readonly number[]; readonly isMeant: boolean; readonly weight: number };

type Example = {
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
        if (intent === 'vote' && isWeight(reading, all, place)) return [];
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

/** How many of the features of a mention are left out each time, so that none is relied on alone. */
const left = 0.15;

/** A log-linear model over every place where a slot could stand; gives the weights packed. */
export function learnSpans(examples: readonly Example[], meant: readonly Meant[], most: number): string {
  const random = stream(11);
  const size = 1 << spanBits;
  const weights = new Float64Array(size);
  const moved = new Float64Array(size).fill(0.1);
  const seen = new Int32Array(size);
  const order = examples.map((_, i) => i);
  for (let round = 0; round < 14; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const i of order) {
      const example = examples[i];
      if (example !== undefined) step(example, weights, moved, seen, round === 0);
    }
    for (const one of meant)
      weigh({ ...one, features: one.features.filter(() => random() >= left) }, weights, moved, seen, round === 0);
  }
  const kept = [...weights.keys()]
    .filter((feature) => (seen[feature] ?? 0) > 1)
    .sort(
      (a, b) =>
        Math.abs(weights[b] ?? 0) * Math.log(1 + (seen[b] ?? 0)) -
        Math.abs(weights[a] ?? 0) * Math.log(1 + (seen[a] ?? 0)),
    )
    .slice(0, most);
  const largest = Math.min(3, Math.max(...kept.map((feature) => Math.abs(weights[feature] ?? 0))));
  const middle = 1 << (weightBits - 1);
  const rounded = kept
    .sort((a, b) => a - b)
    .map((feature) => ({ feature, weight: Math.round(((weights[feature] ?? 0) / largest) * (middle - 1)) }))
    .map(({ feature, weight }) => ({ feature, weight: Math.max(1 - middle, Math.min(middle - 1, weight)) }))
    .filter(({ weight }) => weight !== 0);
  const into = packing();
  const gaps = evenOdds(oddsOfFar);
  const odds = evenOdds(1 << weightBits);
  into.far(evenOdds(oddsOfFar), 0, rounded.length);
  let last = -1;
  for (const { feature, weight } of rounded) {
    into.far(gaps, 0, feature - last - 1);
    into.whole(odds, 0, weightBits, weight + middle);
    last = feature;
  }
  return into.text();
}

function step(
  { features, slot, right, none }: Example,
  weights: Float64Array,
  moved: Float64Array,
  seen: Int32Array,
  counts: boolean,
): void {
  const { starts, ends, most } = features;
  const sum = (list: readonly number[]): number => list.reduce((total, feature) => total + (weights[feature] ?? 0), 0);
  const opening = starts.map(sum);
  const closing = ends.map(sum);
  const places: { from: number; to: number; score: number; right: boolean }[] = [
    { from: -1, to: -1, score: sum(features.none), right: none },
  ];
  for (let from = 0; from < starts.length; from++)
    for (let to = from + 1; to <= Math.min(starts.length, from + most); to++)
      places.push({
        from,
        to,
        score: (opening[from] ?? 0) + (closing[to - 1] ?? 0) + (weights[lengthFeature(slot, to - from)] ?? 0),
        right: right.some(([a, b]) => a === from && b === to),
      });
  const highest = Math.max(...places.map(({ score }) => score));
  let all = 0;
  let good = 0;
  for (const place of places) {
    place.score = Math.exp(place.score - highest);
    all += place.score;
    if (place.right) good += place.score;
  }
  if (good === 0) return;
  const slope = new Map<number, number>();
  const add = (list: readonly number[], by: number): void => {
    for (const feature of list) slope.set(feature, (slope.get(feature) ?? 0) + by);
  };
  const startSlope = new Float64Array(starts.length);
  const endSlope = new Float64Array(starts.length);
  for (const { from, to, score, right: isRight } of places) {
    const by = score / all - (isRight ? score / good : 0);
    if (from < 0) add(features.none, by);
    else {
      startSlope[from] = (startSlope[from] ?? 0) + by;
      endSlope[to - 1] = (endSlope[to - 1] ?? 0) + by;
      add([lengthFeature(slot, to - from)], by);
    }
  }
  for (const [at, list] of starts.entries()) add(list, startSlope[at] ?? 0);
  for (const [at, list] of ends.entries()) add(list, endSlope[at] ?? 0);
  for (const [feature, by] of slope) {
    if (counts) seen[feature] = (seen[feature] ?? 0) + 1;
    const whole = by + 1e-4 * (weights[feature] ?? 0);
    moved[feature] = (moved[feature] ?? 0) + whole * whole;
    weights[feature] = (weights[feature] ?? 0) - (0.15 * whole) / Math.sqrt(moved[feature] ?? 1);
  }
}

/** One step of logistic regression. */
function weigh(
  { features, isMeant, weight }: Meant,
  weights: Float64Array,
  moved: Float64Array,
  seen: Int32Array,
  counts: boolean,
): void {
  const sum = features.reduce((total, feature) => total + (weights[feature] ?? 0), 0);
  const by = weight * (1 / (1 + Math.exp(-sum)) - (isMeant ? 1 : 0));
  for (const feature of features) {
    if (counts) seen[feature] = (seen[feature] ?? 0) + 1;
    const whole = by + 1e-4 * (weights[feature] ?? 0);
    moved[feature] = (moved[feature] ?? 0) + whole * whole;
    weights[feature] = (weights[feature] ?? 0) - (0.15 * whole) / Math.sqrt(moved[feature] ?? 1);
  }
}
