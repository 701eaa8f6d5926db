import { fold } from '../understand/fold.ts';

const odd = /[’‘`´：﹕]/;

/** How lines and lists of words are compared: lower case, no accents, straight apostrophes, one kind of colon. */
export function plain(text: string): string {
  const folded = fold(text);
  return odd.test(folded) ? folded.replace(/[’‘`´]/g, "'").replace(/[：﹕]/g, ':') : folded;
}

/** The entries of a list of words kept as one text, plain. */
export function phrases(list: string): readonly string[] {
  return list
    .split(/[|\n]/)
    .map((entry) => plain(entry.trim()))
    .filter((entry) => entry !== '');
}

/** A pattern for lines (plain) that begin with one of the entries as whole words. */
export function opening(list: string): RegExp {
  return new RegExp(`^(?:${alternatives(list)})`, 'u');
}

/** A pattern for lines (plain) that are one of the entries, whatever follows “…”. */
export function whole(list: string): RegExp {
  return new RegExp(`^(?:${alternatives(list)})$`, 'u');
}

/** A pattern for texts (plain) that hold one of the entries as whole words. */
export function holding(list: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(list)})`, 'u');
}

/** Longest first, because “a” must not hide “a écrit”. */
export function alternatives(list: string): string {
  return [...phrases(list)]
    .sort((a, b) => b.length - a.length)
    .map((entry) => entry.split('…').map(escaped).join('.{0,60}') + edge(entry))
    .join('|');
}

/** Scripts without spaces between words have no edge to look for. */
function edge(entry: string): string {
  return /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]$/u.test(entry) ? '(?![\\p{L}\\p{N}])' : '';
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
