/** Reads entries written one after another with a semicolon between them; line ends count for nothing. */
export const listOf = (entries: string): readonly string[] =>
  entries
    .split(';')
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '');
