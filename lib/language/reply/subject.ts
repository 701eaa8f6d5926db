import { answerPrefixes, passedOnPrefixes } from '../../../templates/words/email/subjects.ts';
import { alternatives } from './phrases.ts';

const prefix = new RegExp(
  `^\\s*(?:\\[[^\\]]{1,40}\\]\\s*)?(?:${alternatives(answerPrefixes)}|${alternatives(passedOnPrefixes)})\\s*(?:\\[\\d+\\]|\\(\\d+\\)|\\^\\d+)?\\s*[:：]\\s*`,
  'iu',
);
const mostPrefixes = 10;

/** A subject without “Re:”, “Fwd:”, “AW:” … and whether it had any. */
export function ownSubject(subject: string): { readonly words: string; readonly answers: boolean } {
  let words = subject.slice(0, 1000);
  for (let n = 0; n < mostPrefixes; n++) {
    const next = words.replace(prefix, '');
    if (next === words) break;
    words = next;
  }
  return { words: words.replace(/\s+/g, ' ').trim(), answers: words.length < subject.slice(0, 1000).length };
}
