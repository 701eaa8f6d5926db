import { enders, sendingStems, sendingWords } from '../../../templates/words/sense.ts';

export const ending: ReadonlySet<string> = new Set(enders);
const sending: ReadonlySet<string> = new Set(sendingWords);

/** A verb of sending, in any form: “texting”, “escribiéndome”, “mensajes”. */
export function isSending(word: string): boolean {
  return (
    sending.has(word) ||
    sendingStems.some(
      (stem) =>
        word.length > stem.length &&
        word.startsWith(stem) &&
        /(ing|ed|e|es|en|a|an|as|ar|er|ir|me|nos|ndo|ndome|iendo|le|s|ns|te|ban)$/.test(word),
    )
  );
}

/** “Stop”, “the texts”: words that may end our writing stay words, even where something of the list is called so. */
export function isAboutWriting(word: string): boolean {
  return ending.has(word) || isSending(word);
}
