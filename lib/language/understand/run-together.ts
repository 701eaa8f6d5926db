import { wordSet } from '../../../templates/words/list.ts';
import { small } from '../../../templates/words/small.ts';

const shortest = 7;
const longest = 40;
const mostWords = 8;
/** Shorter words are made up of anything (“ensal-ada”): these alone, and those that name nothing. */
const ownLength = 4;
const joins = wordSet('i y ya te le les nos si see now can day ok');
/** Those of one and two letters that may be the last. */
const lasts = wordSet('me it in ir la lo le te no up si ya ok');

/**
 * “nomemandenmensajes”: the fewest known words that make up one typed without spaces; undefined when none do. `words` are
 * those that are known.
 */
export function runTogether(word: string, words: ReadonlySet<string>): readonly string[] | undefined {
  if (word.length < shortest || word.length > longest) return undefined;
  /** The cheapest way to reach each place: what it cost, and where its last word began. */
  const costs: number[] = [0];
  const from: number[] = [0];
  for (let end = 1; end <= word.length; end++) {
    let best = Number.POSITIVE_INFINITY;
    for (let start = Math.max(0, end - 14); start < end; start++) {
      const before = costs[start];
      if (before === undefined || before === Number.POSITIVE_INFINITY) continue;
      const piece = word.slice(start, end);
      if (piece.length < 3 && end === word.length && !lasts.has(piece)) continue;
      if (piece.length < ownLength ? !small.has(piece) && !joins.has(piece) : !words.has(piece)) continue;
      // Short words are made up of anything; long ones are seldom chance.
      const cost = before + 1 + (piece.length < 3 ? 1 : 0);
      if (cost < best) [best, from[end]] = [cost, start];
    }
    costs[end] = best;
  }
  if (costs[word.length] === Number.POSITIVE_INFINITY) return undefined;
  const pieces: string[] = [];
  for (let end = word.length; end > 0; end = from[end] ?? 0) pieces.unshift(word.slice(from[end] ?? 0, end));
  const isSound = pieces.length > 1 && pieces.length <= mostWords && pieces.some((piece) => piece.length > 2);
  return isSound && word.length / pieces.length >= 2.4 ? pieces : undefined;
}
