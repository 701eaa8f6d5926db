import { enders, sendingEnds, sendingStems, sendingWords } from '../../../templates/words/sense.ts';
import { pattern } from './pattern.ts';

const stems = pattern(() => `^(?:${[...sendingStems].join('|')}).`, '');

/** A verb of sending, in any form: “texting”, “escribiéndome”, “mensajes”. */
export function isSending(word: string): boolean {
  return sendingWords.has(word) || (stems().test(word) && sendingEnds.test(word));
}

/** “Stop”, “the texts”: words that may end our writing stay words, even where something of the list is called so. */
export function isAboutWriting(word: string): boolean {
  return enders.has(word) || isSending(word);
}
