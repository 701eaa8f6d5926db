import { codesSaid, newNamed, oneself, titleRun } from '../../../../templates/words/moving.ts';
import type { Channel, Intent } from '../../../domain/intent.ts';
import { isTitled, notWord, withoutEnd } from '../letters.ts';
import { pattern } from '../pattern.ts';
import type { Reading } from '../reading.ts';
import { readAddress } from '../slots/address.ts';
import { colonAt, cut } from '../slots/cut.ts';
import { plainNumber } from '../slots/number.ts';
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
  const number = cut(reading, 'share', 'who') === undefined ? onlyNumber(reading) : undefined;
  return number === undefined ? mayHavePerson('share')(reading) : { intent: 'share', number };
};

export const join: Filler = (reading) => {
  const said = codes.map((code) => code().exec(reading.sentence.text)?.[1]).find((code) => code !== undefined);
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

const codes = codesSaid.map((code) => pattern(code, 'isu'));

/** What joins a group, before its code. */
export const joinWords = /^(?:join|unir(?:me|se)?)$/;

export const founded: Filler = (reading) => {
  const told = colonAt(reading) > 0 ? cut(reading, 'new', 'text') : titled(reading);
  return told === undefined ? undefined : { intent: 'new', name: withoutEnd(told, /[.!\s]/) };
};

/** The whole of a name in capitals, but not the word that opens the sentence. */
function titled(reading: Reading): string | undefined {
  const { text } = reading.sentence;
  // “nuevo grupo Mamás de la primaria Juárez”: all that follows
  const led = opened().exec(text)?.[1];
  if (led !== undefined) return led;
  const told = cut(reading, 'new', 'name');
  const run = text.match(titles())?.findLast((each) => told !== undefined && isTitled(told) && each.includes(told));
  return run === undefined ? told : text.startsWith(run) ? run.replace(/^\S+ /, '') : run;
}

const titles = pattern(titleRun, 'gu');
const opened = pattern(newNamed, 'u');

export const invite: Filler = (reading) => {
  const { tokens } = reading.sentence;
  const at = tokens.findIndex(({ kind }) => kind === 'address');
  const [found] = at < 0 ? [] : readAddress(reading, at);
  if (found === undefined) return undefined;
  const told = cut(reading, 'invite', 'name');
  return { intent: 'invite', address: String(found.value), ...(told === undefined ? {} : { name: told }) };
};
