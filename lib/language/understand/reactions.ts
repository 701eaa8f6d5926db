import {
  added,
  attached,
  attachments,
  emojiPart,
  reactionShapes,
  type Shape,
} from '../../../templates/words/reactions.ts';
import type { Intent } from '../../domain/intent.ts';
import { reactionNamed } from './dictionary.ts';
import { fold } from './fold.ts';
import { codes, hasOdd, hasQuote, hasWords, marksOf } from './written.ts';

type Reaction = Extract<Intent, { intent: 'reaction' }>;

const quote = '["“”„‟«»\']';
const bare = /[\u200B-\u200F\u2060\u202A-\u202E\u2066-\u2069\uFEFF]/g;
// Apart from each other, as the search for words can then leap.
const quoted = /["\u201C\u201D\u201E\u00AB\u00BB]/;
/** How all ways to tell one of a thing begin, and how all things end that are named in one (tests/language/pieces.test.ts). */
const opens = lettersOf('acdeghklmnopqrs');
const lastLetters = lettersOf('efknoprstz');
const nextToLast = lettersOf('cegilnortv');
/** The rest of a longer text is not looked at. */
const longest = 2000;

let shapes:
  | readonly { readonly pattern: RegExp; readonly emoji: string | undefined; readonly removed: boolean }[]
  | undefined;

/** A phone's reaction sent as text (“Liked “…””), before anything else reads the quoted words as the person's own. */
export function reaction(text: string): Reaction | undefined {
  const marks = marksOf(text);
  const mayBe =
    ((marks & (hasOdd | hasQuote)) !== 0 && quoted.test(text)) ||
    ((marks & (hasOdd | hasWords)) !== 0 && isOfThing(text.length) && attached.test(text));
  if (!mayBe) return undefined;
  const plain = (text.length > longest ? text.slice(0, longest) : text).replace(bare, '').replace(/\s+/g, ' ').trim();
  shapes ??= compile();
  for (const { pattern, emoji, removed } of shapes) {
    const found = pattern.exec(plain);
    if (found === null) continue;
    const named = found.groups?.name;
    const shown = emoji ?? found.groups?.emoji ?? (named === undefined ? undefined : reactionNamed(fold(named.trim())));
    if (shown === undefined) continue;
    const words = found.groups?.quoted?.trim();
    return {
      intent: 'reaction',
      emoji: shown,
      ...(words === undefined || words === '' ? {} : { quoted: words }),
      ...(removed ? { removed: true } : {}),
    };
  }
  return undefined;
}

/** By how it begins and ends, may the text that was read last tell of a reaction to a thing? Blanks and odd marks may stand around it. */
function isOfThing(length: number): boolean {
  let end = length - 1;
  while (end > 0 && isAround(codes[end] as number)) end--;
  return end > 0 && mayBeOf(opens, codes[0]) && mayBeOf(lastLetters, codes[end]) && mayBeOf(nextToLast, codes[end - 1]);
}

const isAround = (code: number): boolean => code <= 32 || code > 126;

/** A letter each, of both cases, a bit each. */
function lettersOf(letters: string): number {
  let found = 0;
  for (const letter of letters) found |= 1 << (letter.charCodeAt(0) & 31);
  return found;
}

const mayBeOf = (letters: number, code = 0): boolean =>
  isAround(code) || (code > 64 && (letters & (1 << (code & 31))) !== 0);

const openings = (): readonly Shape[] =>
  added.flatMap(([opening, emoji]) => [
    { shape: `${opening} {quoted}`, emoji },
    { shape: `${opening} {thing}`, emoji },
  ]);

function compile() {
  const things = `(?:${attachments.join('|')})`;
  return [...openings(), ...reactionShapes].map(({ shape, emoji, removed }) => {
    const source = shape
      .replace(/[.*+?^$()[\]\\]/g, '\\$&')
      .replaceAll('{quoted}', `${quote}\\s*(?<quoted>.+?)\\s*(?:${quote}|…|\\.\\.\\.)`)
      .replaceAll('{emoji}', `(?<emoji>${emojiPart})`)
      .replaceAll('{name}', '(?<name>[\\p{L} ]{3,24})')
      .replaceAll('{thing}', things)
      .replaceAll(' ', '\\s*');
    return { pattern: new RegExp(`^${source}$`, 'iu'), emoji, removed: removed === true };
  });
}
