import { askingKindly, telling } from '../../../templates/words/pointing.ts';
import type { Intent } from '../../domain/intent.ts';
import { isTitled, isUpper } from './letters.ts';
import { namesKnown } from './names-known.ts';
import type { Reading } from './reading.ts';
import { nameEnd, nameText } from './slots/names.ts';
import { wordIn } from './token.ts';
import { holds, isA, isAsked, isCourtesy, isNaming, isTelling } from './traits.ts';

/** “tell Rosa thanks for calling”, “dile a Sam que ya voy”: words for somebody who is named with a capital. */
export function toldTo(reading: Reading): Intent | undefined {
  const { tokens, text } = reading.sentence;
  if (!holds(reading.sentence, isTelling) || holds(reading.sentence, isAsked)) return undefined;
  let at = 0;
  while (isA(tokens[at], isCourtesy) || askingKindly.has(wordIn(tokens, at))) at++;
  if (!telling.has(wordIn(tokens, at))) return undefined;
  if (tokens[++at]?.word === 'a') at++;
  const who = tokens[at];
  const names = namesKnown(reading);
  const isName = who?.kind === 'word' && who.gap === 0 && (isTitled(who.raw) || names.has(who.word));
  if (!isName || who === undefined) return undefined;
  const from = at;
  at = Math.max(at + 1, nameEnd(reading.sentence, at));
  const whole = nameText(reading.sentence, from, at);
  // “Tell Rosa that…”, “dile a Toño q…”
  if (/^(?:that|que|[qk]|to)$/.test(wordIn(tokens, at))) at++;
  const words = tokens[at] === undefined ? '' : text.slice(tokens[at]?.start).trim();
  return words === '' ? undefined : { intent: 'tell', who: whole, text: words };
}

/** “my name is Rosa”: we tell people that this says their name any time. */
export function nameTyped({ sentence, context }: Reading): Intent | undefined {
  const { tokens, text } = sentence;
  if (!isA(tokens[0], isNaming) || context.asked === 'name') return undefined;
  const [one, two, three] = tokens;
  const lead = `${one?.word} ${two?.word}` === 'me llamo' ? 2 : 3;
  if (lead === 3 && !/^(?:my name is|mi nombre es)$/.test(`${one?.word} ${two?.word} ${three?.word}`)) return undefined;
  const name = tokens.slice(lead);
  if (name.length === 0) return undefined;
  const isName =
    name.length <= longestName && name.every(({ raw, gap, kind }) => kind === 'word' && gap === 0 && isUpper(raw));
  return isName ? { intent: 'name', name: text.slice(name[0]?.start, name.at(-1)?.end) } : undefined;
}

const longestName = 3;
