import type { Channel, Intent } from '../../../domain/intent.ts';
import type { Reading } from '../reading.ts';
import { readAddress } from '../slots/address.ts';
import { colonAt, cut } from '../slots/cut.ts';
import { plainNumber } from '../slots/number.ts';
import type { Token } from '../token.ts';
import type { Filler } from './filler.ts';
import { thingsIn } from './things.ts';

export const prefer =
  (channel: Channel): Filler =>
  (reading) => {
    const { tokens } = reading.sentence;
    // Of two addresses the later is the better one: people correct themselves.
    const address = tokens
      .map((_, at) => readAddress(reading, at)[0]?.value)
      .findLast((value) => value !== undefined && String(value).includes('@') === (channel === 'email'));
    return { intent: 'prefer', channel, ...(address === undefined ? {} : { address: String(address) }) };
  };

const oneself = /^(?:me|mi|myself|yo|my number|mi n[u\u00FA]mero|us|nos)$/i;

export const withPerson =
  (name: string): Filler =>
  (reading) => {
    const who = cut(reading, name, 'who');
    // Nobody blocks or removes themselves by name: “bloquéenme” wants no more messages.
    if (who !== undefined && oneself.test(who)) return undefined;
    if (who !== undefined) return { intent: name, who } as Intent;
    const number = name === 'organizer' ? undefined : (thingsIn(reading, 'hide') ?? onlyNumber(reading));
    return typeof number === 'number' ? ({ intent: name, number } as Intent) : undefined;
  };

/** The one number of the message in digits. */
function onlyNumber({ sentence }: Reading): number | undefined {
  const [only, second] = sentence.tokens.filter(({ kind }) => kind === 'number');
  return second === undefined ? plainNumber(only) : undefined;
}

export const mayHavePerson =
  (name: string): Filler =>
  (reading) => {
    const who = cut(reading, name, 'who');
    return { intent: name, ...(who === undefined ? {} : { who }) } as Intent;
  };

/** “share 3”: with whoever has what is listed as 3. */
export const share: Filler = (reading) => {
  const who = cut(reading, 'share', 'who');
  const [first, second, third] = reading.sentence.tokens;
  const number = third === undefined && isSharing(first?.word) ? plainNumber(second) : undefined;
  return {
    intent: 'share',
    ...(number === undefined ? (who === undefined ? {} : { who }) : { number }),
  };
};

const isSharing = (word: string | undefined): boolean => /^(?:share|compart(?:ir|o|e))$/.test(word ?? '');

export const name: Filler = (reading) => {
  const told = wholeName(reading) ?? ledName(reading) ?? cut(reading, 'name', 'name')?.replace(/[\s.,;!?]+$/, '');
  const isLong = reading.sentence.tokens.length > longestNaming;
  if (told !== undefined && isLong && !isNamed(told) && ledName(reading) === undefined) return undefined;
  return told === undefined ? undefined : { intent: 'name', name: told };
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

export const join: Filler = (reading) => {
  const told = cut(reading, 'join', 'name');
  const code = codeTyped(reading) ?? cut(reading, 'join', 'code');
  return {
    intent: 'join',
    ...(code === undefined ? {} : { code: code.toLowerCase() }),
    ...(told === undefined ? {} : { name: told }),
  };
};

/** “Join linden I'm Oksana”: the word between the keyword and the name. */
function codeTyped({ sentence }: Reading): string | undefined {
  const [first, code, next] = sentence.tokens;
  const isCode = /^(?:join|unirme|unir|unirse)$/.test(first?.word ?? '') && code?.kind === 'word' && code.gap === 0;
  return isCode && introducing.has(next?.word ?? '') ? code.raw : undefined;
}

const introducing: ReadonlySet<string> = new Set(['i', 'im', 'my', 'this', 'its', 'soy', 'me', 'mi', 'name', 'yo']);

export const founded: Filler = (reading) => {
  const told = colonAt(reading) > 0 ? cut(reading, 'new', 'text') : (behindNew(reading) ?? cut(reading, 'new', 'name'));
  return told === undefined ? undefined : { intent: 'new', name: told.replace(/[.!\s]+$/, '') };
};

/** “nuevo grupo Vecinos de la Calle Arce”, “new Mamás de Parkside”: all that follows where a name begins. */
function behindNew({ sentence }: Reading): string | undefined {
  const { tokens, text } = sentence;
  if (!/^(?:new|nuev[oa])$/.test(tokens[0]?.word ?? '')) return undefined;
  let at = 1;
  while (at < 4 && groupWords.has(tokens[at]?.word ?? '')) at++;
  const first = tokens[at];
  const isName =
    first?.gap === 0 && /^\p{Lu}\p{Ll}/u.test(first.raw) && tokens.slice(at + 1).every(({ gap }) => gap < 2);
  return isName ? text.slice(first.start) : undefined;
}

const groupWords: ReadonlySet<string> = new Set([
  ...['group', 'grupo', 'community', 'comunidad', 'neighborhood', 'called', 'named', 'llamado', 'llamada', 'de'],
]);

export const invite: Filler = (reading) => {
  const { tokens } = reading.sentence;
  const at = tokens.findIndex(({ kind }) => kind === 'address');
  const [found] = at < 0 ? [] : readAddress(reading, at);
  if (found === undefined) return undefined;
  const told = cut(reading, 'invite', 'name');
  return { intent: 'invite', address: String(found.value), ...(told === undefined ? {} : { name: told }) };
};
