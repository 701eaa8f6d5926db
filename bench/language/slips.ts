/** What one slip of the thumb does to lines that are read rightly without it; the same slips on every run. */
import { understand } from '../../lib/language/understand/understand.ts';
import { contextOf } from './lessons.ts';
import { stream } from './sample.ts';
import { judge, type Line } from './score.ts';

const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;
/** Slots whose words are kept as they were typed: a slip in them is no misreading. */
const kept = new Set([
  'text',
  'note',
  'name',
  'who',
  'where',
  'when',
  'community',
  'value',
  'address',
  'skills',
  'parts',
  'code',
  'quoted',
]);
const longest = 120;
const shortestWord = 4;

export type Slips = { readonly lines: number; readonly right: number };

/** So many of `lines` are still read rightly with one letter of one word wrong, missing, doubled or swapped with the next. */
export function withSlips(lines: readonly Line[]): Slips {
  const random = stream(5);
  const found = { lines: 0, right: 0 };
  for (const line of lines) {
    if (line.text.length > longest || line.want.intent === 'reaction' || !isRight(line, line.text)) continue;
    const words = wordsOf(line);
    const word = words[Math.floor(random() * words.length)];
    if (word === undefined) continue;
    const typed = slipped(word.text, random);
    if (typed === word.text) continue;
    found.lines++;
    if (isRight(line, line.text.slice(0, word.at) + typed + line.text.slice(word.at + word.text.length))) found.right++;
  }
  return found;
}

function isRight(line: Line, text: string): boolean {
  const verdict = judge(line, understand(text, contextOf(line)));
  return verdict === 'right' || verdict === 'asked';
}

/** Words of four letters and more that are no names and in no text that is kept. */
function wordsOf({ text, want, accept = [] }: Line): readonly { readonly text: string; readonly at: number }[] {
  const own = [want, ...accept]
    .flatMap((intent) => Object.entries(intent).flatMap(([key, value]) => (kept.has(key) ? String(value) : [])))
    .join(' ')
    .toLowerCase();
  return [...text.matchAll(/\p{L}+/gu)]
    .map((found) => ({ text: found[0], at: found.index }))
    .filter(
      ({ text: word, at }) =>
        word.length >= shortestWord && (at === 0 || word === word.toLowerCase()) && !own.includes(word.toLowerCase()),
    );
}

function slipped(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 1));
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const how = random();
  if (how < 0.4) return before + besideOf(letter, random) + after;
  if (how < 0.65) return before + after.charAt(0) + letter + after.slice(1);
  return how < 0.9 ? before + after : before + letter + letter + after;
}

/** A letter beside this one on the keyboard. */
function besideOf(letter: string, random: () => number): string {
  for (const row of keyboard) {
    const at = row.indexOf(letter.toLowerCase());
    if (at >= 0) return row.charAt(at === 0 || (at < row.length - 1 && random() < 0.5) ? at + 1 : at - 1);
  }
  return letter;
}
