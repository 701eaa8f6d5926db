/** Buttons for the answers a mail names: found in its own words, so that they can never offer what it did not. */
import { likelyAnswers as offered } from '../../../templates/email/answers.ts';
import type { Locale } from '../../domain/intent.ts';

/** More buttons than this are a form, not an answer. */
const mostAnswers = 4;

const names = (text: string, word: string): boolean =>
  new RegExp(`(?<![\\p{L}\\d])${word.replaceAll(' ', '\\s+')}(?![\\p{L}\\d])`, 'u').test(text);

/** At most four, in a fixed order: the word to write, and what the button says. */
export const likelyAnswers = (
  text: string,
  locale: Locale,
): readonly { readonly label: string; readonly says: string }[] =>
  offered[locale]
    .filter(({ word }) => names(text, word))
    .slice(0, mostAnswers)
    .map(({ word, label }) => ({ label, says: word }));
