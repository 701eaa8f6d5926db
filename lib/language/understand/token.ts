import type { Words } from '../../../templates/words/list.ts';
import type { WordHashes } from './model/hashes.ts';

/** One word of a message, with the place it came from, so that a slot can give back what was really typed. */
export type Token = {
  /** Lower case, no accents, no apostrophes: what patterns are compared with. */
  readonly word: string;
  readonly kind: 'word' | 'number' | 'address' | 'emoji';
  readonly start: number;
  readonly end: number;
  /** How strongly the writer separated this word from the one before. */
  readonly gap: Gap;
  /** The sentence this word belongs to ends in a question mark. */
  asked: boolean;
  /** How much the word had to be changed to be known: 0 as typed, 1 one slip of the thumb. */
  readonly slips: number;
  /** As typed, with case and accents. */
  readonly raw: string;
  /** What the model sees of it: one number is like another, and so are addresses. */
  readonly seen: WordHashes;
};

/** 0 nothing, 1 a comma or dash, 2 a colon or bracket, 3 the end of a sentence. */
export type Gap = 0 | 1 | 2 | 3;

/** Everything the matchers read about one message. */
export type Sentence = {
  /** The cleaned text that token positions point into. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** All that its words are (see traits.ts), and its words a space apart: found when they are first asked for. */
  traits: number | undefined;
  said: string | undefined;
};

export const sentenceOf = (text: string, tokens: readonly Token[]): Sentence => ({
  text,
  tokens,
  traits: undefined,
  said: undefined,
});

/** What was typed between two tokens, both included, trimmed of the marks around it. */
export function typed(sentence: Sentence, from: number, to: number): string {
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  if (first === undefined || last === undefined || to <= from) return '';
  return sentence.text.slice(first.start, last.end);
}

/** The word at this place; nothing where there is none. */
export const wordIn = (tokens: readonly Token[], at: number): string =>
  at >= 0 && at < tokens.length ? (tokens[at] as Token).word : '';

/** What stands at this place, nothing outside: an array looks a place below its first up by name, which takes forty times as long. */
export const elementAt = <Element>(list: readonly Element[], at: number): Element | undefined =>
  at < 0 ? undefined : list[at];

/** The words from one place up to another, a space apart. */
export function joined(tokens: readonly Token[], from: number, to: number): string {
  const end = Math.min(to, tokens.length);
  if (from >= end) return '';
  let words = (tokens[from] as Token).word;
  for (let at = from + 1; at < end; at++) words += ` ${(tokens[at] as Token).word}`;
  return words;
}

/** All words of a message so. */
export function saidIn(sentence: Sentence): string {
  sentence.said ??= joined(sentence.tokens, 0, sentence.tokens.length);
  return sentence.said;
}

/** Is this one of these words? */
export const isOneOf = (words: Words, token: Token | undefined): boolean =>
  token !== undefined && words.has(token.word);
