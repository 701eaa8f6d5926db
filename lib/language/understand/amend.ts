import type { AskedKind, Intent } from '../../domain/intent.ts';
import { itemNamed } from './items.ts';
import type { Reading } from './reading.ts';
import { readAddress } from './slots/address.ts';
import { daysIn, isVague } from './slots/days.ts';
import { namedThings } from './slots/refused.ts';
import { isUndecided, unique } from './slots/task.ts';
import { readThings } from './slots/things.ts';

/** Intents about a task that may leave it open. */
const aboutTasks: ReadonlySet<string> = new Set(['claim', 'drop', 'done', 'stuck', 'progress', 'offer']);

/** “Propósito nuevo: comida fresca” sets what stands behind the colon; “show the theme” and “what is our purpose?” set nothing. */
function withOwnText(reading: Reading, intent: Extract<Intent, { readonly intent: 'theme' | 'purpose' }>): Intent {
  const { tokens, text } = reading.sentence;
  const colon = tokens.find(({ gap }, at) => at > 0 && at < 9 && gap === 2);
  if (colon !== undefined) return { intent: intent.intent, text: text.slice(colon.start).trim() };
  const asks = tokens.some(({ asked }) => asked) || asking.has(tokens[0]?.word ?? '');
  return asks ? { intent: intent.intent } : intent;
}

const asking: ReadonlySet<string> = new Set([
  ...['show', 'what', 'see', 'read', 'whats', 'tell', 'remind', 'cual', 'ver', 'muestra', 'muestrame', 'muestren'],
  ...['ensename', 'recuerdame', 'dime', 'que', 'revisemos', 'review'],
]);

/** Where one task was asked about, what else is named in the answer tells of it and is no other task. */
const known: ReadonlySet<AskedKind> = new Set(['invitation', 'confirm', 'deadline']);
/** “Not sure, ask my wife” brings nobody; “maybe, with my cousin” does. */
function bringsAlong({ sentence }: Reading, coming: string): boolean {
  return (
    coming === 'yes' ||
    sentence.tokens.some(({ word }) => /^(with|con|us|bring|bringing|plus|llevo|llevando|somos|seriamos)$/.test(word))
  );
}

/** No list of a month is longer. */
const most = 60;

/** Puts the slots right that no phrase can see alone: a task named elsewhere in the message, a count taken for a task. */
export function amend(reading: Reading, intent: Intent): Intent {
  if (aboutTasks.has(intent.intent)) return withTask(reading, intent as AboutTask);
  if (intent.intent === 'theme' || intent.intent === 'purpose') return withOwnText(reading, intent);
  if (intent.intent === 'vote') return { ...intent, numbers: dots(reading, intent.numbers) };
  if (intent.intent === 'extend' || intent.intent === 'pause') return withDays(reading, intent);
  if (intent.intent === 'prefer' && intent.address === undefined) {
    const address = addressIn(reading, intent.channel);
    return address === undefined ? intent : { ...intent, address };
  }
  if (
    intent.intent === 'rsvp' &&
    intent.guests !== undefined &&
    (intent.coming === 'no' || !bringsAlong(reading, intent.coming))
  ) {
    const { guests: _, ...rest } = intent;
    return rest;
  }
  return intent;
}

/** “Not 3 but 4”: the refused one is not claimed; “anything but 4” leaves the choice to us. */
function notRefused(reading: Reading, intent: AboutTask): Intent | undefined {
  const { meant, refused } = namedThings(reading);
  if (refused.length === 0) return undefined;
  return meant.length === 0 ? without(intent) : { ...intent, task: unique(meant) };
}

type AboutTask = Extract<Intent, { readonly intent: 'claim' | 'drop' | 'done' | 'stuck' | 'progress' | 'offer' }>;

