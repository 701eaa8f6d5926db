import { dayUnits, vagueAmounts } from '../../../../templates/words/dates.ts';
import type { Token } from '../token.ts';
import { plainNumber } from './number.ts';

/** “3 days”, “a week”, “two more weeks”, “un par de dias”, “10d”. */
export function spanAt(tokens: readonly Token[], from: number): { end: number; days: number } | undefined {
  let at = from;
  while (
    at - from < 3 &&
    /^(for|por|about|like|the|la|el|los|las|next|proximos|proximas|unos|another|otros|otras|mas|como)$/.test(
      tokens[at]?.word ?? '',
    ) &&
    vague(tokens, at) === undefined
  )
    at++;
  const amount = vague(tokens, at);
  let count = 1;
  if (amount !== undefined) {
    at = amount.end;
    count = amount.value;
  } else if (at === from) return undefined;
  while (/^(more|mas|of|de|whole|extra|full)$/.test(tokens[at]?.word ?? '')) at++;
  const days = dayUnits[tokens[at]?.word ?? ''];
  if (days === undefined) return undefined;
  return { end: at + 1, days: count * days };
}

function vague(tokens: readonly Token[], at: number): { end: number; value: number } | undefined {
  const word = tokens[at]?.word ?? '';
  const number = plainNumber(tokens[at]);
  if (number !== undefined) return { end: at + 1, value: number };
  if (vagueAmounts[word] === undefined) return undefined;
  const next = tokens[at + 1]?.word ?? '';
  const inner = vagueAmounts[next];
  if (inner !== undefined && inner > 1) return { end: at + 2, value: inner };
  return { end: at + 1, value: vagueAmounts[word] ?? 1 };
}
