/**
 * A conversation as a text file anyone could write.
 *   Given work                 everything in worlds/work.txt happened before
 *   Sam > done                 what Sam types; `[photo]` in front attaches one, {Rosa} is Rosa's number
 *   Sam < Thank you, Sam.      what his phone shows; `    | …` goes on the line below
 *   --- +2 days                the clock moves (also `+3 hours`, `friday 10:00`, an ISO day or instant)
 *     Fri May 8, 10:00         printed: when the texts below it came
 * The whole transcript is compared, so an unexpected text fails and silence is asserted.
 */
import { addDays, instantAt, localDay, localTime, plusDays, plusHours, plusMinutes, weekday } from '../domain/time.ts';
import { dayWords } from '../language/render.ts';
import { type Neighborhood, openNeighborhood } from './neighborhood.ts';

export type Step =
  | { readonly kind: 'given'; readonly world: string }
  | { readonly kind: 'says'; readonly who: string; readonly text: string }
  | { readonly kind: 'clock'; readonly to: string }
  | { readonly kind: 'note'; readonly text: string };

const zone = 'America/New_York';
/** A Wednesday morning. */
export const startOfTranscripts = '2026-05-06T14:00:00.000Z';

/** What happens in a transcript; what phones showed is left out, it is what we compare. */
export const readTranscript = (file: string): readonly Step[] => {
  const steps: Step[] = [];
  let typing: { who: string; text: string } | undefined;
  const flush = (): void => {
    if (typing) steps.push({ kind: 'says', ...typing });
    typing = undefined;
  };
  for (const line of file.split('\n')) {
    const more = /^\s+\| ?(.*)$/.exec(line);
    if (more && typing) {
      typing.text += `\n${more[1] ?? ''}`;
      continue;
    }
    if (more) continue;
    flush();
    const says = /^(\p{Lu}[\p{L}\d]*) > ?(.*)$/u.exec(line);
    const given = /^Given (\w+)/.exec(line);
    const clock = /^--- (.+)$/.exec(line);
    if (says) typing = { who: says[1] ?? '', text: says[2] ?? '' };
    else if (given) steps.push({ kind: 'given', world: given[1] ?? '' });
    else if (clock) steps.push({ kind: 'clock', to: (clock[1] ?? '').trim() });
    else if (line.startsWith('#')) steps.push({ kind: 'note', text: line });
  }
  flush();
  return steps;
};

const dayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The instant that `--- …` means, seen from `now`. Throws on words that mean none. */
export const clockWords = (words: string, now: string): string => {
  const plus = /^\+(\d+(?:\.\d+)?) ?(minute|hour|day|week)s?$/.exec(words);
  if (plus) {
    const amount = Number(plus[1]);
    if (plus[2] === 'minute') return plusMinutes(now, amount);
    if (plus[2] === 'hour') return plusHours(now, amount);
    return plusDays(now, plus[2] === 'week' ? amount * 7 : amount);
  }
  const named = /^(\w+day|\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2}))?$/.exec(words);
  const today = localDay(now, zone);
  if (named?.[1] && dayNames.includes(named[1])) {
    const ahead = (dayNames.indexOf(named[1]) - weekday(today) + 7) % 7;
    const at = instantAt(addDays(today, ahead), named[2] ?? '10:00', zone);
    return at > now ? at : instantAt(addDays(today, ahead + 7), named[2] ?? '10:00', zone);
  }
  if (named?.[1]) return instantAt(named[1], named[2] ?? '10:00', zone);
  if (/^\d{4}-\d{2}-\d{2}T/.test(words)) return words;
  throw new Error(`--- ${words}: no such time`);
};

/** One phone a name, the same in every transcript. */
export const phoneBook = () => {
  const phones = new Map<string, string>();
  const names = new Map<string, string>();
  return {
    phoneOf: (who: string): string => {
      const known = phones.get(who);
      if (known) return known;
      const phone = `+1555020${String(phones.size + 1).padStart(4, '0')}`;
      phones.set(who, phone);
      names.set(phone, who);
      return phone;
    },
    nameOf: (phone: string): string => names.get(phone) ?? 'Somebody',
  };
};

export type PhoneBook = ReturnType<typeof phoneBook>;

const shown = (mark: string, text: string): string => {
  const [first = '', ...rest] = text.split('\n');
  return [`${mark} ${first}`.trimEnd(), ...rest.map((line) => `    | ${line}`)].join('\n');
};

const clockShown = (at: string): string => `    ${dayWords(localDay(at, zone), 'en')}, ${localTime(at, zone)}`;

/** Everything phones received since last time, as lines; a new hour is said first. */
export const receivedLines = (town: Neighborhood, book: PhoneBook, since: string): readonly string[] => {
  let last = since;
  return town.received().flatMap(({ to, body, at }) => {
    const isLater = localTime(at, zone) !== localTime(last, zone) || localDay(at, zone) !== localDay(last, zone);
    last = at;
    return [...(isLater ? [clockShown(at)] : []), shown(`${book.nameOf(to)} <`, body)];
  });
};

/** Plays one step and returns the lines it adds to the transcript. */
export const playStep = async (town: Neighborhood, book: PhoneBook, step: Step): Promise<readonly string[]> => {
  switch (step.kind) {
    case 'note':
      return [step.text];
    case 'given':
      return [`Given ${step.world}`];
    case 'clock': {
      const before = town.now();
      await town.until(clockWords(step.to, before));
      return [`--- ${step.to}`, ...receivedLines(town, book, before)];
    }
    case 'says': {
      const photo = step.text.startsWith('[photo]');
      const text = (photo ? step.text.slice(7).trim() : step.text).replace(/\{(\w+)\}/g, (_all, who) =>
        book.phoneOf(who),
      );
      await town.says(book.phoneOf(step.who), text, photo ? 1 : 0);
      return [shown(`${step.who} >`, step.text), ...receivedLines(town, book, town.now())];
    }
  }
};

type Played = { readonly text: string; readonly town: Neighborhood; readonly book: PhoneBook };

/** Plays a transcript from its worlds on. `worldNamed` gives a prelude's own transcript. */
export const playTranscript = async (file: string, worldNamed: (name: string) => string): Promise<Played> => {
  const town = openNeighborhood({
    start: startOfTranscripts,
    log: (line) => {
      if (line.trouble || line.alarm) throw new Error(JSON.stringify(line));
    },
  });
  const book = phoneBook();
  const prelude = async (name: string): Promise<void> => {
    for (const step of readTranscript(worldNamed(name))) {
      if (step.kind === 'given') await prelude(step.world);
      else await playStep(town, book, step);
    }
    town.received();
  };
  const lines: string[] = [];
  for (const step of readTranscript(file)) {
    if (step.kind === 'given') await prelude(step.world);
    if (step.kind !== 'note' && lines.length > 0 && step.kind !== 'given') lines.push('');
    lines.push(...(await playStep(town, book, step)));
  }
  return { text: `${lines.join('\n')}\n`, town, book };
};
