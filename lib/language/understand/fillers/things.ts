import { smallWords } from '../../../../templates/words/small.ts';
import type { Intent, IntentName } from '../../../domain/intent.ts';
import { likeliest, meantIn } from '../model/meant.ts';
import { type Mention, mentionsIn } from '../model/mentions.ts';
import type { Reading } from '../reading.ts';
import { colonAt, cut } from '../slots/cut.ts';
import { plainNumber } from '../slots/number.ts';
import { partsOf } from '../slots/parts.ts';
import { rowNamed, upTo } from '../slots/row.ts';
import { unique } from '../slots/task.ts';
import { dotsIn } from '../slots/votes.ts';
import type { Filler } from './filler.ts';

/** The things an intent of this class is about, and `either` where it is truly between two. */
type Found = { readonly values: readonly number[]; readonly either?: readonly number[] };

export function found(reading: Reading, name: string): Found {
  const row = rowNamed(reading);
  if (row !== undefined && row.length > 0) return { values: row };
  const all = mentionsIn(reading);
  const meant = withoutRivals(reading, meantIn(reading, name));
  const values = [
    ...new Set(
      meant.flatMap((each) =>
        each.either === undefined ? [...upTo(reading, all[all.indexOf(each) - 1], each), each.value] : [],
      ),
    ),
  ];
  if (values.length === 0) {
    const either = meant.find((each) => each.either !== undefined)?.either;
    return { values, ...(either === undefined ? {} : { either }) };
  }
  const [one, two] = meant;
  const isOr = one !== undefined && two !== undefined && orBetween(reading, one.to, two.from);
  return { values, ...(values.length === 2 && isOr ? { either: values } : {}) };
}

/** “Write that letter to the bus people” is the thing with most of these words, where no “and” or comma stands between. */
function withoutRivals(reading: Reading, meant: readonly Mention[]): readonly Mention[] {
  const groups: Mention[][] = [];
  for (const each of meant) {
    const last = groups.at(-1)?.at(-1);
    if (last?.kind === 'name' && each.kind === 'name' && isOneClause(reading, last.to, each.from))
      groups.at(-1)?.push(each);
    else groups.push([each]);
  }
  return groups.flatMap((group) => {
    const counts = new Map<number, number>();
    for (const { value, from, to, either } of group)
      for (const one of either ?? [value]) counts.set(one, (counts.get(one) ?? 0) + contentBetween(reading, from, to));
    const most = Math.max(...counts.values());
    const best = [...counts].filter(([, count]) => count === most);
    const [only, second] = best;
    return only === undefined || second !== undefined
      ? group
      : group.filter(({ value, either }) => either === undefined && value === only[0]);
  });
}

function isOneClause({ sentence }: Reading, from: number, to: number): boolean {
  return sentence.tokens
    .slice(from, to + 1)
    .every(({ word, gap }, at) => gap === 0 && (at === to - from || !joins.has(word)));
}

const contentBetween = ({ sentence }: Reading, from: number, to: number): number =>
  sentence.tokens.slice(from, to).filter(({ word }) => !small.has(word)).length;

const small: ReadonlySet<string> = new Set(smallWords);
const joins: ReadonlySet<string> = new Set([
  'and',
  'y',
  'or',
  'o',
  'plus',
  'e',
  'u',
  '&',
  'also',
  'not',
  'no',
  'but',
  'pero',
]);

/** “3 or 2”, “el volante o la banca”. */
function orBetween({ sentence }: Reading, from: number, to: number): boolean {
  return sentence.tokens.slice(from, to).some(({ word }) => orWords.has(word));
}

const orWords: ReadonlySet<string> = new Set(['or', 'o', 'u']);

export function thingsIn(reading: Reading, name: string): number | readonly number[] | undefined {
  const { values } = found(reading, name);
  return values.length === 0 ? undefined : unique(values);
}

export const withTask =
  (name: IntentName, needed: boolean): Filler =>
  (reading) => {
    const { values, either } = found(reading, name);
    if (either !== undefined && between.has(name)) return { intent: 'which', meant: name, numbers: either };
    if (values.length === 0 && needed) return undefined;
    return { intent: name, ...(values.length === 0 ? {} : { task: unique(values) }) } as Intent;
  };

/** What is done to the wrong task hurts; what is only told of one does not. */
const between: ReadonlySet<string> = new Set(['claim', 'drop', 'done', 'offer', 'takeover']);

export const withNumber =
  (name: string): Filler =>
  (reading) => {
    const about = thingsIn(reading, name);
    return typeof about === 'number' ? ({ intent: name, number: about } as Intent) : undefined;
  };

/** “split 3: phone calls / flyer”: what stands behind the colon names no task to split. */
function numberBeforeColon(reading: Reading): number | undefined {
  const before = reading.sentence.tokens.slice(0, Math.max(0, colonAt(reading)));
  return before.map((token) => plainNumber(token)).find((value) => value !== undefined);
}

export const split: Filler = (reading) => {
  const about = numberBeforeColon(reading) ?? thingsIn(reading, 'split');
  const parts = partsOf(cut(reading, 'split', 'parts') ?? '');
  const [task] = about === undefined ? [] : [about].flat();
  return task === undefined || parts.length < 2 ? undefined : { intent: 'split', task, parts };
};

/** “4 after 2”, “la 4 después de la 2”, “after 2 comes 4”: which must wait for which. */
export const after: Filler = (reading) => {
  const waiting = likeliest(reading, 'after task', undefined);
  const first = likeliest(reading, 'after number', waiting);
  return waiting === undefined || first === undefined ? undefined : { intent: 'after', task: waiting, number: first };
};

export const vote: Filler = (reading) => {
  const numbers = dotsIn(reading);
  return numbers.length === 0 ? undefined : { intent: 'vote', numbers };
};

export const merge: Filler = (reading) => {
  const about = thingsIn(reading, 'merge');
  return typeof about === 'object' ? { intent: 'merge', numbers: about } : undefined;
};
