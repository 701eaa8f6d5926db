/** One of each kind of mail and page, in both languages, with the words people really get: to look at them. */
import type { Locale } from '../../domain/intent.ts';
import type { World } from '../../domain/nouns.ts';
import { likelyAnswers } from '../../language/letter/answers.ts';
import { unsubscribePage } from '../../language/letter/page.ts';
import type { CalendarEvent, Letter } from '../../runtime/mail.ts';
import { openNeighborhood } from '../neighborhood.ts';
import { phoneBook, startOfTranscripts } from '../transcript.ts';
import { type RecordedMail, recordMails } from './recording.ts';

export type Kind = {
  readonly name: string;
  readonly from: keyof typeof scripts;
  readonly is: (mail: RecordedMail) => boolean;
};

/** Between them, these show every kind. */
const scripts = {
  month: 'Given rest\n',
  work: 'Given work\n--- +3 weeks\n',
  quiet: [
    'Given staff',
    "Sam > I'll lead",
    ...['draw the bench plan', 'take photos', 'bake for the building day'].map((title) => `Bea > add task: ${title}`),
    'Sam > claim 1',
    'Luis > sé de cocina',
    'Kim > I can bake',
    'Bea > next',
    '--- +1 week',
  ].join('\n'),
} as const;

const stepOf = (mail: RecordedMail): string => mail.world.pod.cycle?.step.name ?? 'rest';
const about = (why: string, step: string) => (mail: RecordedMail) =>
  mail.why.includes(why) && stepOf(mail) === step && !mail.isReply;

export const kinds: readonly Kind[] = [
  { name: 'welcome', from: 'month', is: ({ why, isReply }) => why === 'join' && isReply },
  { name: 'surface', from: 'month', is: about('begin', 'surface') },
  { name: 'ballot', from: 'month', is: about('step-ends', 'choose') },
  { name: 'result', from: 'month', is: about('step-ends', 'define') },
  { name: 'goal', from: 'month', is: about('step-ends', 'staff') },
  { name: 'work-begins', from: 'month', is: about('step-ends', 'work') },
  { name: 'check-in', from: 'work', is: about('check-in', 'work') },
  { name: 'nudge', from: 'work', is: about('nudge', 'work') },
  { name: 'digest', from: 'work', is: about('digest', 'work') },
  { name: 'invitation', from: 'quiet', is: about('invitation', 'work') },
  { name: 'celebration', from: 'month', is: about('done', 'celebrate') },
  { name: 'reflection', from: 'month', is: about('step-ends', 'reflect') },
  { name: 'rest', from: 'month', is: about('step-ends', 'rest') },
  { name: 'receipt', from: 'month', is: ({ why, isReply }) => why === 'claim' && isReply },
];

const calendarOf = ({ community, pod }: World): CalendarEvent | undefined => {
  const { cycle } = pod;
  const { celebration } = cycle ?? {};
  if (cycle?.step.name !== 'celebrate' || !celebration?.day) return undefined;
  const { day, time, where } = celebration;
  const event = { uid: `${pod.id}-${cycle.number}@groups.localhost`, sequence: 0, title: cycle.goal?.text ?? '' };
  return { ...event, day, time, zone: community.zone, minutes: 120, ...(where ? { where } : {}) };
};

/** The letter a recorded message becomes. */
export const letterOf = (mail: RecordedMail): Letter => {
  const { world, locale, text, isReply, at } = mail;
  const { code, name } = world.community;
  const calendar = calendarOf(world);
  return {
    ...{ locale, text, isReply, at, subject: world.pod.cycle?.goal?.text ?? name },
    to: `${mail.to.toLowerCase()}@example.com`,
    from: { name, address: `${code}@groups.localhost` },
    replyTo: `${code}+t0ken@groups.localhost`,
    shortcuts: likelyAnswers(text, locale),
    threadRoot: `<${world.pod.id}.1@groups.localhost>`,
    listId: `${code}.groups.localhost`,
    unsubscribeUrl: 'https://example.org/unsubscribe?t=t0ken',
    ...(calendar ? { calendar } : {}),
  };
};

const record = (script: string, worldNamed: (name: string) => string): Promise<readonly RecordedMail[]> =>
  recordMails(openNeighborhood({ start: startOfTranscripts }), phoneBook(), script, worldNamed);

/** A kind nobody gets any more: the gallery would show less than there is. */
export class NoSuchMail extends Error {
  override readonly name = 'NoSuchMail';
}

/** The two who take part by mail, then the longest: a short one of the same kind cannot look worse. */
const inOrderOfShowing = (a: RecordedMail, b: RecordedMail): number => {
  const rank = ({ to }: RecordedMail): number => (to === 'Edith' || to === 'Ana' ? 0 : 1);
  return rank(a) - rank(b) || b.text.length - a.text.length;
};

export type Exhibit = { readonly name: string; readonly locale: Locale; readonly letter: Letter };

/** Every kind of letter, in each language somebody got it in. Throws NoSuchMail when a kind was never sent. */
export const mailGallery = async (worldNamed: (name: string) => string): Promise<readonly Exhibit[]> => {
  const recorded = new Map<string, readonly RecordedMail[]>();
  for (const [name, script] of Object.entries(scripts)) recorded.set(name, await record(script, worldNamed));
  return kinds.flatMap(({ name, from, is }) => {
    const mails = recorded.get(from)?.filter(is) ?? [];
    const exhibits = (['en', 'es'] as const).flatMap((locale) => {
      const [first] = mails.filter((mail) => mail.locale === locale).toSorted(inOrderOfShowing);
      return first ? [{ name, locale, letter: letterOf(first) }] : [];
    });
    if (exhibits.length === 0) throw new NoSuchMail(`nobody got a mail of the kind “${name}”`);
    return exhibits;
  });
};

export type PageExhibit = { readonly name: string; readonly html: string };

/** The page behind the stop link, in each of its states and languages. */
export const pageGallery = (): readonly PageExhibit[] =>
  (['en', 'es'] as const).flatMap((locale) =>
    (['ask', 'stopped', 'lessened', 'unknown'] as const).map((state) => ({
      name: `unsubscribe-${state}.${locale}`,
      html: unsubscribePage({ locale, community: 'Maple Street Neighbors', state, action: '/unsubscribe?t=t0ken' }),
    })),
  );
