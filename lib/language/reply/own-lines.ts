import { attributionAt } from './attribution.ts';
import { fieldBlockAt } from './field-block.ts';
import { isBlank, isQuoted, nextWritten, type Page } from './page.ts';
import { isRule, isSeparator } from './separator.ts';

/** Runs of lines the person wrote, in order, and whether anything was taken away between or below them. */
export type OwnLines = { readonly runs: readonly (readonly string[])[]; readonly quoted: boolean };

/**
 * Leaves out what mail readers quote. A quotation marked with “>” ends where the marks end, so that answers
 * written between or below the marks stay; one without marks goes on to the end of the mail.
 */
export function ownLines(page: Page): OwnLines {
  const runs: string[][] = [[]];
  const write = (line: string) => runs.at(-1)?.push(line);
  const rest = () => ({ runs, quoted: true });
  let quoted = false;
  for (let at = 0; at < page.lines.length; at++) {
    const line = page.lines[at] ?? '';
    if (isQuotedHere(page, at, quoted) || isLeftover(page, at)) {
      if (!quoted || (runs.at(-1)?.length ?? 0) > 0) runs.push([]);
      quoted = true;
      continue;
    }
    if (isPicture(line)) continue;
    const heading = headingAt(page, at);
    if (heading === undefined) {
      write(line);
      continue;
    }
    if (heading.before !== '') write(heading.before);
    if (!isQuoted(page, nextWritten(page, at + heading.lines))) return rest();
    runs.push([]);
    quoted = true;
    at += heading.lines - 1;
  }
  return { runs, quoted };
}

type Heading = { readonly lines: number; readonly before: string };

/** What announces a quotation at line `at`. */
function headingAt(page: Page, at: number): Heading | undefined {
  if (isBlank(page, at)) return undefined;
  if (isSeparator(page, at)) return { lines: 1, before: '' };
  const fields = fieldBlockAt(page, at);
  if (fields > 0) return { lines: fields, before: '' };
  if (isRule(page, at)) return ruled(page, at);
  return attributionAt(page, at);
}

/** Dashes belong to the heading right below them. */
function ruled(page: Page, at: number): Heading | undefined {
  const next = nextWritten(page, at + 1);
  if (next > at + 2) return undefined;
  const fields = fieldBlockAt(page, next);
  const lines = fields > 0 ? fields : (attributionAt(page, next)?.lines ?? 0);
  return lines > 0 ? { lines: next - at + lines, before: '' } : undefined;
}

/** What text parts hold in place of a picture: “[image: logo.png]”, “[cid:image001.png@…]”, “<image0.jpeg>”. */
function isPicture(line: string): boolean {
  return /^\s*(?:\[(?:image|imagen|bild|immagine|imagem|cid)\s?:[^\]]{0,200}\]|<image[\w-]{0,20}\.\w{3,4}>|\uFFFC)\s*$/i.test(
    line,
  );
}

/** “>>> look here <<<” inside somebody's own text is decoration, not a quotation. */
function isQuotedHere(page: Page, at: number, quoted: boolean): boolean {
  return isQuoted(page, at) && (quoted || !/<<\s*$/.test(page.lines[at] ?? ''));
}

/** The end of a quoted line that was wrapped without its mark: the tail of a link, or words that go on in the middle of a sentence. */
function isLeftover(page: Page, at: number): boolean {
  if (at === 0 || isBlank(page, at) || !isQuoted(page, at - 1) || !isQuoted(page, at + 1)) return false;
  const line = (page.lines[at] ?? '').trim();
  const above = page.lines[at - 1] ?? '';
  if (/^[(<]?https?:\S+[)>]?\s*>?$/.test(line)) return true;
  const open = Math.max(above.lastIndexOf('('), above.lastIndexOf('<'));
  if (open >= 0 && open > Math.max(above.lastIndexOf(')'), above.lastIndexOf('>'))) return /[)>]/.test(line);
  const goesOn = line.length <= 40 ? !/[?:]\s*$/.test(above) : line.length <= 80 && !/[.?!:;]\s*$/.test(above);
  return above.length >= 60 && goesOn && /^\p{Ll}/u.test(line);
}
