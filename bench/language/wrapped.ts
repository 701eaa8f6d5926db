import { stream } from './sample.ts';
import type { Line } from './score.ts';

/** What people put before and behind what they mean; none of it changes the meaning. */
const before = {
  en: [
    'Hi, ',
    'hey ',
    'Hello dear, ',
    'ok so ',
    'um ',
    'Good morning. ',
    'well ',
    'sorry, ',
    'Hi this is Walt, ',
    'so ',
  ],
  es: [
    'Hola, ',
    'oye ',
    'Buenos días, ',
    'bueno ',
    'pues ',
    'este... ',
    'Disculpe, ',
    'mira ',
    'Hola vecina, ',
    'perdón, ',
  ],
} as const;
const behind = {
  en: [
    ' please',
    ' thanks',
    ' thank you dear',
    ', sorry',
    ' lol',
    '!!',
    '. Have a good day',
    '. Ruth',
    ' if thats ok',
    ' thx',
  ],
  es: [' por favor', ' gracias', ', disculpe', ' jaja', '!!', '. Saludos', '. Lupita', ' porfa', ' vecina', ' plis'],
} as const;
const share = 0.8;
const slips = 0.4;

/** Most lines once more, wrapped in politeness and with a slip of the thumb here and there; the same on every run. */
export function wrapped(lines: readonly Line[]): readonly Line[] {
  const random = stream(77);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  return lines
    .filter(
      ({ text, asked, want }) => text.length > 3 && text.length < 80 && asked !== 'name' && want.intent !== 'stop',
    )
    .filter(() => random() < share)
    .map((line) => {
      const where = random();
      const lead = where < 0.6 ? pick(before[line.locale]) : '';
      const tail = where > 0.4 ? pick(behind[line.locale]) : '';
      const text = lead + line.text + tail;
      return { ...line, text: random() < slips ? slipped(text, random) : text };
    });
}

/** One letter left out, doubled, or swapped with the next. */
function slipped(text: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (text.length - 2));
  const letter = text.charAt(at);
  if (!/\p{L}/u.test(letter)) return text;
  const rest = text.slice(at + 1);
  const how = Math.floor(random() * 3);
  if (how === 0) return text.slice(0, at) + rest;
  return how === 1
    ? text.slice(0, at) + letter + letter + rest
    : text.slice(0, at) + rest.charAt(0) + letter + rest.slice(1);
}
