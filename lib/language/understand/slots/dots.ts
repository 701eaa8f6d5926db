import { dotWords, towardWords } from '../../../../templates/words/particles.ts';
import type { Mention } from '../model/mentions.ts';
import type { Reading } from '../reading.ts';

/** Everybody has so many. */
export const mostDots = 3;

const toward: ReadonlySet<string> = new Set(towardWords);

const dots: ReadonlySet<string> = new Set([...dotWords, 'times', 'veces', 'vez']);

const behindThings: ReadonlySet<string> = new Set(['x', '=', 'times', 'with', 'con', 'gets', 'get', 'lleva', 'llevan']);

const going: ReadonlySet<string> = new Set(['goes', 'go', 'va', 'van', 'sean', 'son', 'be']);

const giving: ReadonlySet<string> = new Set([
  'le',
  'les',
  'doy',
  'pongo',
  'pon',
  'ponle',
  'give',
  'gets',
  'get',
  'takes',
  'lleva',
  'llevan',
  'i',
  'its',
  'with',
  'con',
]);

const allThree: ReadonlySet<string> = new Set(['all', 'los', 'las', 'mis', 'my']);

/** Where dots are placed: is this how many, and no thing? “two on 5”, “the last one for 2”, “the dogs with two”, “trash x 3”. */
export function isWeight(reading: Reading, all: readonly Mention[], place: number): boolean {
  const { from, kind, value } = all[place] as Mention;
  if (kind === 'name' || kind === 'sound') return false;
  if (kind !== 'ordinal' && kind !== 'last' && value > mostDots) return false;
  return leadsToThing(reading, all, place) || (value > 0 && isBehindThing(reading, all, place, from, value));
}

/** “two on 5”, “two big dots for the bench”, “2x corner”, “las 3 pal ruido”. */
function leadsToThing({ sentence }: Reading, all: readonly Mention[], place: number): boolean {
  const { tokens } = sentence;
  const { to, kind, value } = all[place] as Mention;
  const word = (at: number): string => tokens[at]?.word ?? '';
  let next = to;
  if (word(next) === 'one' && kind !== 'digits') next++;
  const isPlain = value > 0 || kind === 'ordinal' || kind === 'last';
  for (let at = next; isPlain && at < next + 3 && (tokens[at]?.gap ?? 1) === 0; at++)
    if (dots.has(word(at))) return true;
  const following = all[place + 1];
  if (tokens[next]?.raw === 'x' && kind === 'digits' && isPlain)
    return following?.kind === 'name' && following.from <= next + 3;
  while (next < tokens.length && next - to < 3 && going.has(word(next))) next++;
  const leads = toward.has(word(next)) && tokens[next]?.raw !== 'x' && (tokens[next]?.gap ?? 1) === 0;
  return leads && following !== undefined && following.from - next <= 3;
}

/** “the dogs with two”, “trash x 3”, “al mural le doy dos”, “5 gets all 3”. */
function isBehindThing(
  { sentence }: Reading,
  all: readonly Mention[],
  place: number,
  from: number,
  value: number,
): boolean {
  const { tokens } = sentence;
  const before = all[place - 1];
  if (before === undefined || (before.kind !== 'name' && before.value === value)) return false;
  const word = (at: number): string => tokens[at]?.word ?? '';
  // “laundry: 2, chute: 1”, “6:2 4:1”.
  if (before.to === from && tokens[from]?.gap === 2) return true;
  const isTimes = behindThings.has(word(from - 1)) || tokens[from - 1]?.raw === 'x';
  if (isTimes && before.to >= from - 1) return true;
  if (before.value === value) return false;
  if (value === mostDots && allThree.has(word(from - 1)) && from - before.to <= 3) return true;
  const between = tokens.slice(before.to, from);
  if (before.kind !== 'name' || (tokens[from]?.gap ?? 1) > 0 || between.length > 3) return false;
  return between.every((token) => token.gap === 0 && giving.has(token.word));
}
