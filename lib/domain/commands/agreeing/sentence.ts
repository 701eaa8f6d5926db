/** “No shade at the stop”, “no light”: begins like a no and is an answer: what was said whole, when it is one. */
import { nothingWords } from '../../../../templates/commands/frustration.ts';
import { reasonWords } from '../../../../templates/words/anew.ts';
import type { Request } from '../../outcome.ts';

/** The whole text, when more follows the no or the skip than a polite reason. */
export const sentenceSaid = ({ intent, words }: Request): string | undefined => {
  const note = intent.note?.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [first = ''] = note;
  const isNothing = note.length < 2 && (first === '' || nothingWords.includes(first));
  const isReason = isNothing || reasonWords.includes(first);
  return isReason || !/^\s*no/i.test(words) || /^\s*no\s*[,.;:!]/i.test(words) ? undefined : words;
};
