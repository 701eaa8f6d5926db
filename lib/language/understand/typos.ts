import { coreWords } from './core.ts';
import { shortRefusals, writtenInFull } from './dictionary.ts';
import type { Shown } from './items.ts';
import { isUpper } from './letters.ts';
import { hashesOf, type Mended } from './model/hashes.ts';
import { isOrdinary, knownWords } from './model/words.ts';
import { type Meant, nearestOf, nearestShown } from './nearest.ts';
import { runTogether } from './run-together.ts';
import { mayBeAmong, stemIn } from './stem.ts';
import type { Token } from './token.ts';
import { isA, isGiven, isTitle } from './traits.ts';

/** What is meant by an ordinary word: itself. */
const ordinary: Mended = { word: '', cost: 9, apart: undefined, seen: undefined };

/**
 * Puts words with one slip of the thumb or the ear back to the word that was meant; `extra` are the words of the things
 * shown. Titles are no slips, nor common first names where nothing was shown; a capital is a name's within a sentence, and at its
 * beginning where `named` ones are awaited.
 */
export function correct(tokens: Token[], { words: extra, stems, marks }: Shown, named = false): Token[] {
  let shouting: boolean | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word' || token.word.length < 3) continue;
    if (token.seen.isKnown) continue;
    // “painting” where “paint the bench” was shown is no misspelling of “printing”.
    if (marks !== 0 && mayBeAmong(marks, token) && stems.has(stemIn(token))) continue;
    if (
      (extra.size === 0 && isA(token, isGiven)) ||
      (isA(token, isTitle) && (token.word !== 'miss' || isUpper(token.raw)))
    )
      continue;
    if ((named || token.gap < 3) && isUpper(token.raw)) {
      shouting ??= tokens.every(({ raw }) => raw === raw.toUpperCase());
      if (!shouting) continue;
    }
    const meant = nearest(token, extra);
    if (meant.apart !== undefined) {
      tokens.splice(i, 1, ...piecesOf(token, meant.apart));
      i += meant.apart.length - 1;
    } else if (meant.seen !== undefined) tokens[i] = { ...token, word: meant.word, slips: 1, seen: meant.seen };
  }
  return tokens;
}

/** How much likelier a word of the things shown is than any other. */
const favorShown = 0.3;

function nearest({ word, seen }: Token, shown: ReadonlySet<string>): Mended {
  seen.meant ??= isOrdinary(word) ? ordinary : mended(word, likeliest(word));
  const { meant } = seen;
  if (meant === ordinary || shown.size === 0) return meant;
  const thing = nearestShown(word, shown);
  return thing.word !== '' && thing.cost - favorShown <= meant.cost ? mended(word, thing) : meant;
}

/** The word that is near, or those that it stands for; where none is, those that it may be when they are written apart. */
function mended(word: string, { word: near, cost }: Meant): Mended {
  if (near === '') return { word: near, cost, apart: runTogether(word, knownWords()), seen: undefined };
  return { word: near, cost, apart: writtenInFull(near), seen: hashesOf(near) };
}

/** “Dnot”, “disn't”: a not turns the sentence around, so it goes before a word that is no nearer. */
function likeliest(word: string): Meant {
  const meant = nearestOf(word, knownWords(), coreWords());
  const refusal = nearestOf(word, shortRefusals());
  return refusal.cost <= meant.cost ? refusal : meant;
}

/** The words as tokens of their own, each where it stands in the one that was typed. */
function piecesOf(token: Token, words: readonly string[]): readonly Token[] {
  let at = 0;
  return words.map((word, place) => {
    const start = token.start + at;
    at += word.length;
    const fits = token.raw.length === token.word.length;
    return {
      ...token,
      word,
      seen: hashesOf(word),
      gap: place === 0 ? token.gap : 0,
      slips: 1,
      ...(fits ? { start, end: start + word.length, raw: token.raw.slice(at - word.length, at) } : {}),
    };
  });
}
