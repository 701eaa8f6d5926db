/** What the model learns from: labelled lines by many hands, and the words our own copy asks for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Intent } from '../../lib/domain/intent.ts';
import type { Context } from '../../lib/language/heard.ts';
import { clean } from '../../lib/language/understand/clean.ts';
import { classOf } from '../../lib/language/understand/model/classes.ts';
import { type Features, featuresOf } from '../../lib/language/understand/model/features.ts';
import { reaction } from '../../lib/language/understand/reactions.ts';
import { read } from '../../lib/language/understand/reading.ts';
import { examples } from '../../tests/language/examples.ts';
import { replies, words } from '../../tests/language/our-words.ts';
import { rowLines } from './rows.ts';
import { stream } from './sample.ts';
import { type Line, readLines } from './score.ts';
import { wrapped } from './wrapped.ts';

/** One line to learn from: its features, the class it has, and every class that would be as fine. */
export type Example = {
  readonly features: readonly number[];
  readonly label: number;
  readonly fine: readonly number[];
  readonly weight: number;
};

export const contextOf = (line: Line): Context => ({
  asked: line.asked,
  locale: line.locale,
  now: line.now ?? '2026-05-06T15:00:00Z',
  zone: 'America/New_York',
  ...(line.items === undefined ? {} : { items: line.items }),
  ...(line.names === undefined ? {} : { names: line.names }),
});

/**
 * A file of lessons: a line that is an object sets what was asked, the language and the things shown; a line that is an
 * array is what was typed, what it means, and what else would be fine.
 */
export function readLessons(path: string): readonly Line[] {
  let setting: Pick<Line, 'asked' | 'locale' | 'items'> = { asked: 'none', locale: 'en' };
  const found: Line[] = [];
  for (const row of readFileSync(path, 'utf8').split('\n')) {
    if (row.trim() === '') continue;
    const value: unknown = JSON.parse(row);
    if (Array.isArray(value)) {
      const [text, want, ...accept] = value as [string, Intent, ...Intent[]];
      found.push({ ...setting, text, want, accept, difficulty: 'plain' });
    } else setting = { asked: 'none', locale: 'en', ...(value as object) };
  }
  return found;
}

/** Words that mean nothing in any language mean nothing to us, whatever was asked. */
function noise(): readonly Line[] {
  const random = stream(23);
  const letters = 'aeiourtnslcdmpbgzqkxwjhfvy';
  const word = (): string =>
    Array.from({ length: 3 + Math.floor(random() * 5) }, () => letters[Math.floor(random() * letters.length)]).join('');
  const strict = [
    'none',
    'consent',
    'vote',
    'tasks',
    'invitation',
    'lead',
    'rsvp',
    'confirm',
    'which',
    'survey',
  ] as const;
  return strict.flatMap((asked) =>
    Array.from({ length: 30 }, (_, i) => ({
      text: Array.from({ length: 1 + (i % 6) }, word).join(' '),
      asked,
      locale: i % 2 === 0 ? ('en' as const) : ('es' as const),
      want: { intent: 'unknown', text: '' } as Intent,
      difficulty: 'hard' as const,
    })),
  );
}

/** A file of lines, by its name. */
export type Lesson = { readonly name: string; readonly lines: readonly Line[] };

/** What our own copy asks for, and our own conversations, count more: they must never be in doubt. */
const ourWeight = 16;
const ours = /^(?:our words|conversations\.jsonl|extra\.jsonl)$/;
/** What people type most, and nobody thinks of writing down. */
const plainSets = /^(?:plain|rows)/;
const plainWeight = 6;
/** Whole sets as people would write them count more than lines that look for what is hard. */
const wholeSets = /^(?:labelled|own)/;
const wholeWeight = 3;
/** The last rounds were written to be odd, and would crowd out what people mostly say. */
const oddSets = /^(?:ninth|tenth|eleventh)/;
const oddWeight = 0.5;
const weights: readonly (readonly [RegExp, number])[] = [
  [ours, ourWeight],
  [plainSets, plainWeight],
  [wholeSets, wholeWeight],
  [oddSets, oddWeight],
];
const weightOf = (name: string): number => weights.find(([names]) => names.test(name))?.[1] ?? 1;

/**
 * Every line we may learn from, by the name of its file. The lines of labelled/unseen, f and g are kept apart and
 * never read here.
 */
export function ownLines(): readonly Lesson[] {
  const folder = 'tests/language/lessons';
  const lessons = readdirSync(folder).map((name) => ({ name, lines: readLessons(join(folder, name)) }));
  const labelled = [
    'labelled/dev',
    'labelled/d',
    'labelled/e',
    'labelled/h',
    'labelled/i',
    'labelled/j',
    'labelled/k',
    'own',
    'own2',
    'own3',
    'own4',
  ];
  return [
    { name: 'our words', lines: ourWords() },
    { name: 'noise', lines: noise() },
    { name: 'rows', lines: rowLines() },
    ...lessons,
    ...labelled.map((name) => ({ name, lines: readLines(`tests/language/${name}.jsonl`) })),
  ];
}

/** The words our copy asks for and the examples of the contract, as typed and in small letters, in both languages. */
function ourWords(): readonly Line[] {
  const items = [1, 2, 3, 4, 5].map((number) => ({ number, text: `thing ${number}` }));
  const all = [
    ...words.map(([text, want]) => ({ text, want: want as unknown as Intent, asked: 'none' as const })),
    ...replies.map(([asked, text, intent]) => ({ text, want: replied(text, intent), asked })),
    { text: 'delete me', want: { intent: 'stop' } as Intent, asked: 'none' as const },
    ...['in', 'out', 'IN', 'OUT'].map((text) => ({
      text,
      want: { intent: 'unknown', text } as Intent,
      asked: 'none' as const,
    })),
    ...examples.map(([text, want, asked]) => ({ text, want, asked: asked ?? ('none' as const) })),
  ];
  return (['en', 'es'] as const).flatMap((locale) =>
    all.flatMap((line) =>
      [line.text, line.text.toLowerCase()].map((text) => ({
        ...line,
        text,
        locale,
        items,
        difficulty: 'plain' as const,
      })),
    ),
  );
}

function replied(text: string, intent: Intent['intent']): Intent {
  if (intent === 'rsvp') return { intent, coming: text === 'OUT' || text === 'NO' ? 'no' : 'yes' };
  return { intent } as Intent;
}

/** The classes in a fixed order, and the examples; reactions are recognised before the model and teach it nothing. */
export function examplesOf({ name, lines }: Lesson, classes: string[]): readonly Example[] {
  const number = (intent: Intent): number => {
    const known = classOf(intent);
    if (!classes.includes(known)) classes.push(known);
    return classes.indexOf(known);
  };
  return [...lines, ...wrapped(lines)]
    .filter(({ text }) => reaction(text) === undefined)
    .map((line) => {
      const reading = read(clean(line.text), contextOf(line));
      return {
        features: [...new Set(listed(featuresOf(reading)))],
        label: number(line.want),
        fine: [...new Set([line.want, ...(line.accept ?? [])].map(number))],
        weight: weightOf(name),
      };
    });
}

/** The examples by the rows of the network instead of by features; what has no row is left out. */
export const inRows = (examples: readonly Example[], rowOf: ReadonlyMap<number, number>): readonly Example[] =>
  examples.map((one) => ({
    ...one,
    features: one.features.map((feature) => rowOf.get(feature) ?? -1).filter((row) => row >= 0),
  }));

/** Features as a list of their own, which the next message leaves alone. */
export const listed = ({ all, count }: Features): readonly number[] => [...all.subarray(0, count)];
