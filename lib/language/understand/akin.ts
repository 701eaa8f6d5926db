import { akin } from '../../../templates/words/akin.ts';
import { subjectJoins } from '../../../templates/words/particles.ts';
import { small } from '../../../templates/words/small.ts';
import type { Item } from '../../domain/intent.ts';
import { asks, forThings } from './asked.ts';
import { fold } from './fold.ts';
import { notWord } from './letters.ts';
import type { Reading } from './reading.ts';
import { wordIn } from './token.ts';

/** Words of the message that have to do with one thing that was shown: “I have a van” with “drive them home”. */
export type Akin = { readonly from: number; readonly to: number; readonly number: number };

/** Where one of a list was asked for, as elsewhere such a word means nothing yet: for each part of the sentence the thing it has to do with, where that is one alone. */
export function akinTo(reading: Reading): readonly Akin[] {
  const { items } = reading.context;
  if (items === undefined || items.length === 0 || !asks(reading.context, forThings)) return [];
  const { tokens } = reading.sentence;
  const found: Akin[] = [];
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1;
    while (to < tokens.length && tokens[to]?.gap === 0 && !subjectJoins.has(wordIn(tokens, to))) to++;
    const one = closest(reading, items, from, to);
    if (one !== undefined) found.push(one);
    from = to;
  }
  return found;
}

/** The thing most of these words have to do with; none when two are as close. */
function closest({ sentence }: Reading, items: readonly Item[], from: number, to: number): Akin | undefined {
  const scores = new Map<number, number>();
  let [start, end] = [to, from];
  const things = subjectsOf(items);
  for (let at = from; at < to; at++) {
    const token = sentence.tokens[at];
    if (token?.kind !== 'word' || small.has(token.word)) continue;
    // A slip is put right towards words of ours; here the word as it was typed may be the right one.
    const typed = subjectsTyped(token.raw);
    const own = typed.length > 0 ? typed : subjectsIn(token.word);
    for (const { number, subjects } of things) {
      let near = 0;
      for (const subject of own)
        if (subjects.has(subject))
          near = Math.max(near, 1 / things.filter((each) => each.subjects.has(subject)).length);
      if (near === 0) continue;
      scores.set(number, (scores.get(number) ?? 0) + near);
      [start, end] = [Math.min(start, at), at + 1];
    }
  }
  const [best, second] = [...scores].sort(([, one], [, other]) => other - one);
  if (best === undefined || (second !== undefined && best[1] - second[1] < clearly)) return undefined;
  return { from: start, to: end, number: best[0] };
}

/** How much closer than the next one a thing must be. */
const clearly = 0.2;

type Thing = { readonly number: number; readonly subjects: ReadonlySet<number> };
const known = new WeakMap<readonly Item[], readonly Thing[]>();

/** What each thing of a list has to do with. */
function subjectsOf(items: readonly Item[]): readonly Thing[] {
  const ready = known.get(items);
  if (ready !== undefined) return ready;
  const things = items.map(({ number, text }) => {
    const words = fold(text)
      .split(notWord())
      .filter((word) => !small.has(word));
    return { number, subjects: new Set(words.flatMap(subjectsIn)) };
  });
  known.set(items, things);
  return things;
}

type Subjects = ReadonlyMap<string, readonly number[]>;
let table: { readonly words: Subjects; readonly starts: Subjects } | undefined;
const shortest = 3;
const longest = 10;

/** The lines of templates/words/akin.ts that hold a word, by itself or by how it begins. */
function subjectsIn(word: string): readonly number[] {
  const ready = remembered.get(word);
  if (ready !== undefined) return ready;
  table ??= subjectTable();
  const { words, starts } = table;
  const found = [...(words.get(word) ?? [])];
  for (let length = Math.min(longest, word.length); length >= shortest; length--)
    found.push(...(starts.get(word.slice(0, length)) ?? []));
  if (remembered.size < mostRemembered) remembered.set(word, found);
  return found;
}

const remembered = new Map<string, readonly number[]>();
const typedBefore = new Map<string, readonly number[]>();
const mostRemembered = 4000;

/** The same of a word as it was typed. */
function subjectsTyped(raw: string): readonly number[] {
  const ready = typedBefore.get(raw);
  if (ready !== undefined) return ready;
  const found = subjectsIn(fold(raw));
  if (raw.length <= longest && typedBefore.size < mostRemembered) typedBefore.set(raw, found);
  return found;
}

function subjectTable(): { readonly words: Subjects; readonly starts: Subjects } {
  const words = new Map<string, number[]>();
  const starts = new Map<string, number[]>();
  for (const [line, all] of akin.trim().split('\n').entries()) {
    for (const each of all.split(' ')) {
      const into = each.endsWith('*') ? starts : words;
      const word = each.replace('*', '');
      const lines = into.get(word);
      if (lines === undefined) into.set(word, [line]);
      else lines.push(line);
    }
  }
  return { words, starts };
}
