/** Reads entries written one after another with a semicolon between them; line ends count for nothing. */
export const listOf = (entries: string): readonly string[] =>
  entries
    .replace(/\s+/g, ' ')
    .split(/ ?; ?/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** The same as one pattern, where an entry may hold (one|other). */
export const patternOf = (entries: string): string => listOf(entries).join('|');

/** Words to look up. They are read when one is first asked for, so that no import waits for them. */
export class Words implements Iterable<string> {
  readonly entries: string;
  private known: ReadonlySet<string> | undefined = undefined;

  constructor(entries: string) {
    this.entries = entries;
  }

  has(word: string): boolean {
    this.known ??= new Set(this);
    return this.known.has(word);
  }

  [Symbol.iterator](): Iterator<string> {
    const { entries } = this;
    return (entries.includes(';') ? listOf(entries) : entries.trim().split(/\s+/)).values();
  }
}

/** Single words with nothing but spaces between them, or entries of several words with a semicolon between them. */
export const wordSet = (entries: string): Words => new Words(entries);
