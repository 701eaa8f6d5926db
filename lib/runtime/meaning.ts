/** The words of one person, understood in the light of what they were asked and shown. */
import { cameUnasked } from '../domain/came-unasked.ts';
import { findMember, present } from '../domain/find.ts';
import type { AskedKind, Intent, Locale } from '../domain/intent.ts';
import type { Contact, Day, Member, Question, World } from '../domain/nouns.ts';
import { askedKind, standingQuestion, topQuestion } from '../domain/questions.ts';
import { secondThought } from '../domain/second-thoughts.ts';
import { shownTo } from '../domain/shown.ts';
import type { About } from '../domain/token.ts';
import { daysIn, timesIn } from '../language/dates.ts';
import { guessLocale } from '../language/locale.ts';
import { understand } from '../language/understand/understand.ts';
import { questionOf, tooLate } from './late.ts';

export type Meant = {
  readonly intent: Intent;
  readonly question?: Question;
  readonly locale: Locale;
  readonly days: readonly Day[];
  readonly times: readonly string[];
  /** The mail they reply to asked something that is closed by now. */
  readonly late?: boolean;
};

/** Somebody we know keeps their language; a stranger's first words tell theirs. */
const localeOf = (contact: Contact, me: Member | undefined, text: string): Locale =>
  me?.locale ?? guessLocale(text) ?? contact.locale;

/** `reads` tells the language how to read a bare reply; `question` is what the reply answers. */
type Asked = { readonly reads: AskedKind; readonly question?: Question; readonly late?: Question['kind'] };

const asking = (question: Question | undefined, read = question): Asked => ({
  reads: askedKind(read),
  ...(question ? { question } : {}),
});

/** What their words answer: what the mail they reply to asked, else what is open, else what may still be changed. */
const askedOf = (world: World, known: Member, text: string, now: string, about: About | undefined): Asked => {
  const { pod } = world;
  if (about) {
    const question = questionOf(pod, known, about, text, now);
    return question ? asking(question) : { reads: askedKind({ kind: about.kind } as Question), late: about.kind };
  }
  const unasked = cameUnasked(world, known, text, now) ?? standingQuestion(pod, known);
  const top = topQuestion(pod, known, now) ?? unasked;
  const anew = secondThought(pod, known, text, top);
  return asking(top ?? anew, anew ?? top);
};

/** A yes to our doubt is about the words we doubted, and so are the days and times in them. */
const wordsMeant = (text: string, { intent }: Intent, question: Question | undefined): string => {
  const isDoubt = question?.kind === 'confirm' || question?.kind === 'address';
  return (isDoubt && intent === 'yes' && question.words) || text;
};

export const meaningOf = (
  text: string,
  contact: Contact,
  world: World | undefined,
  me: Member | undefined,
  now: string,
  about?: About,
): Meant => {
  const locale = localeOf(contact, me, text);
  const zone = world?.community.zone ?? 'America/New_York';
  const known = world && me && findMember(world.pod, me.id);
  const { reads, question, late }: Asked = world && known ? askedOf(world, known, text, now, about) : { reads: 'none' };
  const asked = !known && (contact.invitation ?? contact.offer) ? 'consent' : reads;
  const understood = understand(text, {
    asked,
    locale,
    now,
    zone,
    channel: contact.channel,
    items: world && known ? shownTo(world, question) : [],
    names: world ? present(world.pod).flatMap(({ id, name }) => (name && id !== me?.id ? [name] : [])) : [],
  });
  const intent = world && late ? tooLate(world.pod, late, understood) : understood;
  const words = wordsMeant(text, intent, question);
  const days = daysIn(words, { now, zone, locale });
  const times = timesIn(words, { now, zone, locale });
  return { intent, locale, days, times, ...(question ? { question } : {}), ...(late ? { late: true } : {}) };
};
