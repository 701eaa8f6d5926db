import type { Channel, Intent, IntentName } from '../../domain/intent.ts';
import { kindOf } from './dictionary.ts';
import { likeliest, type Mention, meantIn, mentionsIn } from './model/mentions.ts';
import type { Reading } from './reading.ts';
import { readAddress } from './slots/address.ts';
import { iso, plusDays, today } from './slots/calendar.ts';
import { colonAt, cut } from './slots/cut.ts';
import { guestsIn } from './slots/guests.ts';
import { hoursAt } from './slots/hours.ts';
import { plainNumber } from './slots/number.ts';
import { partsOf, skillsOf } from './slots/parts.ts';
import { readRating, scoreOf } from './slots/rating.ts';
import { readKey } from './slots/setting.ts';
import { spanAt } from './slots/span.ts';
import { unique } from './slots/task.ts';
import { taskSlots } from './slots/task-text.ts';
import { dotsIn } from './slots/votes.ts';
import { dayAt, daysUntil, whenIn } from './slots/when.ts';

/** Finds the slots of one intent wherever in the message they are; nothing when one that it needs is missing. */
export type Filler = (reading: Reading) => Intent | undefined;

/** The things an intent of this class is about, and `either` where it is truly between two. */
type Found = { readonly values: readonly number[]; readonly either?: readonly number[] };

function found(reading: Reading, name: string): Found {
  const meant = meantIn(reading, name);
  const values = meant.flatMap((each, place) =>
    each.either === undefined ? [...upTo(reading, meant[place - 1], each), each.value] : [],
  );
  if (values.length === 0) {
    const either = meant.find((each) => each.either !== undefined)?.either;
    return { values, ...(either === undefined ? {} : { either }) };
  }
  const [one, two] = meant;
  const isOr = one !== undefined && two !== undefined && orBetween(reading, one.to, two.from);
  return { values, ...(values.length === 2 && isOr ? { either: values } : {}) };
}

const longestRange = 8;

/** “4 through 6”, “de la 4 a la 6”: the numbers between two that name a row of things. */
function upTo({ sentence }: Reading, first: Mention | undefined, last: Mention): readonly number[] {
  if (first === undefined || first.kind === 'name' || last.kind === 'name') return [];
  const between = sentence.tokens
    .slice(first.to, last.from)
    .map(({ word }) => word)
    .join(' ');
  const isRange =
    /^(through|thru|hasta( la| el)?|up to)$/.test(between) ||
    (/^(a la|al)$/.test(between) &&
      isFrom(sentence.tokens[first.from - 1]?.word, sentence.tokens[first.from - 2]?.word));
  const count = isRange ? last.value - first.value - 1 : 0;
  return count > 0 && count <= longestRange ? Array.from({ length: count }, (_, at) => first.value + 1 + at) : [];
}

const isFrom = (before: string | undefined, earlier: string | undefined): boolean =>
  before === 'del' || before === 'de' || ((before === 'la' || before === 'el') && earlier === 'de');

/** “3 or 2”, “el volante o la banca”. */
function orBetween({ sentence }: Reading, from: number, to: number): boolean {
  return sentence.tokens.slice(from, to).some(({ word }) => orWords.has(word));
}

const orWords: ReadonlySet<string> = new Set(['or', 'o', 'u']);

function thingsIn(reading: Reading, name: string): number | readonly number[] | undefined {
  const { values } = found(reading, name);
  return values.length === 0 ? undefined : unique(values);
}

export const withTask =
  (name: IntentName, needed: boolean): Filler =>
  (reading) => {
    const { values, either } = found(reading, name);
    if (either !== undefined && between.has(name)) return { intent: 'which', meant: name, numbers: either };
    if (values.length === 0 && needed) return undefined;
    return { intent: name, ...(values.length === 0 ? {} : { task: unique(values) }) } as Intent;
  };

/** What is done to the wrong task hurts; what is only told of one does not. */
const between: ReadonlySet<string> = new Set(['claim', 'drop', 'done', 'offer', 'takeover']);

