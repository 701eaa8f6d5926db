import { dueWords } from '../../../../templates/words/particles.ts';
import { withoutEnd } from '../letters.ts';
import { type Reading, read } from '../reading.ts';
import { wordIn } from '../token.ts';
import { iso } from './calendar.ts';
import { hoursAt } from './hours.ts';
import { dayAt } from './when.ts';

type Slots = { text: string; hours?: number; due?: string };

/** What is left of a new task when its hours and its date are taken out: “call the clerk (1h, by friday)”. */
export function taskSlots(reading: Reading, whole: string): Slots {
  const inner = read(whole, reading.context);
  const { tokens } = inner.sentence;
  const slots: Slots = { text: whole };
  let cut = whole.length;
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const hours = slots.hours === undefined ? hoursAt(tokens, at) : undefined;
    if (
      hours !== undefined &&
      isApart(
        dueWords.has(wordIn(tokens, hours.end)) ? 1 : tokens[hours.end]?.gap,
        token.gap,
        hours.end >= tokens.length,
      )
    ) {
      slots.hours = hours.hours;
      cut = Math.min(cut, token.start);
      at = hours.end - 1;
      continue;
    }
    const day = dueWords.has(token.word) || token.gap > 0 ? dayAt(inner, at) : undefined;
    if (
      day !== undefined &&
      slots.due === undefined &&
      (day.end >= tokens.length || (tokens[day.end]?.gap ?? 3) > 0 || hoursAt(tokens, day.end) !== undefined)
    ) {
      slots.due = iso(day.day);
      cut = Math.min(cut, token.start);
      at = day.end - 1;
    }
  }
  slots.text = withoutEnd(withoutEnd(whole.slice(0, cut), /[\s,;:([-]/), /[\s.!]/).trim();
  return slots.text === '' ? { text: whole } : slots;
}

function isApart(after: number | undefined, before: number, isLast: boolean): boolean {
  return before > 0 || isLast || (after ?? 0) > 0;
}
