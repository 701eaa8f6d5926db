import type { Grammar } from './grammar.ts';
import type { Token } from './token.ts';

/** Placeholder until the table of neighbours: words stay as typed. */
export function correct(tokens: Token[], _grammar: Grammar): Token[] {
  return tokens;
}