export const withNumber =
  (name: string): Filler =>
  (reading) => {
    const about = thingsIn(reading, name);
    return typeof about === 'number' ? ({ intent: name, number: about } as Intent) : undefined;
  };

export const withDays =
  (name: string): Filler =>
  (reading) => {
    const { tokens } = reading.sentence;
    for (let at = 0; at < tokens.length; at++) {
      const span = spanAt(tokens, at);
      if (span !== undefined) return { intent: name, days: span.days } as Intent;
      const day = isDayLead(tokens[at]?.word) ? dayAt(reading, at) : undefined;
      if (day !== undefined) return { intent: name, days: daysUntil(reading, iso(day.day)) } as Intent;
    }
    const days = reading.context.asked === 'deadline' ? daysToAny(reading) : undefined;
    return { intent: name, ...(days === undefined ? {} : { days }) } as Intent;
  };

/** “Make it friday”, “el 13 sí puedo”: where more time is the matter, a day is when that ends. */
function daysToAny(reading: Reading): number | undefined {
  const { tokens } = reading.sentence;
  for (let at = 0; at < tokens.length; at++) {
    if (sinceWords.has(tokens[at - 1]?.word ?? '')) continue;
    const found = dayAt(reading, at);
    const days = found === undefined ? 0 : daysUntil(reading, iso(found.day));
    if (days > 0) return days;
  }
  return undefined;
}

const sinceWords: ReadonlySet<string> = new Set([
  'since',
  'last',
  'from',
  'after',
  'desde',
  'pasado',
  'before',
  'antes',
]);

const isDayLead = (word: string | undefined): boolean =>
  /^(until|till|til|hasta|by|para|through|thru|on|el|tomorrow|manana|next)$/.test(word ?? '');

export const away: Filler = (reading) => {
  const { tokens } = reading.sentence;
  const places = tokens.map((_, at) => at);
  const led = places.find((at) => untilWords.has(tokens[at]?.word ?? '') && dayAt(reading, at) !== undefined);
  const until = led === undefined ? undefined : dayAt(reading, led);
  if (until !== undefined) return { intent: 'away', until: iso(until.day) };
  const span = places.map((at) => spanAt(tokens, at)).find((found) => found !== undefined);
  if (span !== undefined) return { intent: 'away', days: span.days };
  // “May 9 to may 16”: the later day ends it.
  const day = places.map((at) => dayAt(reading, at)).findLast((found) => found !== undefined);
  return { intent: 'away', ...(day === undefined ? {} : { until: iso(day.day) }) };
};

const untilWords: ReadonlySet<string> = new Set([
  'until',
  'till',
  'til',
  'hasta',
  'through',
  'thru',
  'back',
  'regreso',
  'vuelvo',
  'home',
]);

export const prefer =
  (channel: Channel): Filler =>
  (reading) => {
    const { tokens } = reading.sentence;
    // Of two addresses the later is the better one: people correct themselves.
    const address = tokens
      .map((_, at) => readAddress(reading, at)[0]?.value)
      .findLast((value) => value !== undefined && String(value).includes('@') === (channel === 'email'));
    return { intent: 'prefer', channel, ...(address === undefined ? {} : { address: String(address) }) };
  };

export const time: Filler = (reading) => {
  const { tokens } = reading.sentence;
  for (let at = 0; at < tokens.length; at++) {
    const found = hoursAt(tokens, at);
    if (found !== undefined) return { intent: 'time', hours: found.hours };
  }
  const hours = tokens.map((token) => plainNumber(token)).find((value) => value !== undefined);
  return hours === undefined ? undefined : { intent: 'time', hours };
};

/** “Just me”, “solo yo”: nobody else, said on purpose. */
const isAlone = ({ sentence }: Reading): boolean => sentence.tokens.some(({ word }) => aloneWords.has(word));
const aloneWords: ReadonlySet<string> = new Set([
  ...['just', 'only', 'alone', 'myself', 'solo', 'sola', 'nomas', 'solito', 'solita', 'jus', 'zero', 'no', 'none'],
]);

