import { sameThing } from '../../../templates/words/same-thing.ts';

const endings = [
  'aciones',
  'acion',
  'iendo',
  'ando',
  'adas',
  'ados',
  'idas',
  'idos',
  'ada',
  'ado',
  'ida',
  'ido',
  'aron',
  'ieron',
  'ings',
  'ing',
  'ers',
  'ed',
  'ar',
  'er',
  'ir',
  'es',
  'os',
  'as',
  'is',
  's',
  'o',
  'a',
  'e',
  'i',
  'y',
];

let shared: ReadonlyMap<string, string> | undefined;

/** “flyers” and “flyer”, “paint” and “painted”, “dogs” and “perros” are one word when people point at something. */
export function stem(word: string): string {
  const root = rootOf(word);
  shared ??= new Map(
    sameThing.flatMap(([first = '', ...others]) => others.map((other) => [rootOf(other.trim()), rootOf(first.trim())])),
  );
  return shared.get(root) ?? root;
}

function rootOf(word: string): string {
  if (word.length < 4) return word;
  for (const ending of endings) {
    if (word.length - ending.length >= 3 && word.endsWith(ending)) return undouble(word.slice(0, -ending.length));
  }
  return word;
}

function undouble(word: string): string {
  const last = word.length - 1;
  return word.length > 3 && word.charAt(last) === word.charAt(last - 1) ? word.slice(0, -1) : word;
}
