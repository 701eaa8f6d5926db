/** A scripted month over the real wire: the same addresses a person's page uses, the same functions, the same carrier. */

import { localDay, localTime } from '../../domain/time.ts';
import { dayWords } from '../../language/render.ts';
import { clockWords, type PhoneBook, phoneBook, readTranscript, type Step } from '../transcript.ts';

export type WireText = {
  readonly direction: string;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly at: string;
  readonly segments: number;
};

export type Played = {
  readonly transcript: string;
  /** Everything each person's phone showed, oldest first. */
  readonly threads: ReadonlyMap<string, readonly WireText[]>;
  readonly book: PhoneBook;
};

const zone = 'America/New_York';

/** Asks the local system; throws with what it said when it refuses. */
export const askLocal = async <T>(url: string, path: string, body?: unknown): Promise<T> => {
  const answer = await fetch(
    `${url}${path}`,
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  );
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
};

const stamp = (at: string): string => `${dayWords(localDay(at, zone), 'en')}, ${localTime(at, zone)}`;

const lines = (head: string, body: string): readonly string[] => {
  const [first = '', ...rest] = body.split('\n');
  return [`${head} ${first}`, ...rest.map((line) => `    | ${line}`)];
};

export type Doing = {
  readonly says: (phone: string, text: string) => Promise<void>;
  readonly jump: (to: string) => Promise<void>;
  readonly now: () => Promise<string>;
  readonly texts: (phone: string) => Promise<readonly WireText[]>;
};

/** Acts through the local addresses. */
export const overHttp = (url: string): Doing => ({
  says: async (from, body) => {
    await askLocal(url, '/carrier/sms', { from, body });
  },
  jump: async (to) => {
    await askLocal(url, '/clock', { to });
  },
  now: async () => (await askLocal<{ now: string }>(url, '/clock')).now,
  texts: (phone) => askLocal(url, `/carrier/sms?phone=${encodeURIComponent(phone)}`),
});

const act = async (doing: Doing, book: PhoneBook, step: Step): Promise<readonly string[]> => {
  if (step.kind === 'note') return [step.text];
  if (step.kind === 'clock') {
    await doing.jump(clockWords(step.to, await doing.now()));
    return ['', `--- ${step.to}`];
  }
  if (step.kind === 'mailbox') throw new Error('a rehearsal is texted');
  if (step.kind === 'given') throw new Error('a rehearsal starts from nothing');
  await doing.says(book.phoneOf(step.who), step.text);
  return ['', ...lines(`${step.who} >`, step.text)];
};

/** Plays a script; `afterStep` may look at the world, or kill something. */
export const playScript = async (
  script: string,
  doing: Doing,
  afterStep: (step: number) => Promise<void> = async () => {},
): Promise<Played> => {
  const book = phoneBook();
  const people: string[] = [];
  const threads = new Map<string, readonly WireText[]>();
  const transcript: string[] = [];
  for (const [index, step] of readTranscript(script).entries()) {
    if (step.kind === 'says' && !people.includes(step.who)) people.push(step.who);
    transcript.push(...(await act(doing, book, step)));
    let last = '';
    const news: { who: string; text: WireText }[] = [];
    for (const who of people) {
      const all = await doing.texts(book.phoneOf(who));
      const known = threads.get(who)?.length ?? 0;
      for (const text of all.slice(known)) if (text.direction !== 'inbound') news.push({ who, text });
      threads.set(who, all);
    }
    for (const { who, text } of news.sort((a, b) => a.text.at.localeCompare(b.text.at))) {
      if (step.kind === 'clock' && stamp(text.at) !== last) transcript.push(`    ${stamp(text.at)}`);
      last = stamp(text.at);
      transcript.push(...lines(`${who} <`, text.body));
    }
    await afterStep(index);
  }
  return { transcript: `${transcript.join('\n')}\n`, threads, book };
};
