import { titles } from '../../../../templates/words/leads.ts';
import { fold } from '../fold.ts';
import type { Filled, Reading } from '../match.ts';
import { readWho } from './text.ts';

const folded = new WeakMap<readonly string[], ReadonlySet<string>>();

function known(names: readonly string[] | undefined): ReadonlySet<string> {
  if (names === undefined) return new Set();
  const ready = folded.get(names);
  if (ready !== undefined) return ready;
  const set = new Set(names.map(fold));
  folded.set(names, set);
  return set;
}

/** The slot {known}: a name from the pod, or a word written as a name is. */
export function readKnown(reading: Reading, at: number): readonly Filled[] {
  const token = reading.sentence.tokens[at];
  const tokenAfter = reading.sentence.tokens[at + 1];
  if (token === undefined) return [];
  const isTitled = titles.has(token.word) && tokenAfter !== undefined;
  const isName =
    isTitled || known(reading.context.names).has(token.word) || (/^\p{Lu}\p{Ll}/u.test(token.raw) && token.gap < 2);
  return isName ? readWho(reading, at) : [];
}

/** The slot {place}: one to five words up to the next boundary. */
export function readPlace(reading: Reading, at: number): readonly Filled[] {
  const { tokens, text } = reading.sentence;
  const found: Filled[] = [];
  const first = tokens[at];
  if (first === undefined) return found;
  for (let end = at + 1; end <= Math.min(at + 5, tokens.length); end++) {
    const last = tokens[end - 1];
    if (last === undefined || (end > at + 1 && last.gap > 1)) break;
    found.push({ end, value: text.slice(first.start, last.end) });
  }
  return found;
}
