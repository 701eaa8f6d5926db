/** Words at last: a message becomes the text that one person reads, in their language and on their channel. */
import type { Channel, Locale } from '../domain/intent.ts';
import type { Blank, ListLine, Phrase } from '../domain/message.ts';
import { localDay, localTime } from '../domain/time.ts';
import { withMark } from './marks.ts';
import { toGsm } from './segments.ts';

export type Reader = { readonly locale: Locale; readonly channel: Channel; readonly zone: string };

const dayNames = {
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  es: ['dom', 'lun', 'mar', 'mié', 'jue', 'vie', 'sáb'],
} as const;
const monthNames = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  es: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
} as const;

/** “Sat May 9” or “sáb 9 may”. */
export const dayWords = (day: string, locale: Locale): string => {
  const date = new Date(`${day}T00:00:00.000Z`);
  if (Number.isNaN(date.getTime())) return day;
  const name = dayNames[locale][date.getUTCDay()];
  const month = monthNames[locale][date.getUTCMonth()];
  return locale === 'es' ? `${name} ${date.getUTCDate()} ${month}` : `${name} ${month} ${date.getUTCDate()}`;
};

/** “4 pm”, “10:30 am”: both languages read it. */
export const hourWords = (time: string): string => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const shown = hours % 12 === 0 ? 12 : hours % 12;
  return `${shown}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''} ${hours < 12 ? 'am' : 'pm'}`;
};

/** A text keeps this many characters of a list entry; email has every word. */
const entryCharacters = 40;

/** Cut at a word, so that the last one is whole. */
export const cutAtWord = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const head = text.slice(0, most - 1);
  const space = head.lastIndexOf(' ');
  return `${(space > most / 2 ? head.slice(0, space) : head).replace(/[\s,.;:]+$/, '')}...`;
};

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

const lineWords = (line: ListLine, reader: Reader): string => {
  const text = reader.channel === 'sms' ? cutAtWord(tidy(line.text), entryCharacters) : tidy(line.text);
  const number = line.number === undefined ? '' : `${line.number} `;
  return `${number}${text}${line.after ? phraseWords(line.after, reader) : ''}`;
};

/** “Ana, Sam and Bea”; Spanish turns “y” to “e” before an i sound. */
const namesWords = (names: readonly string[], locale: Locale): string => {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const and = locale === 'en' ? 'and' : /^h?i(?![aeou])/i.test(last) ? 'e' : 'y';
  return `${names.slice(0, -1).join(', ')} ${and} ${last}`;
};

const blankWords = (blank: Blank, reader: Reader): string => {
  if (typeof blank === 'number') return String(blank);
  if (typeof blank === 'string') return blank.includes('\n') ? tidy(blank) : blank;
  if ('copy' in blank) return phraseWords(blank, reader);
  if ('day' in blank) return dayWords(blank.day, reader.locale);
  if ('list' in blank) return `\n${blank.list.map((line) => lineWords(line, reader)).join('\n')}`;
  if ('names' in blank) {
    return namesWords(
      blank.names.map((name) => blankWords(name, reader)),
      reader.locale,
    );
  }
  return `${dayWords(localDay(blank.at, reader.zone), reader.locale)}, ${hourWords(localTime(blank.at, reader.zone))}`;
};

const chosenByNumber = (options: string, count: number): string => {
  const [one = '', many = one, none = many] = options.split('|');
  return (count === 0 ? none : count === 1 ? one : many).replaceAll('#', String(count));
};

const wordsOf = ({ copy }: Phrase, { locale, channel }: Reader): string =>
  (channel === 'email' ? copy.mail : undefined)?.[locale] ?? copy[locale];

/** One phrase with its blanks filled. A blank nobody filled is left out rather than shown as braces. */
export const phraseWords = (phrase: Phrase, reader: Reader): string =>
  wordsOf(phrase, reader).replace(
    /\{([^{}|]+)(?:\|([^{}]*))?\}(["”»)]?)([.,;:!?]?)/g,
    (_whole, name: string, options: string | undefined, quote: string, mark: string) => {
      const blank = phrase.blanks[name];
      if (blank === undefined) return `${quote}${mark}`;
      if (options !== undefined) return `${chosenByNumber(options, Number(blank))}${quote}${mark}`;
      return withMark(blankWords(blank, reader), quote, mark);
    },
  );

/** The whole message. Parts that are lists, and parts of an email, stand on lines of their own. */
export const render = (parts: readonly Phrase[], reader: Reader): string => {
  const texts = parts
    .map((part) =>
      phraseWords(part, reader)
        .replace(/ +([.,;:?!])(?=\s|$)/g, '$1')
        .trim(),
    )
    .filter(Boolean);
  const text = texts.reduce((whole, part) => {
    if (whole === '') return part;
    const apart = reader.channel === 'email' ? '\n\n' : whole.includes('\n') || part.includes('\n') ? '\n' : ' ';
    return `${whole}${apart}${part}`;
  }, '');
  return reader.channel === 'sms' ? toGsm(text) : text;
};
