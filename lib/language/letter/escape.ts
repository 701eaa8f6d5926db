/** Words of people made harmless where they stand between tags, or on one line of a header. */

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and for attribute values in double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => named[char] ?? char);

/** Half a surrogate pair is no character: UTF-8 cannot carry it. */
const whole = (text: string): string => text.toWellFormed();

/** Control characters, line separators, and the marks that turn the reading direction of what follows. */
const unseen = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]/gu;

/** One line without anything that is not seen: a name or a subject can never begin a header of its own. */
export const oneLine = (text: string, most = 200): string => {
  const line = whole(text).replace(unseen, ' ').replace(/\s+/g, ' ').trim();
  const chars = [...line];
  return chars.length > most
    ? `${chars
        .slice(0, most - 3)
        .join('')
        .trimEnd()}...`
    : line;
};

/** Every line of a text; line ends are kept, whatever else is not seen is dropped. */
export const plainText = (text: string): string =>
  whole(text)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(unseen, (char) => (char === '\n' ? char : char === '\t' ? ' ' : ''))
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
