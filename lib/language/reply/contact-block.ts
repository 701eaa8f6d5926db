import { isContact } from './fine-print.ts';
import { couldAnswer, isNameLine, isSender } from './name-line.ts';

const mostLines = 9;
const longestLine = 70;

/**
 * Where a signature without any mark begins at the end of the lines: a name above an address or a phone,
 * “-Abhishek” or the sender's own name alone; undefined when there is none.
 */
export function contactBlockAt(lines: readonly string[], name: string | undefined): number | undefined {
  const end = lines.findLastIndex((line) => line.trim() !== '');
  let start = end;
  while (start > 0 && end - start < mostLines && (lines[start - 1] ?? '').trim() !== '') start--;
  if (end < 0) return undefined;
  if (hasNameAndContact(lines.slice(start, end + 1), name)) return start;
  const last = lines[end] ?? '';
  if (isDashedName(last) && !isDashedName(lines[end - 1] ?? '')) return end;
  return isSender(last, name) ? end : undefined;
}

/** The block is a paragraph of short lines, the first a name, a later one an address, a link or a phone. */
function hasNameAndContact(block: readonly string[], name: string | undefined): boolean {
  const [first = '', ...others] = block;
  if (!isNameLine(first) && !isSender(first, name)) return false;
  return others.some(isContact) && others.every((line) => line.length <= longestLine && !couldAnswer(line));
}

/** “-Abhishek Kona”, “~ Rosa”; a list's “- Paint” has a space and a list's neighbors. */
function isDashedName(line: string): boolean {
  return /^\s*(?:[-–—]{1,2}(?=\S)|[–—~]\s?)/.test(line) && isNameLine(line);
}
