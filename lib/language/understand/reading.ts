import type { Context } from '../heard.ts';
import { wordsShown } from './items.ts';
import type { Sentence } from './token.ts';
import { tokenise } from './tokenise.ts';
import { correct } from './typos.ts';

/** One message being read: its words, misspellings put right, and what was asked and shown. */
export type Reading = { readonly sentence: Sentence; readonly context: Context };

/** What a slot found: the value, and the place of the first word after it. */
export type Filled = { readonly end: number; readonly value: unknown };

/** A cleaned text cut into words. */
export function read(text: string, context: Context): Reading {
  return { sentence: { text, tokens: correct(tokenise(text), wordsShown(context.items)) }, context };
}
