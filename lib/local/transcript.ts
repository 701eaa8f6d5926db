/**
 * A conversation as a text file anyone could write.
 *   Given work                 everything in worlds/work.txt happened before
 *   Sam > done                 what Sam types; `[photo]` in front attaches one, {Rosa} is Rosa's number
 *   Sam < Thank you, Sam.      what his phone shows; `    | …` goes on the line below
 *   Mail Edith                 Edith has a mailbox and no phone: she answers the last mail she got, quoting it
 *   Edith > [new] claim 3      a mail of its own; [subject] in its subject only; [spoofed] from somebody else
 *   Rosa > [mail] in           Rosa, who texts, writes from her mailbox this once
 *   Edith < [mail] a subject   what her mailbox shows, its words below
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
  | { readonly kind: 'mailbox'; readonly who: string }
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
    const mailbox = /^Mail (\p{Lu}[\p{L}\d]*)$/u.exec(line);
    const clock = /^--- (.+)$/.exec(line);
    if (says) typing = { who: says[1] ?? '', text: says[2] ?? '' };
    else if (given) steps.push({ kind: 'given', world: given[1] ?? '' });
    else if (mailbox) steps.push({ kind: 'mailbox', who: mailbox[1] ?? '' });
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

const capital = (word: string): string =>
  /^[a-z]/.test(word) ? word.charAt(0).toUpperCase() + word.slice(1) : 'Somebody';

/** One phone a name, the same in every transcript. */
export const phoneBook = () => {
  const phones = new Map<string, string>();
  const names = new Map<string, string>();
  const mailers = new Set<string>();
  return {
    phoneOf: (who: string): string => {
      const known = phones.get(who);
      if (known) return known;
      const phone = `+1555020${String(phones.size + 1).padStart(4, '0')}`;
      phones.set(who, phone);
      names.set(phone, who);
      return phone;
    },
    /** Everybody's mailbox is known, whether they use it or not. */
    mailOf: (who: string): string => {
      const address = `${who.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()}@example.org`;
      names.set(address, who);
      return address;
    },
    nameOf: (address: string): string => names.get(address) ?? capital(address.split('@')[0] ?? ''),
    usesMail: (who: string): void => {
      mailers.add(who);
    },
    isMailer: (who: string): boolean => mailers.has(who),
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
  return town.received().flatMap(({ to, body, at, subject }) => {
    const isLater = localTime(at, zone) !== localTime(last, zone) || localDay(at, zone) !== localDay(last, zone);
    last = at;
    return [
      ...(isLater ? [clockShown(at)] : []),
      shown(`${book.nameOf(to)} <`, subject === undefined ? body : `[mail] ${subject}\n${body}`),
    ];
  });
};

type Says = Extract<Step, { kind: 'says' }>;

/** How a message travels: by marks in front of it, else by the phone or mailbox its writer has. */
const isByMail = (book: PhoneBook, { who, text }: Says): boolean =>
  /^\[(mail|new|subject|spoofed)\]/.test(text) || (book.isMailer(who) && !text.startsWith('[text]'));

/** Where somebody writes who has no mail from us to answer: to the group whose word they name. */
const groupIn = (text: string): string =>
  /\b(?:join|unirme)\s+(?:a\s+)?(\w+)/i.exec(text)?.[1]?.toLowerCase() ?? 'hello';

const mailed = async (town: Neighborhood, book: PhoneBook, { who, text }: Says): Promise<void> => {
  const from = book.mailOf(who);
  const mark = /^\[(mail|new|subject|spoofed|photo)\]\s*/.exec(text);
  const words = text.slice(mark?.[0].length ?? 0).replace(/\{(\w+)\}/g, (_all, name) => book.phoneOf(name));
  const letter = town.lastLetter(from);
  const home = letter?.from ?? town.letters().at(-1)?.from ?? `${groupIn(words)}@${town.house.mailDomain}`;
  const common = { from, name: `${who} Miller` };
  if (mark?.[1] === 'spoofed') await town.mails({ ...common, to: home, text: words, isProven: false });
  else if (mark?.[1] === 'new' || !letter) {
    const joined = groupIn(words);
    const to = joined === 'hello' ? home : `${joined}@${town.house.mailDomain}`;
    await town.mails({ ...common, to, text: words, subject: 'Hello' });
  } else if (mark?.[1] === 'subject') await town.mails({ ...common, to: letter.replyTo, subject: words, text: '' });
  else
    await town.mails({
      ...common,
      to: letter.replyTo,
      text: words,
      answers: letter,
      photos: mark?.[1] === 'photo' ? 1 : 0,
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
    case 'mailbox':
      book.usesMail(step.who);
      return [`Mail ${step.who}`];
    case 'says': {
      if (isByMail(book, step)) {
        await mailed(town, book, step);
        return [shown(`${step.who} >`, step.text), ...receivedLines(town, book, town.now())];
      }
      const photo = step.text.startsWith('[photo]');
      const typed = step.text.replace(/^\[text\]\s*/, '');
      const text = (photo ? typed.slice(7).trim() : typed).replace(/\{(\w+)\}/g, (_all, who) => book.phoneOf(who));
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
