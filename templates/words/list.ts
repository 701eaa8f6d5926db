/** Reads entries written one after another with a semicolon between them; line ends count for nothing. */
export const listOf = (entries: string): readonly string[] =>
  entries
    .replace(/\s+/g, ' ')
    .split(/ ?; ?/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** The same as one pattern, where an entry may hold (one|other). */
export const patternOf = (entries: string): string => listOf(entries).join('|');

/** The same to look words up in. */
export const wordsOf = (entries: string): ReadonlySet<string> => new Set(listOf(entries));
/** The same of single words, with nothing but spaces between them. */
export const wordSet = (entries: string): ReadonlySet<string> => new Set(entries.trim().split(/\s+/));
