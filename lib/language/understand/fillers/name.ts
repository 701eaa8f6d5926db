/** Somebody says what they are called. */
import type { Reading } from '../reading.ts';
import { cut } from '../slots/cut.ts';
import type { Token } from '../token.ts';
import type { Filler } from './filler.ts';

export const name: Filler = (reading) => {
  const led = ledName(reading);
  const told = wholeName(reading) ?? led ?? cut(reading, 'name', 'name')?.replace(/[\s.,;!?]+$/, '');
  const isLong = reading.sentence.tokens.length > longestNaming;
  if (told === undefined || (isLong && !isNamed(told) && led === undefined)) return undefined;
  return { intent: 'name', name: told };
};

/** “María de los Ángeles Ruiz Coronado”, where a name was asked for: all of it. */
function wholeName({ sentence, context }: Reading): string | undefined {
  const { text } = sentence;
  const comma = sentence.tokens.findIndex(({ gap }, at) => at > 0 && gap === 1);
  const isPolite = comma > 1 && politeBehind.has(sentence.tokens[comma]?.word ?? '');
  const tokens = isPolite ? sentence.tokens.slice(0, comma) : sentence.tokens;
  const isName =
    context.asked === 'name' &&
    tokens.length > 1 &&
    tokens.length <= longestWholeName &&
    tokens.every(({ raw, gap, word }, at) => (at === 0 || gap === 0) && (isNamed(raw) || nameParticles.has(word))) &&
    !nameLeads.has(tokens[0]?.word ?? '') &&
    isNamed(tokens.at(-1)?.raw ?? '');
  return isName ? text.slice(tokens[0]?.start, tokens.at(-1)?.end) : undefined;
}

/** “its mr. okafor from 2A”, “mr nguyen from the blue house”, “its marcus lol”: a name in small letters behind what leads to one. */
function ledName({ sentence, context }: Reading): string | undefined {
  const { tokens, text } = sentence;
  if (context.asked !== 'name') return undefined;
  let from = 0;
  while (from < tokens.length && leadsToName.has(tokens[from]?.word ?? '')) from++;
  const isTitled = titles.has(tokens[from]?.word ?? '');
  let to = isTitled ? from + 1 : from;
  while (
    to < tokens.length &&
    to - from < longestLedName &&
    (isTitled && to === from + 1 ? true : tokens[to]?.gap === 0 || to === from) &&
    isNameWord(tokens[to])
  )
    to++;
  const next = tokens[to];
  const isEnd = next === undefined || endsName.has(next.word) || next.kind === 'emoji' || (to > from && next.gap > 0);
  const isTold = to > from + (isTitled ? 1 : 0) && isEnd && (isTitled || (from > 0 && next !== undefined));
  return isTold ? text.slice(tokens[from]?.start, tokens[to - 1]?.end) : undefined;
}

const isNameWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.word.length > 1 && !notInName.has(token.word) && !endsName.has(token.word);
const longestLedName = 4;
const leadsToName: ReadonlySet<string> = new Set([
  'it',
  'is',
  'this',
  'i',
  'am',
  'soy',
  'me',
  'llamo',
  'hi',
  'hola',
  'hello',
]);
const titles: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'don', 'dona', 'dr', 'sr', 'sra', 'srta']);
const endsName: ReadonlySet<string> = new Set([
  'from',
  'de',
  'del',
  'in',
  'at',
  'lol',
  'haha',
  'jaja',
  'here',
  'aqui',
  'on',
  'en',
]);
const notInName: ReadonlySet<string> = new Set([
  ...[
    'not',
    'no',
    'the',
    'a',
    'an',
    'el',
    'la',
    'un',
    'una',
    'your',
    'tu',
    'su',
    'my',
    'mi',
    'and',
    'y',
    'who',
    'quien',
  ],
  ...[
    'just',
    'same',
    'still',
    'new',
    'nueva',
    'nuevo',
    'busy',
    'sorry',
    'ok',
    'going',
    'gonna',
    'sure',
    'happy',
    'glad',
  ],
  ...[
    'old',
    'late',
    'early',
    'out',
    'back',
    'home',
    'driving',
    'working',
    'tired',
    'sick',
    'done',
    'stuck',
    'vecina',
    'vecino',
  ],
]);

const longestWholeName = 7;

const politeBehind: ReadonlySet<string> = new Set([
  'para',
  'mucho',
  'at',
  'nice',
  'thanks',
  'gracias',
  'un',
  'a',
  'maam',
  'sir',
]);

const nameLeads: ReadonlySet<string> = new Set([
  ...['soy', 'i', 'it', 'its', 'my', 'me', 'mi', 'this', 'hi', 'hello', 'hola'],
  ...['call', 'no', 'not', 'yes', 'si', 'the', 'el', 'dime', 'es', 'llamame', 'se', 'name'],
]);

const nameParticles: ReadonlySet<string> = new Set(['de', 'del', 'la', 'las', 'los', 'y', 'van', 'von', 'da', 'di']);

/** A long sentence tells a name only where one is written as names are. */
const longestNaming = 5;

const isNamed = (told: string): boolean => /^\p{Lu}/u.test(told);
