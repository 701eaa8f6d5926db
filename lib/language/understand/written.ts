/** What a text holds beside plain letters, a bit each. */
export const hasOdd = 1;
export const hasQuote = 2;
export const hasBreak = 4;
export const hasDigit = 8;
export const hasSemicolon = 16;
/** It is of three words or more. */
export const hasWords = 32;

/** What each of the first letters is, up to those of western Europe; all others are odd. */
const kinds = new Uint8Array(256).fill(hasOdd);
kinds.fill(0, 32, 127);
kinds.fill(0, 192);
for (const code of [161, 191]) kinds[code] = 0;
kinds.fill(hasDigit, 48, 58);
kinds[10] = hasBreak;
kinds[34] = hasQuote;
kinds[59] = hasSemicolon;

/** Found in one pass, so that most texts need no closer look. */
export function writtenIn(text: string): number {
  let marks = 0;
  let spaces = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    marks |= code < 256 ? (kinds[code] as number) : hasOdd;
    if (code === 32 || code === 10) spaces++;
  }
  return spaces > 1 ? marks | hasWords : marks;
}