/** How many come besides the writer: a number of all of them, people named, or a number of guests. */
function comingAlong(reading: Reading): number | undefined {
  const party = meantIn(reading, 'party').find(
    ({ kind, value }) => counts.has(kind) && value > 0 && value <= largestParty,
  );
  const told = guestsIn(reading);
  if (party !== undefined && (told === undefined || told === party.value || told === party.value - 1))
    return party.value - 1;
  if (told !== undefined) return told;
  const guests = meantIn(reading, 'guests').find(
    ({ kind, value, from }) => counts.has(kind) && value <= largestParty && !isHour(reading, from),
  );
  return guests?.value;
}

/** “after 7”, “a las siete”. */
function isHour({ sentence }: Reading, at: number): boolean {
  return hourLeads.has(sentence.tokens[at - 1]?.word ?? '');
}

const hourLeads: ReadonlySet<string> = new Set([
  'at',
  'after',
  'by',
  'around',
  'until',
  'til',
  'till',
  'las',
  'before',
]);

/** What may count people: “first” and “to” do not. */
const counts: ReadonlySet<Mention['kind']> = new Set(['digits', 'word']);

const largestParty = 30;

export const rsvp =
  (coming: 'yes' | 'no' | 'maybe'): Filler =>
  (reading) => {
    if (reading.context.asked !== 'rsvp' && coming === 'maybe') return { intent: 'rsvp', coming };
    const along = comingAlong(reading);
    const guests = along === 0 && !isAlone(reading) ? undefined : along;
    return { intent: 'rsvp', coming, ...(guests === undefined || coming === 'no' ? {} : { guests }) };
  };

export const withText =
  (name: string): Filler =>
  (reading) => {
    const text = cut(reading, name, 'text');
    return text === undefined ? undefined : ({ intent: name, text } as Intent);
  };

/** A text that may be missing: “theme” alone asks what it is. */
export const mayHaveText =
  (name: string): Filler =>
  (reading) => {
    const text = cut(reading, name, 'text');
    return { intent: name, ...(text === undefined ? {} : { text }) } as Intent;
  };

export const task: Filler = (reading) => {
  const text = cut(reading, 'task', 'text');
  if (text === undefined || /^(?:(?:me|us|him|her|them|it|that|this|yes|no)[.!]*)$/i.test(text)) return undefined;
  // “…(1h, by friday)”: how long and until when may stand behind the words of the task.
  const behind = reading.sentence.text.slice(Math.max(0, reading.sentence.text.indexOf(text)));
  const told = { ...taskSlots(reading, behind), ...taskSlots(reading, text) };
  return { intent: 'task', ...told, ...(isMine(reading) ? { mine: true } : {}) };
};

/** “I'll bring lemonade”, “yo llevo pan”: the one who adds it takes it. */
function isMine({ sentence }: Reading): boolean {
  return sentence.tokens.some(
    ({ word }, at) =>
      mineWords.has(word) || (word === 'i' && iWill.has(sentence.tokens[at + 1]?.word ?? '') && colonFree(sentence)),
  );
}

const colonFree = ({ tokens }: Reading['sentence']): boolean => !tokens.some(({ gap }) => gap === 2);
const mineWords: ReadonlySet<string> = new Set([
  'myself',
  'llevo',
  'traigo',
  'llevare',
  'traere',
  'ponmela',
  'hago',
  'preparo',
]);
const iWill: ReadonlySet<string> = new Set(['will', 'can', 'am', 'could']);

export const withPerson =
  (name: string): Filler =>
  (reading) => {
    const who = cut(reading, name, 'who');
    if (who !== undefined) return { intent: name, who } as Intent;
    const number = name === 'organizer' ? undefined : thingsIn(reading, 'hide');
    return typeof number === 'number' ? ({ intent: name, number } as Intent) : undefined;
  };

export const mayHavePerson =
  (name: string): Filler =>
  (reading) => {
    const who = cut(reading, name, 'who');
    return { intent: name, ...(who === undefined ? {} : { who }) } as Intent;
  };

export const tell: Filler = (reading) => {
  const who = cut(reading, 'tell', 'who');
  const text = cut(reading, 'tell', 'text');
  return who === undefined || text === undefined ? undefined : { intent: 'tell', who, text };
};

