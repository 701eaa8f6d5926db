/** A person's own words inside our sentence: where theirs end in a mark, ours does not follow it. */

const ending = /[.!?…]+$/u;

/** One full stop belongs to their sentence, not to ours; two or more are the mark of a cut. */
const withoutStop = (text: string): string => text.replace(/(?<![.!?…])\.$/u, '');

/** `quote` is what closes right behind the words (“"”, “)”), `mark` our own mark behind that. */
export const withMark = (words: string, quote: string, mark: string): string => {
  const text = words.trimEnd();
  const own = ending.exec(text)?.[0];
  if (!own || text.startsWith('\n')) return `${words}${quote}${mark}`;
  if (mark === '.') return `${text}${quote}`;
  if (mark === '?' || mark === '!')
    return own.endsWith(mark) ? `${text}${quote}` : `${withoutStop(text)}${quote}${mark}`;
  return mark === '' && quote !== ')' ? `${words}${quote}` : `${withoutStop(text)}${quote}${mark}`;
};
