import { dated, lasting, named } from '../../../templates/words/commands.ts';
import { listOf } from '../../../templates/words/list.ts';
import type { Intent } from '../../domain/intent.ts';
import { byWords } from './command-tables.ts';
import { filled } from './fill.ts';
import { isTitled } from './letters.ts';
import { namesKnown } from './names-known.ts';
import type { Reading } from './reading.ts';
import { spanAt } from './slots/span.ts';
import { dayAt } from './slots/when.ts';
import type { Token } from './token.ts';
import { isA, isCourtesy } from './traits.ts';
import { writtenOut } from './written-out.ts';

type Pattern = { readonly name: string; readonly before: readonly string[]; readonly behind: readonly string[] };

const longest = 9;
const mostOfName = 3;
let patterns: ReadonlyMap<string, readonly Pattern[]> | undefined;
let dayWords: ReadonlyMap<string, string> | undefined;

/** What a word may begin: commands around a name, and one that a day follows. */
export type Around = { readonly patterns: readonly Pattern[] | undefined; readonly beforeDay: string | undefined };
const nothing: Around = { patterns: undefined, beforeDay: undefined };

/** Found once for each word. */
function aroundOf({ word, seen }: Token): Around {
  seen.around ??= begunBy(word);
  return seen.around;
}

function begunBy(word: string): Around {
  patterns ??= byFirstWord();
  dayWords ??= byWords({ ...dated, ...lasting });
  const found = { patterns: patterns.get(word), beforeDay: dayWords.get(word) };
  return found.patterns === undefined && found.beforeDay === undefined ? nothing : found;
}

/** “make Rosa an organizer”, “meet thursday 7pm porch”: a command around somebody's name, or one that a day follows. */
export function typedAround(reading: Reading): Intent | undefined {
  const { tokens } = reading.sentence;
  if (tokens.length < 2 || tokens.length > longest || tokens[0]?.asked === true) return undefined;
  let from = 0;
  while (isA(tokens[from], isCourtesy)) from++;
  const opening = tokens[from];
  if (opening?.kind !== 'word') return undefined;
  const { patterns: around, beforeDay } = aroundOf(opening);
  if (around === undefined && beforeDay === undefined) return undefined;
  let to = tokens.length;
  while (to > from && isA(tokens[to - 1], isCourtesy)) to--;
  if (around !== undefined) return aroundName(reading, tokens.slice(from, to), around);
  const end = dayEnd(reading, from + 1);
  if (end === undefined || beforeDay === undefined) return undefined;
  return end === to || Object.hasOwn(dated, beforeDay) ? filled(reading, beforeDay) : undefined;
}

/** Where the day or the length of time that begins here ends. */
function dayEnd(reading: Reading, at: number): number | undefined {
  const { tokens } = reading.sentence;
  if (tokens[at] === undefined || tokens[at].gap > 0) return undefined;
  return dayAt(reading, at)?.end ?? spanAt(tokens, at)?.end;
}

function aroundName(reading: Reading, tokens: readonly Token[], possible: readonly Pattern[]): Intent | undefined {
  const { sentence } = reading;
  const names = namesKnown(reading);
  for (const { name, before, behind } of possible) {
    const who = tokens.slice(before.length, tokens.length - behind.length);
    const fits =
      who.length > 0 &&
      who.length <= mostOfName &&
      before.every((word, at) => tokens[at]?.word === word) &&
      behind.every((word, at) => tokens[tokens.length - behind.length + at]?.word === word) &&
      who.every(({ raw, word, kind }) => kind === 'word' && (isTitled(raw) || names.has(word)));
    if (fits) return { intent: name, who: sentence.text.slice(who[0]?.start, who.at(-1)?.end) } as Intent;
  }
  return undefined;
}

function byFirstWord(): ReadonlyMap<string, readonly Pattern[]> {
  const found = new Map<string, Pattern[]>();
  for (const [name, entries] of Object.entries(named))
    for (const entry of listOf(entries).flatMap(writtenOut)) {
      const words = entry.split(' ');
      const hole = words.indexOf('#');
      const pattern = { name, before: words.slice(0, hole), behind: words.slice(hole + 1) };
      found.set(words[0] ?? '', [...(found.get(words[0] ?? '') ?? []), pattern]);
    }
  return found;
}
