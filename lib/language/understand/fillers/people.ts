import { codesSaid, newGroupWords, titleBefore, titleBehind } from '../../../../templates/words/moving.ts';
import type { Channel, Intent } from '../../../domain/intent.ts';
import { isTitled, notWord } from '../letters.ts';
import type { Reading } from '../reading.ts';
import { readAddress } from '../slots/address.ts';
import { colonAt, cut } from '../slots/cut.ts';
import { plainNumber } from '../slots/number.ts';
import { isOneOf } from '../token.ts';
import type { Filler } from './filler.ts';
import { introduced } from './name.ts';
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
  const [first, second, third] = reading.sentence.tokens;
  const alone = third === undefined && isSharing(first?.word) ? plainNumber(second) : undefined;
  const person = mayHavePerson('share')(reading);
  // “Comparte la 3”
  const number = alone ?? (person !== undefined && 'who' in person ? undefined : onlyNumber(reading));
  return number === undefined ? person : { intent: 'share', number };
};

const isSharing = (word: string | undefined): boolean => /^(?:share|compart(?:ir|o|e))$/.test(word ?? '');

export const join: Filler = (reading) => {
  const said = codesSaid.map((code) => code().exec(reading.sentence.text)?.[1]).find((code) => code !== undefined);
  const code = whole(reading, said ?? cut(reading, 'join', 'code'));
  const named = cut(reading, 'join', 'name') ?? introduced(reading.sentence, true);
  // “It's cactus” is the code.
  const told = named === code ? undefined : named;
  return {
    intent: 'join',
    ...(code === undefined ? {} : { code: code.toLowerCase() }),
    ...(told === undefined ? {} : { name: told }),
  };
};

/** “unirse a torre3”: a word and its number are one code. */
function whole({ sentence }: Reading, code: string | undefined): string | undefined {
  if (code === undefined || !/^\d+$/.test(code)) return code;
  return sentence.text.split(notWord()).find((word) => word.endsWith(code) && word !== code) ?? code;
}

/** What joins a group, before its code. */
export const joinWords = /^(?:join|unir(?:me|se)?)$/;

export const founded: Filler = (reading) => {
  const { text } = reading.sentence;
  const told =
    colonAt(reading) > 0
      ? cut(reading, 'new', 'text')
      : (behindNew(reading) ?? titled(text, cut(reading, 'new', 'name')));
  return told === undefined ? undefined : { intent: 'new', name: told.replace(/[.!\s]+$/, '') };
};

/** The whole of a name in capitals, but not the word that opens the sentence. */
function titled(text: string, found: string | undefined): string | undefined {
  if (found === undefined || !isTitled(found)) return found;
  const from = text.lastIndexOf(found);
  const before = titleBefore().exec(text.slice(0, from));
  const lead = before?.index === 0 ? before[0].replace(/^\S+ /, '') : (before?.[0] ?? '');
  return lead + found + (titleBehind().exec(text.slice(from + found.length))?.[0] ?? '');
}

/** “nuevo grupo Vecinos de la Calle Arce”, “new Mamás de Parkside”: all that follows where a name begins. */
function behindNew({ sentence }: Reading): string | undefined {
  const { tokens, text } = sentence;
  if (!/^(?:new|nuev[oa])$/.test(tokens[0]?.word ?? '')) return undefined;
  let at = 1;
  while (at < 4 && isOneOf(newGroupWords, tokens[at])) at++;
  const first = tokens[at];
  const isName = first?.gap === 0 && isTitled(first.raw) && tokens.slice(at + 1).every(({ gap }) => gap < 2);
  return isName ? text.slice(first.start) : undefined;
}

export const invite: Filler = (reading) => {
  const { tokens } = reading.sentence;
  const at = tokens.findIndex(({ kind }) => kind === 'address');
  const [found] = at < 0 ? [] : readAddress(reading, at);
  if (found === undefined) return undefined;
  const told = cut(reading, 'invite', 'name');
  return { intent: 'invite', address: String(found.value), ...(told === undefined ? {} : { name: told }) };
};
