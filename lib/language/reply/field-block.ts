import { type FieldKind, fieldWords } from '../../../templates/words/email/fields.ts';
import { isBlank, type Page } from './page.ts';
import { phrases } from './phrases.ts';

const kindOf = new Map<string, FieldKind>();
for (const kind of ['other', 'subject', 'to', 'sent', 'from'] as const) {
  for (const word of phrases(fieldWords[kind])) kindOf.set(word, kind);
}

/** Words that name the sender in one language and the recipient in another decide nothing alone. */
const longestName = 24;
const longestBlock = 12;

/**
 * How many lines of “From: … Sent: … To: … Subject: …” begin at line `at`; 0 when it is no such block.
 * One “From:” alone is a person speaking for somebody (“from Harold: the porch light”), never a block.
 */
export function fieldBlockAt(page: Page, at: number): number {
  const first = fieldOf(page, at);
  if (first === undefined || first === 'other') return 0;
  const kinds = new Set<FieldKind>([first]);
  let last = at;
  for (let next = at + 1; next < at + longestBlock && next < page.lines.length; next++) {
    const kind = fieldOf(page, next);
    if (kind === undefined) {
      if (isBlank(page, next) && (next > last + 1 || !startsField(page, next + 1))) break;
      continue;
    }
    kinds.add(kind);
    last = next;
  }
  kinds.delete('other');
  if (first === 'sent' && kinds.has('to') && isCopied(page, at, last)) return last - at + 1;
  return kinds.has('from') && kinds.size >= (first === 'from' ? 2 : 3) ? last - at + 1 : 0;
}

/** “Date: Wed, 16 May 2012 00:15:02 -0600” above an address is a copied header even where no sender is named. */
function isCopied(page: Page, at: number, last: number): boolean {
  return (
    /\d:\d\d:\d\d/.test(page.plain[at] ?? '') && page.plain.slice(at + 1, last + 1).some((line) => line.includes('@'))
  );
}

function startsField(page: Page, at: number): boolean {
  return fieldOf(page, at) !== undefined;
}

function fieldOf(page: Page, at: number): FieldKind | undefined {
  const line = page.plain[at] ?? '';
  const colon = line.indexOf(':');
  if (colon < 1 || colon > longestName) return undefined;
  return kindOf.get(line.slice(0, colon).replace(/^[\s>*_|]+|[\s*_]+$/g, ''));
}
