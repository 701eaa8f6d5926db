/** A message names a copy and fills its typed blanks; words are chosen later, in the reader's language. */
import type { Blanks, Copy } from '../../templates/copy.ts';
import type { Locale } from './intent.ts';
import type { Day, Instant, MemberId, Question } from './nouns.ts';

/** One line of a numbered list; texts cut it to 40 characters at a word, email shows it whole. */
export type ListLine = { readonly number?: number; readonly text: string; readonly after?: Phrase };

/** What a blank can hold. Days and instants are written out in the reader's language and the community's zone. */
export type Blank =
  | string
  | number
  | Phrase
  | { readonly day: Day }
  | { readonly at: Instant }
  | { readonly list: readonly ListLine[] }
  /** “Ana, Sam and Bea”. */
  | { readonly names: readonly (string | Phrase)[] };

export type Phrase = { readonly copy: Copy; readonly blanks: Readonly<Record<string, Blank>> };

/** Somebody who is not a member (yet): their address and the language we think they read. */
export type Outsider = { readonly address: string; readonly locale: Locale };

export type Recipient = MemberId | Outsider;

/**
 * `answer` replies to the person's own text and goes at once; everything else waits for waking hours.
 * `extra` (a run-off, a late nudge, an invitation) takes the place of the next `digest`.
 */
export type MessageKind = 'answer' | 'tell' | 'extra' | 'digest';

export type Message = {
  readonly to: Recipient;
  readonly kind: MessageKind;
  readonly parts: readonly Phrase[];
  /** What this message asks and now awaits. */
  readonly questions?: readonly Question[];
  /** Part of what is said when somebody has asked for less: what was chosen, what was done, the party. */
  readonly big?: boolean;
};

type BlanksOf<C extends Copy> = { readonly [K in Blanks<C['en']>]: Blank };
type Filling<C extends Copy> = [Blanks<C['en']>] extends [never] ? [] : [blanks: BlanksOf<C>];

/** A piece of text inside another. */
export const phrase = <const C extends Copy>(copy: C, ...filling: Filling<C>): Phrase => ({
  copy,
  blanks: (filling[0] ?? {}) as Readonly<Record<string, Blank>>,
});

/** Unasked words for somebody. */
export const tell = (to: Recipient, ...parts: readonly Phrase[]): Message => ({ to, kind: 'tell', parts });

/** The reply to the person's own text. */
export const answer = (to: Recipient, ...parts: readonly Phrase[]): Message => ({ to, kind: 'answer', parts });

/** Words that end in a question; the question is remembered as open. */
export const asking = (question: Question, message: Message): Message => ({
  ...message,
  questions: [question],
});
