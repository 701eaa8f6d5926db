import { plain } from './phrases.ts';

/** Marks a line after which everything is a quotation; written by the HTML reader, never by a person. */
export const quotedFromHere = '\uE000';

/** A mail's text as lines: as written, and plain for matching. Lines too long to be anything but prose have no plain form. */
export type Page = { readonly lines: readonly string[]; readonly plain: readonly string[] };

const longestMatched = 400;
const longestText = 1_000_000;
/** Control and format characters, and our own mark, which is none of the writer's. */
const invisible = new RegExp(`(?![\\t\\n])\\p{Cc}|[\\p{Cf}${quotedFromHere}]`, 'gu');
const oddSpaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** Text as mail readers wrote it, without invisible marks; at most a million characters. */
export function tidy(text: string): string {
  const read = text.slice(0, longestText);
  if (!/[^\n -~]/.test(read)) return read;
  return read
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(invisible, '')
    .replace(oddSpaces, ' ');
}

export function pageOf(text: string): Page {
  const lines = text.split('\n').map((line) => line.trimEnd());
  return { lines, plain: lines.map((line) => (line.length > longestMatched ? '' : plain(line.trim()))) };
}

export function isBlank(page: Page, at: number): boolean {
  return (page.lines[at] ?? '').trim() === '';
}

/** The first line at or after `from` that is not blank; the number of lines when there is none. */
export function nextWritten(page: Page, from: number): number {
  let at = from;
  while (at < page.lines.length && isBlank(page, at)) at++;
  return at;
}

export function isQuoted(page: Page, at: number): boolean {
  return /^\s{0,3}>/.test(page.lines[at] ?? '');
}
