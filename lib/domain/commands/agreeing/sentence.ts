/** “No shade at the stop” begins like a no and is an answer: what was said whole, when it is one. */
import { reasonWords } from '../../../../templates/words/anew.ts';
import type { Request } from '../../outcome.ts';

const leastWords = 2;

/** The whole text, when more follows the no or the skip than a polite reason. */
export const sentenceSaid = ({ intent, words }: Request): string | undefined => {
  const note = intent.note?.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isReason = note.length < leastWords || reasonWords.includes(note[0] ?? '');
  return isReason || !/^\s*no/i.test(words) || /^\s*no\s*[,.;:!]/i.test(words) ? undefined : words;
};
