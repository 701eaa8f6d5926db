import { soundOf } from './sounds.ts';

/** Words we know, ready to be found from a misspelling. */
export type Neighbours = {
  readonly known: ReadonlySet<string>;
  readonly byStart: ReadonlyMap<string, readonly string[]>;
  readonly bySound: ReadonlyMap<string, string>;
};

const keyboard: readonly string[] = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const tables = new WeakMap<ReadonlySet<string>, Neighbours>();

/** A word that may have been meant, and what the slip costs; no word where none is near enough. */
export type Meant = { readonly word: string; readonly cost: number };

const none: Meant = { word: '', cost: 9 };
/** How much likelier a word of our commands, numbers and days is than one of the others. */
const favor = 0.15;

/** The known word this is most likely a misspelling of; `likely` ones go before others as near. */
export function nearestOf(word: string, words: ReadonlySet<string>, likely: ReadonlySet<string> = nothing): Meant {
  const { known, byStart, bySound } = neighboursOf(words);
  const whole = undiminished(word, known);
  if (whole !== undefined) return { word: whole, cost: 0 };
  const short = shorten(word);
  for (const form of short) if (known.has(form)) return { word: form, cost: 0.3 };
  const sound = bySound.get(soundOf(word));
  let best = sound ?? '';
  let cost = sound === undefined ? 9 : 0.4;
  for (const form of [word, ...short]) {
    for (const candidate of nearby(form, byStart)) {
      const slip = slipCost(form, candidate);
      const isLikely = likely.has(candidate);
      if (slip > allowed(word) + (isLikely ? favor : 0)) continue;
      const each = slip - (isLikely ? favor : 0);
      if (each < cost) [best, cost] = [candidate, each];
      else if (each === cost && each > 0.4 && candidate < best) best = candidate;
    }
  }
  return best === '' ? none : { word: best, cost };
}

const nothing: ReadonlySet<string> = new Set();

const mostMeant = 6;

/** The few known words it may be a misspelling of, the nearest first; `likely` ones may be a little further off. */
export function mostNearly(word: string, words: ReadonlySet<string>, likely: ReadonlySet<string>): readonly Meant[] {
  const { byStart } = neighboursOf(words);
  const found: Meant[] = [];
  for (const each of nearby(word, byStart)) {
    const cost = slipCost(word, each);
    const isLikely = likely.has(each);
    if (cost <= (word.length > 4 ? 1 : isLikely || word.length === 4 ? 0.7 : 0.5))
      found.push({ word: each, cost: isLikely ? cost - favor : cost });
  }
  return found.sort((one, other) => one.cost - other.cost).slice(0, mostMeant);
}

/** Words of about this length that begin with its first letter, or with its second when the first two were swapped. */
function* nearby(form: string, byStart: ReadonlyMap<string, readonly string[]>): Generator<string> {
  for (let length = form.length - 1; length <= form.length + 1; length++) {
    yield* byStart.get(form.charAt(0) + length) ?? [];
    if (form.charAt(1) !== form.charAt(0)) yield* byStart.get(form.charAt(1) + length) ?? [];
  }
}

const mostRemembered = 2000;
const met = new WeakMap<ReadonlySet<string>, Map<string, Meant>>();

/** The same among the words of the things shown, which are few: they may be a little further off. */
export function nearestShown(word: string, shown: ReadonlySet<string>): Meant {
  if (word.length < 4) return none;
  const known = met.get(shown) ?? new Map<string, Meant>();
  met.set(shown, known);
  let best = known.get(word);
  if (best !== undefined) return best;
  best = none;
  for (const each of shown) {
    const slip = slipCost(word, each);
    const cost = word.length > 4 && slip > 0.4 && soundOf(word) === soundOf(each) ? 0.4 : slip;
    if (cost <= 1 && cost < best.cost) best = { word: each, cost };
  }
  if (known.size < mostRemembered) known.set(word, best);
  return best;
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
