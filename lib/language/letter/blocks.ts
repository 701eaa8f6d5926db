/** What a worded message is made of: paragraphs apart by an empty line, and in them lists. */

/** `number` is empty where the lines of a list have none. */
export type Entry = { readonly number: string; readonly text: string };

export type Block =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly entries: readonly Entry[] };

const entryOf = (line: string): Entry | undefined => {
  const found = /^(\d{1,3})[.)]? (\S.*)$/.exec(line);
  return found ? { number: found[1] ?? '', text: found[2] ?? '' } : undefined;
};

/** “3 dots are left.” alone is a sentence; under a colon, or beside another entry, it is an entry. */
const isNumbered = (lines: readonly string[], at: number): boolean => {
  if (!entryOf(lines[at] ?? '')) return false;
  const before = lines[at - 1] ?? '';
  return before.endsWith(':') || entryOf(before) !== undefined || entryOf(lines[at + 1] ?? '') !== undefined;
};

/** What follows a colon is an entry too, until a line with a sentence in it. */
const isUnderColon = (line: string, before: string, isInList: boolean): boolean =>
  (before.endsWith(':') || isInList) && !/[.?!…](?:\s|$)|:$/.test(line);

const blocksOf = (paragraph: string): readonly Block[] => {
  const lines = paragraph.split('\n');
  const blocks: ({ kind: 'lines'; lines: string[] } | { kind: 'list'; entries: Entry[] })[] = [];
  for (const [at, line] of lines.entries()) {
    const last = blocks.at(-1);
    const isPlain = isUnderColon(line, lines[at - 1] ?? '', last?.kind === 'list' && !last.entries.at(-1)?.number);
    const entry = isNumbered(lines, at) ? entryOf(line) : isPlain ? { number: '', text: line } : undefined;
    if (entry && last?.kind === 'list') last.entries.push(entry);
    else if (entry) blocks.push({ kind: 'list', entries: [entry] });
    else if (last?.kind === 'lines') last.lines.push(line);
    else blocks.push({ kind: 'lines', lines: [line] });
  }
  return blocks;
};

/** The blocks of a text in order; an empty text has none. */
export const readBlocks = (text: string): readonly Block[] =>
  text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .flatMap(blocksOf);