export const ask: Filler = (reading) => {
  const who = cut(reading, 'ask', 'who');
  const text = cut(reading, 'ask', 'text');
  return text === undefined ? undefined : { intent: 'ask', ...(who === undefined ? {} : { who }), text };
};

export const thank: Filler = (reading) => {
  const who = cut(reading, 'thank', 'who');
  return { intent: 'thank', ...(who === undefined ? {} : { who }), text: reading.sentence.text };
};

export const name: Filler = (reading) => {
  const told = wholeName(reading) ?? cut(reading, 'name', 'name')?.replace(/[\s.,;!?]+$/, '');
  if (told !== undefined && reading.sentence.tokens.length > longestNaming && !isNamed(told)) return undefined;
  return told === undefined ? undefined : { intent: 'name', name: told };
};

/** “María de los Ángeles Ruiz Coronado”, where a name was asked for: all of it. */
function wholeName({ sentence, context }: Reading): string | undefined {
  const { tokens, text } = sentence;
  const isName =
    context.asked === 'name' &&
    tokens.length > 1 &&
    tokens.length <= longestWholeName &&
    tokens.every(({ raw, gap, word }, at) => (at === 0 || gap === 0) && (isNamed(raw) || nameParticles.has(word))) &&
    !nameLeads.has(tokens[0]?.word ?? '') &&
    isNamed(tokens.at(-1)?.raw ?? '');
  return isName ? text.slice(tokens[0]?.start, tokens.at(-1)?.end) : undefined;
}

const longestWholeName = 7;
const nameLeads: ReadonlySet<string> = new Set([
  ...['soy', 'i', 'it', 'its', 'my', 'me', 'mi', 'this', 'hi', 'hello', 'hola'],
  ...['call', 'no', 'not', 'yes', 'si', 'the', 'el', 'dime', 'es', 'llamame', 'se', 'name'],
]);
const nameParticles: ReadonlySet<string> = new Set(['de', 'del', 'la', 'las', 'los', 'y', 'van', 'von', 'da', 'di']);

/** A long sentence tells a name only where one is written as names are. */
const longestNaming = 5;
const isNamed = (told: string): boolean => /^\p{Lu}/u.test(told);

export const join: Filler = (reading) => {
  const code = cut(reading, 'join', 'code');
  const told = cut(reading, 'join', 'name');
  return {
    intent: 'join',
    ...(code === undefined ? {} : { code: code.toLowerCase() }),
    ...(told === undefined ? {} : { name: told }),
  };
};

export const founded: Filler = (reading) => {
  const told = colonAt(reading) > 0 ? cut(reading, 'new', 'text') : cut(reading, 'new', 'name');
  return told === undefined ? undefined : { intent: 'new', name: told.replace(/[.!\s]+$/, '') };
};

export const moved: Filler = (reading) => {
  const community = cut(reading, 'switch', 'community');
  return community === undefined ? undefined : { intent: 'switch', community };
};

/** “reflect: smaller tasks”: behind the keyword; else the whole message. */
export const reflect: Filler = (reading) => {
  const at = colonAt(reading);
  const { tokens, text } = reading.sentence;
  return { intent: 'reflect', text: at === 1 ? text.slice(tokens[1]?.start).trim() : text };
};

export const skills: Filler = (reading) => {
  const text = cut(reading, 'skills', 'skills');
  const told = text === undefined ? [] : skillsOf(text);
  return told.length === 0 ? undefined : { intent: 'skills', skills: told };
};

export const split: Filler = (reading) => {
  const about = thingsIn(reading, 'split');
  const parts = partsOf(cut(reading, 'split', 'parts') ?? '');
  const [task] = about === undefined ? [] : [about].flat();
  return task === undefined || parts.length < 2 ? undefined : { intent: 'split', task, parts };
};

/** “4 after 2”, “la 4 después de la 2”, “after 2 comes 4”: which must wait for which. */
export const after: Filler = (reading) => {
  const waiting = likeliest(reading, 'after task', undefined);
  const first = likeliest(reading, 'after number', waiting);
  return waiting === undefined || first === undefined ? undefined : { intent: 'after', task: waiting, number: first };
};

