import { dotWords, towardWords } from '../../../../templates/words/particles.ts';
import { scoreOfMeant } from '../model/meant.ts';
import { type Mention, mentionsIn } from '../model/mentions.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../token.ts';

/** Everybody has so many dots. */
export const mostDots = 3;

/** A number, a name or a word of counting in a message that places dots. */
export type Piece = {
  readonly from: number;
  readonly to: number;
  readonly kind: Mention['kind'] | 'times' | 'rest' | 'all';
  readonly value: number;
  /** How likely the learned words find it to be meant, in five steps. */
  readonly meant: number;
};

/** What a piece is: a thing that gets dots, how many for the thing behind or before it, or nothing. */
export type Role = 'thing' | 'ahead' | 'behind' | 'none';

const times: ReadonlyMap<string, number> = new Map(
  Object.entries({
    once: 1,
    single: 1,
    other: 1,
    otro: 1,
    otra: 1,
    twice: 2,
    pair: 2,
    par: 2,
    couple: 2,
    thrice: 3,
    doble: 2,
    double: 2,
    triple: 3,
  }),
);
const everything: ReadonlySet<string> = new Set(['all', 'everything', 'todo', 'todos', 'todas', 'whole', 'every']);
const remainder: ReadonlySet<string> = new Set([
  'rest',
  'resto',
  'remaining',
  'restantes',
  'demas',
  'others',
  'otros',
  'leftover',
  'leftovers',
]);

/** Most messages hold fewer; what stands behind so many is not looked at. */
const mostPieces = 8;

/** The pieces of a message, from left to right; names that fit two things equally are none. */
export function piecesIn(reading: Reading): readonly Piece[] {
  const { tokens } = reading.sentence;
  const all = mentionsIn(reading);
  const pieces: Piece[] = all.flatMap((each, place) =>
    each.either === undefined ? [{ ...each, meant: stepOf(scoreOfMeant(reading, 'vote', all, place)) }] : [],
  );
  for (const [at, { word }] of tokens.entries()) {
    if (all.some(({ from, to }) => from <= at && at < to)) continue;
    const count = times.get(word);
    const one = { from: at, to: at + 1, meant: 0 };
    if (count !== undefined) pieces.push({ ...one, kind: 'times', value: count });
    else if (remainder.has(word)) pieces.push({ ...one, kind: 'rest', value: 0 });
    else if (everything.has(word)) pieces.push({ ...one, kind: 'all', value: mostDots });
  }
  return pieces.sort((a, b) => a.from - b.from).slice(0, mostPieces);
}

const stepOf = (score: number): number => (score > 40 ? 2 : score > 0 ? 1 : score > -40 ? -1 : -2);

/** May this piece be that at all? */
export function mayBe({ context }: Reading, { kind, value }: Piece, role: Role): boolean {
  if (role === 'none') return true;
  const counts = kind === 'times' || kind === 'rest' || kind === 'all';
  if (role === 'thing')
    return !counts && (context.items === undefined || context.items.some(({ number }) => number === value));
  if (kind === 'name' || kind === 'sound') return false;
  return counts || kind === 'ordinal' || kind === 'last' || value <= mostDots;
}

/** How many dots a piece stands for beside a thing; the last one and the second one are one each. */
export const countOf = ({ kind, value }: Piece): number => (kind === 'ordinal' || kind === 'last' ? 1 : value);

/** What speaks for and against a piece to be this; `thing` is the one it counts for. */
export function signsOf(reading: Reading, piece: Piece, role: Role, thing?: Piece): readonly string[] {
  const { tokens } = reading.sentence;
  const { from, to, kind, value, meant } = piece;
  const size = kind === 'name' ? '' : value > mostDots ? 'more' : String(value);
  const before = classOf(tokens[from - 1], 'start');
  const after = classOf(tokens[to], 'end');
  const gaps = `${tokens[from]?.gap ?? 3}${tokens[to]?.gap ?? 3}`;
  const signs = [
    `${role} ${kind}`,
    `${role} ${kind} ${size}`,
    `${role} <${before}`,
    `${role} >${after}`,
    `${role} ${before}_${after}`,
    `${role} gaps ${gaps}`,
  ];
  if (role === 'thing' || role === 'none') signs.push(`${role} meant ${meant}`, `${role} ${kind} meant ${meant}`);
  if (thing === undefined) return signs;
  const [start, end] = role === 'ahead' ? [to, thing.from] : [thing.to, from];
  const between = tokens.slice(start, end);
  const classes = [...new Set(between.map((token) => classOf(token, 'end')))].sort().join('+');
  const widest = Math.max(0, ...tokens.slice(start, end + 1).map(({ gap }) => gap));
  const sort = thing.kind === 'name' ? 'name' : 'number';
  signs.push(
    `${role} over ${classes}`,
    `${role} ${sort} over ${classes}`,
    `${role} far ${Math.min(4, between.length)}`,
    `${role} gap ${widest}`,
    `${role} ${sort} gap ${widest}`,
    `${role} same ${countOf(piece) === thing.value}`,
  );
  return signs;
}

/** What speaks for the whole: how many dots, on how many things, and whether a thing comes twice. */
export function signsOfAll(numbers: readonly number[], repeated: boolean, counted: boolean): readonly string[] {
  const sum = numbers.length > mostDots ? 'more' : String(numbers.length);
  return [`sum ${sum}`, `sum ${sum} ${counted ? 'counted' : 'plain'}`, ...(repeated ? ['told again'] : [])];
}

const classes: readonly (readonly [name: string, words: ReadonlySet<string>])[] = [
  ['x', new Set(['x', 'times', 'veces', 'vez', '='])],
  ['dot', new Set([...dotWords].filter((word) => !['of', 'de', 'my', 'mis', 'them'].includes(word)))],
  ['to', new Set([...towardWords].filter((word) => word !== 'con'))],
  [
    'with',
    new Set([
      'con',
      'with',
      'gets',
      'get',
      'lleva',
      'llevan',
      'takes',
      'doy',
      'give',
      'pongo',
      'le',
      'les',
      'receives',
    ]),
  ],
  ['go', new Set(['goes', 'go', 'va', 'van', 'sean', 'son', 'be', 'is', 'es'])],
  ['and', new Set(['and', 'y', 'plus', '&', 'then', 'luego', 'also', 'tambien'])],
  ['the', new Set(['the', 'la', 'el', 'las', 'los', 'lo', 'del', 'a', 'an', 'de', 'of'])],
  ['sign', new Set(['number', 'numero', '#', 'num', 'opcion', 'option'])],
  [
    'not',
    new Set([
      'no',
      'not',
      'never',
      'than',
      'instead',
      'except',
      'menos',
      'excepto',
      'que',
      'but',
      'pero',
      'over',
      'nor',
      'ni',
    ]),
  ],
  ['mine', new Set(['my', 'mis', 'mi', 'i', 'yo', 'have', 'tengo'])],
  ['pick', new Set(['pick', 'choice', 'lugar', 'place', 'favorite', 'favorita', 'st', 'nd', 'rd'])],
  ['other', new Set(['other', 'otro', 'otra', 'others', 'otros', 'another', 'each', 'cada', 'one', 'una', 'uno'])],
];

function classOf(token: Token | undefined, edge: string): string {
  if (token === undefined) return edge;
  if (token.raw.toLowerCase() === 'x') return 'x';
  for (const [name, words] of classes) if (words.has(token.word)) return name;
  if (token.kind !== 'word') return token.kind;
  return token.word.endsWith('s') ? 'words' : 'word';
}
