/** What a text holds beside plain letters, a bit each. */
export const hasOdd = 1;
export const hasQuote = 2;
export const hasBreak = 4;
export const hasDigit = 8;
export const hasSemicolon = 16;
export const hasAt = 32;
export const hasAsking = 64;
export const hasColon = 128;
/** Two spaces or more in a row, or one at an end. */
export const hasRoom = 256;
/** It is of three words or more. */
export const hasWords = 512;

/** What each of the first letters is, up to those of western Europe; all others are odd. */
const kinds = new Uint16Array(256).fill(hasOdd);
kinds.fill(0, 32, 127);
kinds.fill(0, 192);
for (const code of [161, 191]) kinds[code] = 0;
kinds.fill(hasDigit, 48, 58);
kinds[10] = hasBreak;
kinds[34] = hasQuote;
kinds[58] = hasColon;
kinds[59] = hasSemicolon;
kinds[63] = hasAsking;
kinds[64] = hasAt;
kinds[191] = hasAsking;

/** The letters of the text read last, and nothing behind them; the next text uses the array again. */
export let codes: Uint16Array = new Uint16Array(1024);
let lastRead = '';
let lastMarks = 0;

/** Called so, it is not looked up anew for each of the many kinds of strings: a seventh of the time of a message. */
const { charCodeAt } = String.prototype;

/** Reads the letters of a text once; what it holds, found on the way, so that most texts need no closer look. */
function writtenIn(text: string): number {
  const { length } = text;
  if (length + 2 > codes.length) codes = new Uint16Array(2 * length);
  let marks = 0;
  let spaces = 0;
  let before = 32;
  for (let at = 0; at < length; at++) {
    const code = charCodeAt.call(text, at);
    codes[at] = code;
    marks |= code < 256 ? (kinds[code] as number) : hasOdd;
    if (code === 32 || code === 10) spaces++;
    if (code === 32 && before === 32) marks |= hasRoom;
    before = code;
  }
  codes[length] = 0;
  codes[length + 1] = 0;
  if (before === 32) marks |= hasRoom;
  if (spaces > 1) marks |= hasWords;
  lastRead = text;
  lastMarks = marks;
  return marks;
}

/** What a text holds; one that was read last is not read again. */
export const marksOf = (text: string): number => (text === lastRead ? lastMarks : writtenIn(text));