export const gather =
  (name: 'gather' | 'meet'): Filler =>
  (reading) => {
    const when = whenIn(reading);
    const where = cut(reading, name, 'where');
    return { intent: name, ...(when === undefined ? {} : { when }), ...(where === undefined ? {} : { where }) };
  };

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

const toValue: ReadonlySet<string> = new Set([
  'to',
  'at',
  'a',
  'en',
  'for',
  'para',
  '=',
  'is',
  'should',
  'be',
  'las',
  'la',
  'los',
  'from',
  'de',
  'del',
  'must',
  'start',
  'starts',
  'starting',
  'empiecen',
  'que',
  'sean',
  'sea',
]);

export const begin: Filler = (reading) => {
  const kind = reading.sentence.tokens.map(({ word }) => kindOf(word)).find((found) => found !== undefined);
  return { intent: 'begin', ...(kind === undefined ? {} : { kind }) };
};

export const vote: Filler = (reading) => {
  const numbers = dotsIn(reading);
  return numbers.length === 0 ? undefined : { intent: 'vote', numbers };
};

export const merge: Filler = (reading) => {
  const about = thingsIn(reading, 'merge');
  return typeof about === 'object' ? { intent: 'merge', numbers: about } : undefined;
};

/** From 0 to 10: the number that is meant; of several the last, where people correct themselves. */
function rating(reading: Reading): Intent | undefined {
  const scored = scoreOf(reading);
  if (scored !== undefined) return { intent: 'answer', value: scored };
  const several = meantIn(reading, 'rating').filter((each) => each.value <= highest);
  const value = several.length > 1 ? likeliest(reading, 'rating', undefined) : several[0]?.value;
  return value === undefined ? readRating(reading) : { intent: 'answer', value };
}

const highest = 10;

export const answer: Filler = (reading) => {
  const { asked } = reading.context;
  if (asked === 'survey') return rating(reading);
  if (asked !== 'which') return undefined;
  const about = thingsIn(reading, 'answer');
  const value =
    typeof about === 'number'
      ? about
      : about === undefined
        ? onlyThing(reading)
        : likeliest(reading, 'answer', undefined);
  return value === undefined ? undefined : { intent: 'answer', value };
};

/** Where one of two was asked for, the one thing that is named at all. */
function onlyThing(reading: Reading): number | undefined {
  const named = mentionsIn(reading).filter(
    ({ kind, either, value }) =>
      (kind === 'name' || kind === 'ordinal' || kind === 'last') &&
      either === undefined &&
      reading.context.items?.some(({ number }) => number === value) === true,
  );
  const [only, second] = new Set(named.map(({ value }) => value));
  return second === undefined ? only : undefined;
}

export const invite: Filler = (reading) => {
  const { tokens } = reading.sentence;
  const at = tokens.findIndex(({ kind }) => kind === 'address');
  const [found] = at < 0 ? [] : readAddress(reading, at);
  if (found === undefined) return undefined;
  const told = cut(reading, 'invite', 'name');
  return { intent: 'invite', address: String(found.value), ...(told === undefined ? {} : { name: told }) };
};

export const mute: Filler = (reading) => {
  const { tokens } = reading.sentence;
  let until: string | undefined;
  for (let at = 0; at < tokens.length && until === undefined; at++) {
    const span = spanAt(tokens, at);
    if (span !== undefined) until = iso(plusDays(today(reading.context.now, reading.context.zone), span.days));
    else if (isDayLead(tokens[at]?.word) || at > 0) {
      const day = dayAt(reading, at);
      if (day !== undefined) until = iso(day.day);
    }
  }
  const community = cut(reading, 'mute', 'community');
  return {
    intent: 'mute',
    ...(community === undefined ? {} : { community }),
    ...(until === undefined ? {} : { until }),
  };
};

export const less: Filler = (reading) => {
  const community = cut(reading, 'less', 'community');
  return { intent: 'less', ...(community === undefined ? {} : { community }) };
};
