import { soundOf } from './sounds.ts';

/** Words we know, ready to be found from a misspelling. */
export type Neighbours = {
  readonly known: ReadonlySet<string>;
  readonly byStart: ReadonlyMap<string, readonly string[]>;
  readonly bySound: ReadonlyMap<string, string>;
};

const keyboard: readonly string[] = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const tables = new WeakMap<ReadonlySet<string>, Neighbours>();

/** The one known word this is a misspelling of; empty when there is none or two are as likely. */
export function nearestOf(word: string, words: ReadonlySet<string>): string {
  const { known, byStart, bySound } = neighboursOf(words);
  const whole = undiminished(word, known);
  if (whole !== undefined) return whole;
  const short = shorten(word);
  for (const form of short) if (known.has(form)) return form;
  const sound = bySound.get(soundOf(word));
  let best = sound ?? '';
  let cost = sound === undefined ? 9 : 0.4;
  for (const form of [word, ...short]) {
    for (const candidate of nearby(form, byStart)) {
      const each = slipCost(form, candidate);
      if (each < cost) [best, cost] = [candidate, each];
      else if (each === cost && each < 9 && each > 0.4 && candidate < best) best = candidate;
    }
  }
  return cost <= allowed(word) ? best : '';
}

/** Words of about this length that begin with its first letter, or with its second when the first two were swapped. */
function* nearby(form: string, byStart: ReadonlyMap<string, readonly string[]>): Generator<string> {
  for (let length = form.length - 1; length <= form.length + 1; length++) {
    yield* byStart.get(form.charAt(0) + length) ?? [];
    if (form.charAt(1) !== form.charAt(0)) yield* byStart.get(form.charAt(1) + length) ?? [];
  }
}

export function nearestExtra(word: string, extra: ReadonlySet<string>): string | undefined {
  if (word.length < 4) return undefined;
  for (const each of extra)
    if (slipCost(word, each) <= allowed(word) || (word.length > 4 && soundOf(word) === soundOf(each))) return each;
  return undefined;
}

/** Long words may be a little further off. */
export function allowed(word: string): number {
  if (word.length <= 3) return 0.5;
  return word.length <= 4 ? 0.6 : 1;
}

function shorten(word: string): readonly string[] {
  if (!/(.)\1/.test(word)) return [];
  return [word.replace(/(.)\1{2,}/g, '$1$1'), word.replace(/(.)\1+/g, '$1')].filter(
    (form) => form !== word && form.length > 1,
  );
}

/** “semanita”, “poquito”, “mensajitos”: the small form of a word we know. */
function undiminished(word: string, known: ReadonlySet<string>): string | undefined {
  const found = /^(.+?)(?:c?it|ill)([oa])(s?)$/.exec(word);
  if (found === null) return undefined;
  const [, root = '', gender = '', plural = ''] = found;
  const roots = [root, root.replace(/qu$/, 'c'), root.replace(/gu$/, 'g')];
  for (const each of roots)
    for (const ending of [gender, 'e', 'o', 'a', ''])
      if (known.has(each + ending + plural)) return each + ending + plural;
  return undefined;
}

function neighboursOf(words: ReadonlySet<string>): Neighbours {
  const ready = tables.get(words);
  if (ready !== undefined) return ready;
  const byStart = new Map<string, string[]>();
  const bySound = new Map<string, string>();
  for (const word of words) {
    if (word.length < 3) continue;
    const sound = soundOf(word);
    if (!bySound.has(sound)) bySound.set(sound, word);
    const start = word.charAt(0) + word.length;
    const list = byStart.get(start);
    if (list === undefined) byStart.set(start, [word]);
    else list.push(word);
  }
  const table = { known: words, byStart, bySound };
  tables.set(words, table);
  return table;
}

/** What one slip costs: swapped letters and doubled ones happen most, then neighbours on the keyboard, then the rest. 9 is no slip. */
export function slipCost(typed: string, meant: string): number {
  const difference = meant.length - typed.length;
  if (difference > 1 || difference < -1 || typed === meant) return typed === meant ? 0 : 9;
  let at = 0;
  while (at < typed.length && typed.charAt(at) === meant.charAt(at)) at++;
  const firstCost = at === 0 ? 0.2 : 0;
  if (difference === 0) return swapCost(typed, meant, at) + firstCost;
  const [long, short] = difference > 0 ? [meant, typed] : [typed, meant];
  if (long.slice(at + 1) !== short.slice(at)) return 9;
  const doubled = long.charAt(at) === long.charAt(at - 1) || long.charAt(at) === long.charAt(at + 1);
  if (doubled) return 0.4 + firstCost;
  return (isVowel(long.charAt(at)) && difference > 0 ? 0.5 : 0.7) + firstCost;
}

function swapCost(typed: string, meant: string, at: number): number {
  if (typed.slice(at + 1) === meant.slice(at + 1)) return areNeighbours(typed.charAt(at), meant.charAt(at)) ? 0.6 : 0.9;
  const swapped = typed.charAt(at) === meant.charAt(at + 1) && typed.charAt(at + 1) === meant.charAt(at);
  return swapped && typed.slice(at + 2) === meant.slice(at + 2) ? 0.5 : 9;
}

function isVowel(char: string): boolean {
  return 'aeiou'.includes(char);
}

function areNeighbours(one: string, other: string): boolean {
  for (let row = 0; row < keyboard.length; row++) {
    const at = keyboard[row]?.indexOf(one) ?? -1;
    if (at < 0) continue;
    for (let near = row - 1; near <= row + 1; near++) {
      const place = keyboard[near]?.indexOf(other) ?? -1;
      if (place >= 0 && Math.abs(place - at) <= 1) return true;
    }
  }
  return isVowel(one) && isVowel(other);
}
