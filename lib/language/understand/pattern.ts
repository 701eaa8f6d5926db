/**
 * The small language of templates/words: `put me down for {task}`.
 * `[please]` may be absent · `(take|grab)` either · `<take>` a named group of words · `{task}` a slot.
 */
export type Element =
  | { readonly kind: 'word'; readonly key: string; readonly word: string }
  | { readonly kind: 'group'; readonly key: string; readonly name: string }
  | { readonly kind: 'slot'; readonly key: string; readonly name: string }
  | { readonly kind: 'either'; readonly key: string; readonly options: readonly Pattern[]; readonly absent: boolean };

export type Pattern = readonly Element[];

const plainWord = /^[\p{L}\p{N}#%=@+&'-]+$/u;
const special = /[[\](){}<>|\s]/;

/** Reads one pattern. Throws on an unclosed bracket, so that a slip in the templates shows at once in the tests. */
export function readPattern(source: string): Pattern {
  const reader = { source, at: 0 };
  const pattern = readSequence(reader, '');
  if (reader.at < source.length) throw new Error(`Unexpected ${source[reader.at]} in the pattern "${source}"`);
  return pattern;
}

type Reader = { readonly source: string; at: number };

function readSequence(reader: Reader, closing: string): Pattern {
  const elements: Element[] = [];
  while (reader.at < reader.source.length) {
    const char = reader.source.charAt(reader.at);
    if (char === '|' || (closing !== '' && char === closing)) break;
    if (char === ' ') reader.at++;
    else elements.push(readElement(reader, char));
  }
  return elements;
}

function readElement(reader: Reader, char: string): Element {
  if (char === '<') return named('group', readUntil(reader, '>'));
  if (char === '{') return named('slot', readUntil(reader, '}'));
  if (char === '(') return readEither(reader, ')');
  if (char === '[') return readEither(reader, ']');
  const start = reader.at;
  while (reader.at < reader.source.length && !special.test(reader.source.charAt(reader.at))) reader.at++;
  if (reader.at === start) throw new Error(`Unexpected ${char} in the pattern "${reader.source}"`);
  const word = reader.source.slice(start, reader.at);
  if (!plainWord.test(word)) throw new Error(`“${word}” is no word, in the pattern "${reader.source}"`);
  return { kind: 'word', key: word, word };
}

function named(kind: 'group' | 'slot', name: string): Element {
  return { kind, key: kind === 'group' ? `<${name}>` : `{${name}}`, name };
}

function readUntil(reader: Reader, closing: string): string {
  const end = reader.source.indexOf(closing, reader.at);
  if (end < 0) throw new Error(`Unclosed bracket in the pattern "${reader.source}"`);
  const name = reader.source.slice(reader.at + 1, end);
  reader.at = end + 1;
  return name;
}

function readEither(reader: Reader, closing: string): Element {
  const start = reader.at;
  reader.at++;
  const options: Pattern[] = [];
  for (;;) {
    options.push(readSequence(reader, closing));
    const char = reader.source.charAt(reader.at);
    reader.at++;
    if (char === closing) break;
    if (char !== '|') throw new Error(`Unclosed bracket in the pattern "${reader.source}"`);
  }
  return { kind: 'either', key: reader.source.slice(start, reader.at), options, absent: closing === ']' };
}
