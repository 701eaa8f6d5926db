import { beforeHours } from '../../../../templates/words/particles.ts';
import { type Token, wordIn } from '../token.ts';
import { plainNumber } from './number.ts';

const hourWord = /^(h|hr|hrs|hour|hours|hora|horas)$/;
const minuteWord = /^(m|min|mins|minute|minutes|minuto|minutos)$/;

export function hoursAt(tokens: readonly Token[], from: number): { end: number; hours: number } | undefined {
  let at = from;
  while (beforeHours.has(wordIn(tokens, at)) && plainNumber(tokens[at]) === undefined) at++;
  const word = wordIn(tokens, at);
  if (word === 'half' || word === 'media') {
    let next = at + 1;
    if (tokens[next]?.word === 'an' || tokens[next]?.word === 'a') next++;
    return hourWord.test(wordIn(tokens, next)) ? { end: next + 1, hours: 0.5 } : undefined;
  }
  const single = hourWord.test(word) && at > from ? 1 : undefined;
  const amount = single ?? decimal(tokens[at]);
  if (amount === undefined) return word === 'couple' || word === 'par' ? couple(tokens, at + 1) : undefined;
  let end = single === undefined ? at + 1 : at;
  let hours = amount;
  if (tokens[end]?.word === 'and' && tokens[end + 1]?.word === 'a' && tokens[end + 2]?.word === 'half') {
    hours += 0.5;
    end += 3;
  }
  if (/^(or|to|o|a)$/.test(wordIn(tokens, end)) && plainNumber(tokens[end + 1]) !== undefined) {
    hours = plainNumber(tokens[end + 1]) ?? hours;
    end += 2;
  }
  const unit = wordIn(tokens, end);
  if (minuteWord.test(unit)) return { end: end + 1, hours: Math.round((hours / 60) * 100) / 100 };
  if (!hourWord.test(unit)) return undefined;
  return andAHalf(tokens, end + 1, hours);
}

function couple(tokens: readonly Token[], from: number): { end: number; hours: number } | undefined {
  let at = from;
  while (tokens[at]?.word === 'of' || tokens[at]?.word === 'de') at++;
  return hourWord.test(wordIn(tokens, at)) ? { end: at + 1, hours: 2 } : undefined;
}

function andAHalf(tokens: readonly Token[], at: number, hours: number): { end: number; hours: number } {
  const word = tokens[at]?.word;
  if (word === 'and' && tokens[at + 1]?.word === 'a' && tokens[at + 2]?.word === 'half')
    return { end: at + 3, hours: hours + 0.5 };
  if (word === 'y' && tokens[at + 1]?.word === 'media') return { end: at + 2, hours: hours + 0.5 };
  return { end: at, hours };
}

function decimal(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  if (token.word === '1/2') return 0.5;
  if (token.kind === 'number' && /^\d{1,3}[.,]\d+$/.test(token.word)) return Number(token.word.replace(',', '.'));
  return plainNumber(token);
}
