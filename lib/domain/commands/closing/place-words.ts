/** The place in “saturday 4pm at the porch”: the words that are left when day and hour are taken out. */
import { months, namedHours, nearDays, weekdays } from '../../../../templates/words/dates.ts';

const folded = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[,.;:!?]+$/, '');

const isDateWord = (word: string): boolean =>
  Object.hasOwn(weekdays, word) ||
  Object.hasOwn(months, word) ||
  Object.hasOwn(nearDays, word) ||
  Object.hasOwn(namedHours, word);
const hour = /^\d{1,2}([:.]\d{2})?(am|pm|h|hrs)$|^\d{1,2}:\d{2}$|^(am|pm)$/;
const before = new Set(['at', 'las', 'la', 'a', 'el', 'dia']);
const after = new Set(['am', 'pm', 'h', 'de', 'o’clock', "o'clock"]);
const edges = new Set(['at', 'on', 'in', 'a', 'el', 'las', 'en', 'de', 'this', 'next', 'este', 'y', 'and', '-', '']);

/** A number is part of a date or hour when such a word stands beside it; a house number is not. */
const isDateNumber = (words: readonly string[], index: number): boolean => {
  const last = words[index - 1] ?? '';
  const next = words[index + 1] ?? '';
  if (!/^\d{1,2}$/.test(words[index] ?? '')) return false;
  return isDateWord(last) || before.has(last) || next in months || after.has(next);
};

/** Undefined when nothing but a time is named. */
export const placeIn = (text: string): string | undefined => {
  const typed = text.trim().split(/\s+/);
  const words = typed.map(folded);
  const kept = typed.filter((_word, index) => {
    const word = words[index] ?? '';
    return !isDateWord(word) && !hour.test(word) && !isDateNumber(words, index);
  });
  const first = kept.findIndex((word) => !edges.has(folded(word)));
  const last = kept.findLastIndex((word) => !edges.has(folded(word)));
  const place =
    first < 0
      ? ''
      : kept
          .slice(first, last + 1)
          .join(' ')
          .replace(/^[,;\s]+|[,;.\s]+$/g, '');
  return place === '' ? undefined : place.slice(0, 60);
};
