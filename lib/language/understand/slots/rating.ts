import { scaleBehind, scales, scoreWords } from '../../../../templates/words/numbers.ts';
import { denials } from '../../../../templates/words/others.ts';
import { notScoredOne } from '../../../../templates/words/particles.ts';
import type { Intent } from '../../../domain/intent.ts';
import { fold } from '../fold.ts';
import type { Reading } from '../reading.ts';
import { elementAt, joined, type Token, wordIn } from '../token.ts';
import { heardAs, plainNumber } from './number.ts';

/** The one number from 0 to 10 in an answer to the survey; scales (“out of 10”, “de 0 a 10”) are no answer. */
export function readRating(reading: Reading): Intent | undefined {
  const { tokens } = reading.sentence;
  const values: number[] = [];
  if ((tokens[0]?.asked === true && tokens.length > 4) || tokens.length > 25) return undefined;
  for (let at = 0; at < tokens.length; at++) {
    const scale = scaleAt(reading, at);
    if (scale > at) {
      at = scale - 1;
      continue;
    }
    const word = wordIn(tokens, at);
    const fraction = /^(\d+)\/10$/.exec(word);
    const value = fraction === null ? (wholeOf(word) ?? plainNumber(tokens[at])) : Number(fraction[1]);
    if (value === undefined || !isScore(reading, at)) continue;
    values.push(value);
  }
  const worded = values.length === 0 ? wordedScore(reading) : undefined;
  if (worded !== undefined) return { intent: 'answer', value: worded };
  const different = [...new Set(values)];
  const [only] = different;
  if (only === undefined || different.length > 1 || only > 10 || only < 0) return undefined;
  return { intent: 'answer', value: only };
}

/** “1o”, “it's a 1o”, “un dies”: a ten as thumbs and ears write it. */
export const wrongTen = ({ sentence }: Reading): number | undefined =>
  /^(?:.* an? |un )?(?:1\s?[oO]|l[o0O]|dies|dyes)[.!]*$/.test(sentence.text.trim()) ? 10 : undefined;

let scores: readonly (readonly [string, number])[] | undefined;

/** “Full marks”, “zilch”, “pon el máximo”: the ends of the scale in words, where nothing turns them around. */
export function wordedScore({ sentence: { tokens } }: Reading): number | undefined {
  if (tokens.length > longestWorded || tokens.some(({ word }) => denials.has(word))) return undefined;
  // As typed: “score” is no “scare”.
  const said = ` ${tokens.map(({ raw }) => fold(raw)).join(' ')}`;
  scores ??= Object.entries(scoreWords);
  const found = scores.find(
    ([phrase]) => said.endsWith(` ${phrase}`) || (phrase.includes(' ') && said.startsWith(` ${phrase}`)),
  );
  return found?.[1];
}

const longestWorded = 7;

/** “6, my mother is 82 you know”: the score, and then why. */
export function openingScore({ sentence: { tokens } }: Reading): number | undefined {
  const [score, next] = tokens;
  const value = plainNumber(score);
  // “10 I already told three”.
  const isSetApart =
    next !== undefined && (next.gap > 0 ? plainNumber(tokens.at(-1)) === undefined : next.word === 'i');
  return isSetApart && value !== undefined && value <= highest ? value : undefined;
}

/** “6.5”, “9.0”: there are no halves. */
const wholeOf = (word: string): number | undefined => (/^\d\.\d$/.test(word) ? Math.floor(Number(word)) : undefined);

/** “9 out of 10”, “nueve de diez”, “4/5”, “ate of ten”: the number before its scale. */
export function scoreOf({ sentence: { tokens, text } }: Reading): number | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const fraction = /^(\d{1,2})\/(?:10|5)$/.exec(token.word);
    if (fraction !== null) return Number(fraction[1]);
    const value = heardAs(token);
    if (value === undefined || value > highest) continue;
    const next = joined(tokens, at + 1, at + 7);
    if (scaleBehind.test(text[token.end] === '/' ? `of ${next}` : next)) return value;
  }
  return undefined;
}

const highest = 10;

/** “out of ten”, “de 0 a 10”, “on a scale of 1 to 10”. Gives the place after it, or `at`. */
function scaleAt(reading: Reading, at: number): number {
  const next = joined(reading.sentence.tokens, at, at + 6);
  const found = scales.exec(next);
  return found === null ? at : at + found[0].split(' ').length;
}

/** Is it a score? “Un” before a word is an article, “minus 2” is below every score, “ocho punto cinco” told it before. */
export function isScore({ sentence: { tokens, text } }: Reading, at: number): boolean {
  const word = wordIn(tokens, at);
  const before = wordIn(tokens, at - 1);
  const next = tokens[at + 1]?.gap === 0 ? tokens[at + 1]?.word : undefined;
  if (/^(?:point|punto|coma|pt)$/.test(before) && plainNumber(elementAt(tokens, at - 2)) !== undefined) return false;
  if ((/^(?:minus|menos)$/.test(before) && elementAt(tokens, at - 2)?.word !== 'o') || next === 'thumbs') return false;
  if (at === 0 && text.startsWith('-')) return false;
  if (/^una?$/.test(word)) return next === undefined || next === 'estrella';
  return !/^(?:uno|one)$/.test(word) || !notScoredOne.has(next ?? '');
}
