import type { Channel, Intent } from '../../../domain/intent.ts';
import type { Reading } from '../reading.ts';
import { readAddress } from '../slots/address.ts';
import { colonAt, cut } from '../slots/cut.ts';
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
    const number = name === 'organizer' ? undefined : thingsIn(reading, 'hide');
    return typeof number === 'number' ? ({ intent: name, number } as Intent) : undefined;
  };

export const mayHavePerson =
  (name: string): Filler =>
  (reading) => {
    const who = cut(reading, name, 'who');
    return { intent: name, ...(who === undefined ? {} : { who }) } as Intent;
  };

export const name: Filler = (reading) => {
  const told = wholeName(reading) ?? cut(reading, 'name', 'name')?.replace(/[\s.,;!?]+$/, '');
  if (told !== undefined && reading.sentence.tokens.length > longestNaming && !isNamed(told)) return undefined;
  return told === undefined ? undefined : { intent: 'name', name: told };
};

/** “María de los Ángeles Ruiz Coronado”, where a name was asked for: all of it. */
function wholeName({ sentence, context }: Reading): string | undefined {
  const { tokens, text } = sentence;
  const isName =
    context.asked === 'name' &&
    tokens.length > 1 &&
    tokens.length <= longestWholeName &&
    tokens.every(({ raw, gap, word }, at) => (at === 0 || gap === 0) && (isNamed(raw) || nameParticles.has(word))) &&
    !nameLeads.has(tokens[0]?.word ?? '') &&
    isNamed(tokens.at(-1)?.raw ?? '');
  return isName ? text.slice(tokens[0]?.start, tokens.at(-1)?.end) : undefined;
}

const longestWholeName = 7;

const nameLeads: ReadonlySet<string> = new Set([
  ...['soy', 'i', 'it', 'its', 'my', 'me', 'mi', 'this', 'hi', 'hello', 'hola'],
  ...['call', 'no', 'not', 'yes', 'si', 'the', 'el', 'dime', 'es', 'llamame', 'se', 'name'],
]);

const nameParticles: ReadonlySet<string> = new Set(['de', 'del', 'la', 'las', 'los', 'y', 'van', 'von', 'da', 'di']);

/** A long sentence tells a name only where one is written as names are. */
const longestNaming = 5;

const isNamed = (told: string): boolean => /^\p{Lu}/u.test(told);

export const join: Filler = (reading) => {
  const code = cut(reading, 'join', 'code');
  const told = cut(reading, 'join', 'name');
  return {
    intent: 'join',
    ...(code === undefined ? {} : { code: code.toLowerCase() }),
    ...(told === undefined ? {} : { name: told }),
  };
};

export const founded: Filler = (reading) => {
  const told = colonAt(reading) > 0 ? cut(reading, 'new', 'text') : cut(reading, 'new', 'name');
  return told === undefined ? undefined : { intent: 'new', name: told.replace(/[.!\s]+$/, '') };
};

export const invite: Filler = (reading) => {
  const { tokens } = reading.sentence;
  const at = tokens.findIndex(({ kind }) => kind === 'address');
  const [found] = at < 0 ? [] : readAddress(reading, at);
  if (found === undefined) return undefined;
  const told = cut(reading, 'invite', 'name');
  return { intent: 'invite', address: String(found.value), ...(told === undefined ? {} : { name: told }) };
};
