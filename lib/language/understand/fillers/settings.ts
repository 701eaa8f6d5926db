import { behindTo } from '../../../../templates/words/moving.ts';
import { toValue } from '../../../../templates/words/pointing.ts';
import { kindOf } from '../dictionary.ts';
import { without, withoutEnd } from '../letters.ts';
import { pattern } from '../pattern.ts';
import { cut } from '../slots/cut.ts';
import { readKey } from '../slots/setting.ts';
import { isOneOf } from '../token.ts';
import type { Filler } from './filler.ts';

const toGroup = pattern(behindTo, 'iu');

export const moved: Filler = (reading) => {
  const community = toGroup().exec(reading.sentence.text)?.[1] ?? cut(reading, 'switch', 'community');
  return community === undefined ? undefined : { intent: 'switch', community };
};

export const set: Filler = (reading) => {
  const { tokens, text } = reading.sentence;
  for (let at = 0; at < tokens.length; at++) {
    const key = readKey(reading, at).at(-1);
    if (key === undefined) continue;
    let from = key.end;
    while (from < tokens.length - 1 && isOneOf(toValue, tokens[from])) from++;
    const token = tokens[from];
    if (token === undefined) continue;
    const told = withoutEnd(text.slice(token.start), /[.!?\s]/);
    const value = without(told, /[,\s]+(?:please|por favor|porfa|thanks|gracias|set it.*)$/i);
    return { intent: 'set', key: String(key.value), value };
  }
  return undefined;
};

export const begin: Filler = (reading) => {
  const kind = reading.sentence.tokens.map(({ word }) => kindOf(word)).find((found) => found !== undefined);
  return { intent: 'begin', ...(kind === undefined ? {} : { kind }) };
};

export const less: Filler = (reading) => {
  const community = cut(reading, 'less', 'community');
  return { intent: 'less', ...(community === undefined ? {} : { community }) };
};
