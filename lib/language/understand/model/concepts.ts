import { concepts } from '../../../../templates/words/concepts.ts';

type Known = { readonly words: ReadonlyMap<string, string>; readonly stems: ReadonlyMap<string, string> };

let known: Known | undefined;
const shortest = 3;
const longest = 10;

/** Which concept a word belongs to: by itself, else by the longest beginning that is known. Undefined for most names. */
export function conceptOf(word: string): string | undefined {
  known ??= read();
  const exact = known.words.get(word);
  if (exact !== undefined) return exact;
  for (let length = Math.min(word.length, longest); length >= shortest; length--) {
    const found = known.stems.get(word.slice(0, length));
    if (found !== undefined) return found;
  }
  return undefined;
}

function read(): Known {
  const words = new Map<string, string>();
  const stems = new Map<string, string>();
  for (const name of Object.keys(concepts))
    for (const entry of (concepts[name] ?? '').split(' ')) {
      const place = entry.endsWith('*') ? stems : words;
      const word = entry.endsWith('*') ? entry.slice(0, -1) : entry;
      if (!place.has(word)) place.set(word, name);
    }
  return { words, stems };
}
