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

/** What a letter is where no address is: no word begins with a mark, and a sign is a word by itself. */
export const isLetter = 1024;
export const isMark = 2048;
export const isSign = 4096;

/** What each of the first letters is, up to those of western Europe; all others are odd. */
export const kinds = new Uint16Array(256).fill(hasOdd);
const fill = (kind: number, from: number, to = from + 1): unknown => kinds.fill(kind, from, to);
fill(isMark, 32, 127);
fill(hasDigit, 48, 58);
fill(isLetter, 65, 91);
fill(isLetter, 97, 123);
fill(isLetter, 192, 256);
for (const plain of '(+\u00D7\u00F7') fill(0, plain.charCodeAt(0));
for (const sign of '#&=') fill(isSign, sign.charCodeAt(0));
fill(hasBreak | isMark, 10);
fill(hasQuote | isMark, 34);
fill(hasColon | isMark, 58);
fill(hasSemicolon | isMark, 59);
fill(hasAsking | isMark, 63);
fill(hasAsking | isMark, 191);
fill(hasAt, 64);
fill(isMark, 161);
// “Don`t”
fill(hasOdd | isMark, 96);

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