function withTask(reading: Reading, intent: AboutTask): Intent {
  const { items, asked } = reading.context;
  if (items === undefined || items.length === 0)
    return intent.task !== undefined && ([intent.task].flat() as readonly number[]).some((number) => number > most)
      ? without(intent)
      : intent;
  const corrected = intent.intent === 'claim' ? notRefused(reading, intent) : undefined;
  if (corrected !== undefined) return corrected;
  const shown = (number: number): boolean => items.some((item) => item.number === number);
  const given: readonly number[] = intent.task === undefined ? [] : [intent.task].flat();
  const real = given.filter(shown);
  // “200 copies”, “llevo 40 firmas”: a number that is on no list counts something, unless it is all there is to claim.
  if (real.length > 0) return real.length === given.length ? intent : { ...intent, task: unique(real) };
  const named = known.has(asked) ? undefined : thingNamed(reading);
  if (named !== undefined) return { ...intent, task: named };
  if (
    given.length === 0 ||
    intent.intent === 'claim' ||
    reading.sentence.tokens.length < 7 ||
    given.every((number) => number <= items.length + 3)
  )
    return intent;
  return without(intent);
}

function without(intent: AboutTask): Intent {
  const { task: _, ...rest } = intent;
  return rest as Intent;
}

/** The one thing of the list that the message names, by number or in words; nothing when it names several or none. */
function thingNamed(reading: Reading): number | undefined {
  const { tokens } = reading.sentence;
  const numbers = new Set<number>();
  for (let at = 0; at < Math.min(tokens.length, 40); ) {
    const [named] = itemNamed(reading, at);
    if (named !== undefined && isUndecided(named.value)) return undefined;
    if (named !== undefined && isPlain(reading, at, named.end)) numbers.add(named.value as number);
    const number =
      named === undefined && tokens[at]?.kind === 'number' ? readThings(reading, at, false).at(0) : undefined;
    for (const value of number?.values ?? []) if (isShown(reading, value)) numbers.add(value);
    at = Math.max(at + 1, named?.end ?? 0);
  }
  const [only] = numbers;
  return numbers.size === 1 ? only : undefined;
}

/** One word of a thing may be chance (“day care”, “taken care of”) unless it is spoken of as a thing: “the flyer”, “del volante”. */
function isPlain(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading.sentence;
  return to - from > 1 || reading.context.asked === 'tasks' || thingArticles.has(tokens[from - 1]?.word ?? '');
}

const thingArticles: ReadonlySet<string> = new Set([
  ...['the', 'my', 'this', 'that', 'those', 'these', 'our', 'a', 'an', 'some', 'with', 'all'],
  ...['el', 'la', 'los', 'las', 'un', 'una', 'del', 'al', 'mi', 'mis', 'lo', 'de', 'ese', 'esa', 'con', 'tus'],
]);

function isShown(reading: Reading, number: number): boolean {
  return reading.context.items?.some((item) => item.number === number) === true;
}

/** The dots as the whole ballot reads; “everything on two” puts all three there, and a number on no list is no dot. */
function dots(reading: Reading, given: readonly number[]): readonly number[] {
  const { items } = reading.context;
  const { meant, refused } = namedThings(reading);
  const numbers = refused.length > 0 && meant.length > 0 ? meant : given;
  // Typed as dots, a number that is not there is worth an answer; in a sentence (“I'm 79”) it is none.
  const isSentence = reading.sentence.tokens.length - given.length > 3;
  const real = items === undefined || !isSentence ? numbers : numbers.filter((number) => isShown(reading, number));
  const [only, second] = real;
  if (only !== undefined && second === undefined && reading.sentence.tokens.some(({ word }) => allOfThem.has(word)))
    return [only, only, only];
  return real.length === 0 ? given : real;
}

const allOfThem: ReadonlySet<string> = new Set(['everything', 'all', 'todo', 'todos', 'todas', 'triple']);

/** “Not finished. Two nights more”, “give me until saturday”: how long, wherever it stands; “a few days” is no number. */
function withDays(reading: Reading, intent: Extract<Intent, { readonly intent: 'extend' | 'pause' }>): Intent {
  if (isVague(reading)) return { intent: intent.intent };
  if (intent.days !== undefined) return intent;
  const days = daysIn(reading);
  return days === undefined ? intent : { ...intent, days };
}

/** “text me instead at 802 555 0177”: an address of the channel that is wished for, wherever it stands. */
function addressIn(reading: Reading, channel: string): string | undefined {
  for (let at = 0; at < reading.sentence.tokens.length; at++) {
    const [found] = readAddress(reading, at);
    if (found !== undefined && String(found.value).includes('@') === (channel === 'email')) return String(found.value);
  }
  return undefined;
}
