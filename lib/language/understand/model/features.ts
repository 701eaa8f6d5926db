import type { AskedKind } from '../../../domain/intent.ts';
import type { Token } from '../token.ts';

/** How many places the words of a message are spread over; a power of two. */
export const buckets = 1 << 15;

/**
 * What the model sees of a message: its words, their beginnings, pairs of neighbours, what was asked together with the
 * first words, and whether it is a question. Numbers count as one word, so that “claim 3” and “claim 7” are the same.
 */
export function featuresOf(tokens: readonly Token[], asked: AskedKind): readonly number[] {
  const found = new Set<number>();
  let before = '^';
  let isQuestion = false;
  for (let at = 0; at < Math.min(tokens.length, 40); at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const word = plain(token);
    found.add(bucketOf(`w${word}`));
    if (word.length > 4) found.add(bucketOf(`p${word.slice(0, 4)}`));
    found.add(bucketOf(`${before} ${word}`));
    if (at < 3) found.add(bucketOf(`${asked}:${word}`));
    isQuestion ||= token.asked;
    before = word;
  }
  found.add(bucketOf(`${before} $`));
  found.add(bucketOf(`:${asked}`));
  found.add(bucketOf(`#${Math.min(5, tokens.length >> 2)}`));
  if (isQuestion) found.add(bucketOf('?'));
  return [...found];
}

function plain({ kind, word, raw }: Token): string {
  if (kind === 'number') return '0';
  if (kind === 'address') return '@';
  return kind === 'emoji' ? raw.slice(0, 2) : word;
}

/** FNV-1a, folded into the number of buckets. */
function bucketOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  return ((hash >>> 15) ^ hash) & (buckets - 1);
}
