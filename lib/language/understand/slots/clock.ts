import { hourNamed } from '../dictionary.ts';
import { type Token, wordIn } from '../token.ts';
import { plainNumber } from './number.ts';

/** “10”, “at 7pm”, “10:30”, “a las 6 de la tarde”, “noon”. A bare small number after a day is taken as daytime. */
export function clockAt(
  tokens: readonly Token[],
  from: number,
  bare: boolean,
): { end: number; time: string } | undefined {
  let at = from;
  let says = bare;
  while (/^(at|a|las|la|around|about|como|sobre|by|@)$/.test(wordIn(tokens, at))) {
    says = true;
    at++;
  }
  const token = tokens[at];
  if (token === undefined) return undefined;
  const named = hourNamed(token.word);
  if (named !== undefined) return { end: at + 1, time: named };
  const colon = /^(\d{1,2}):(\d\d)$/.exec(token.word);
  const hour = colon === null ? plainNumber(token) : Number(colon[1]);
  if (hour === undefined || hour > 23) return undefined;
  const half = dayHalf(tokens, at + 1);
  if (!says && half === undefined && colon === null) return undefined;
  return {
    end: half?.end ?? at + 1,
    time: `${String(fullHour(hour, half?.half)).padStart(2, '0')}:${colon?.[2] ?? '00'}`,
  };
}

function dayHalf(tokens: readonly Token[], from: number): { end: number; half: 'am' | 'pm' } | undefined {
  let at = from;
  while (/^(de|la|en|in|the|por|at|o|clock|oclock)$/.test(wordIn(tokens, at))) at++;
  const word = wordIn(tokens, at);
  if (/^(am|a|manana|morning|madrugada)$/.test(word) && (word !== 'a' || tokens[at + 1]?.word === 'm'))
    return { end: word === 'a' ? at + 2 : at + 1, half: 'am' };
  if (/^(pm|p|tarde|noche|evening|afternoon|night|tonight)$/.test(word))
    return { end: word === 'p' ? at + 2 : at + 1, half: 'pm' };
  return at > from && /^(clock|oclock)$/.test(wordIn(tokens, at - 1)) ? { end: at, half: 'am' } : undefined;
}

/** Without am or pm, neighbors mean the day: 7 to 11 in the morning, 12 to 6 in the afternoon. */
function fullHour(hour: number, half: 'am' | 'pm' | undefined): number {
  if (half === 'pm') return hour < 12 ? hour + 12 : hour;
  if (half === 'am') return hour === 12 ? 0 : hour;
  return hour >= 1 && hour <= 6 ? hour + 12 : hour;
}
