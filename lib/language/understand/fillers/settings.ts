import { switching, toValue } from '../../../../templates/words/pointing.ts';
import { kindOf } from '../dictionary.ts';
import type { Reading } from '../reading.ts';
import { cut } from '../slots/cut.ts';
import { readKey } from '../slots/setting.ts';
import type { Filler } from './filler.ts';

export const moved: Filler = (reading) => {
  const community = behindTo(reading) ?? cut(reading, 'switch', 'community');
  return community === undefined ? undefined : { intent: 'switch', community };
};

/** “switch to elm street garden”: the group is all that follows. */
function behindTo({ sentence }: Reading): string | undefined {
  const { tokens, text } = sentence;
  const [first, second, third] = tokens;
  if (!switching.has(first?.word ?? '') || tokens.length > longestSwitch) return undefined;
  const from = toGroup.has(second?.word ?? '') ? 2 : second?.word === 'me' && toGroup.has(third?.word ?? '') ? 3 : 0;
  const name = tokens.slice(from);
  if (from === 0 || name.length === 0 || name.some(({ gap, kind }) => gap > 0 || kind !== 'word')) return undefined;
  while (name.length > 1 && politeWords.has(name.at(-1)?.word ?? '')) name.pop();
  return text.slice(name[0]?.start, name.at(-1)?.end);
}

const longestSwitch = 8;
const toGroup: ReadonlySet<string> = new Set(['to', 'a', 'al', 'over']);
const politeWords: ReadonlySet<string> = new Set(['please', 'thanks', 'porfa', 'favor', 'por', 'gracias', 'now']);

export const set: Filler = (reading) => {
  const { tokens, text } = reading.sentence;
  for (let at = 0; at < tokens.length; at++) {
    const key = readKey(reading, at).at(-1);
    if (key === undefined) continue;
    let from = key.end;
    while (from < tokens.length - 1 && toValue.has(tokens[from]?.word ?? '')) from++;
    const token = tokens[from];
    if (token === undefined) continue;
    const value = text
      .slice(token.start)
      .replace(/[.!?\s]+$/, '')
      .replace(/[,\s]+(?:please|por favor|porfa|thanks|gracias|set it.*)$/i, '');
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
