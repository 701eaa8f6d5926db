/**
 * `format=flowed` (RFC 3676) joined without mixing quotations and answers. postal-mime joins a quoted line that ends
 * in a space with the answer below it, so the parameter is hidden from it and the joining is done here.
 */

const flowing = /\bformat\s*=\s*"?flowed\b/i;
const dropsSpace = /\bdelsp\s*=\s*"?yes\b/i;
const longestHeader = 1000;

export type Unflowed = { readonly raw: Uint8Array; readonly flowed: boolean; readonly dropsSpace: boolean };

/** The same mail with “format=flowed” made unknown in every Content-Type, and whether any was there. */
export function withoutFlow(raw: Uint8Array): Unflowed {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.length);
  const places = ['flowed', 'Flowed', 'FLOWED'].flatMap((word) => [...placesOf(bytes, word)]);
  if (places.length === 0) return { raw, flowed: false, dropsSpace: false };
  const copy = Buffer.from(bytes);
  for (const { at } of places) copy.write('fixed ', at, 'latin1');
  return { raw: copy, flowed: true, dropsSpace: places.some(({ header }) => dropsSpace.test(header)) };
}

/** Where the word is a parameter's value rather than somebody's own word. */
function* placesOf(bytes: Buffer, word: string): Generator<{ readonly at: number; readonly header: string }> {
  for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + word.length)) {
    const before = bytes.toString('latin1', Math.max(0, at - longestHeader), at);
    const header = before.slice(Math.max(0, startOfHeader(before))) + bytes.toString('latin1', at, at + 80);
    if (/^content-type:/i.test(header) && flowing.test(header)) yield { at, header };
  }
}

/** The beginning of the header that the end of the text stands in, folded lines included. */
function startOfHeader(before: string): number {
  const lines = before.split('\n');
  let last = lines.length - 1;
  while (last > 0 && /^[ \t]/.test(lines[last] ?? '')) last--;
  return before.length - lines.slice(last).join('\n').length;
}

/** Joins lines that end in a space with the next, when both are quoted equally deep. */
export function unflowed(text: string, dropSpace: boolean): string {
  const joined: string[] = [];
  let open = -1;
  for (const line of text.split(/\r?\n/)) {
    const depth = /^>*/.exec(line)?.[0].length ?? 0;
    const words = line.slice(depth).replace(/^ /, '');
    const isMark = words === '-- ';
    if (open === depth && !isMark) joined.push(words);
    else joined.push(`${joined.length > 0 ? '\n' : ''}${depth > 0 ? `${'>'.repeat(depth)} ` : ''}${words}`);
    open = words.endsWith(' ') && !isMark ? depth : -1;
    if (open >= 0 && dropSpace) joined.push((joined.pop() ?? '').slice(0, -1));
  }
  return joined.join('');
}
