import type { Context } from '../heard.ts';
import { wordsShown } from './items.ts';
import type { Mention } from './model/mentions.ts';
import { type Sentence, sentenceOf, type Token } from './token.ts';
import { tokenise } from './tokenise.ts';
import { correct } from './typos.ts';

/** One message being read: its words, misspellings put right, and what was asked and shown. */
export type Reading = {
  readonly sentence: Sentence;
  readonly context: Context;
  /** What may name things (see model/mentions.ts), found when it is first asked for. */
  mentions: readonly Mention[] | undefined;
};

export const readingOf = (sentence: Sentence, context: Context): Reading => ({
  sentence,
  context,
  mentions: undefined,
});

/** What a slot found: the value, and the place of the first word after it. */
export type Filled = { readonly end: number; readonly value: unknown };

/** A cleaned text cut into words. */
export function read(text: string, context: Context): Reading {
  return readingOf(sentenceOf(text, mended(text, context)), context);
}

/** Where a name was asked for, no name is taken for a misspelling or for two words. */
function mended(text: string, context: Context): readonly Token[] {
  const tokens = tokenise(text);
  if (context.asked !== 'name') return correct(tokens, wordsShown(context.items));
  return tokens.length <= longestName ? tokens : correct(tokens, wordsShown(context.items), true);
}

const longestName = 4;
