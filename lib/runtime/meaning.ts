/** The words of one person, understood in the light of what they were asked and shown. */
import { findMember, present } from '../domain/find.ts';
import type { Intent, Locale } from '../domain/intent.ts';
import type { Contact, Day, Member, Question, World } from '../domain/nouns.ts';
import { askedKind, standingQuestion, topQuestion } from '../domain/questions.ts';
import { secondThought } from '../domain/second-thoughts.ts';
import { shownTo } from '../domain/shown.ts';
import { daysIn, timesIn } from '../language/dates.ts';
import { guessLocale } from '../language/locale.ts';
import { understand } from '../language/understand/understand.ts';

export type Meant = {
  readonly intent: Intent;
  readonly question?: Question;
  readonly locale: Locale;
  readonly days: readonly Day[];
  readonly times: readonly string[];
};

/** Somebody we know keeps their language; a stranger's first words tell theirs. */
const localeOf = (contact: Contact, me: Member | undefined, text: string): Locale =>
  me?.locale ?? guessLocale(text) ?? contact.locale;

export const meaningOf = (
  text: string,
  contact: Contact,
  world: World | undefined,
  me: Member | undefined,
  now: string,
): Meant => {
  const locale = localeOf(contact, me, text);
  const zone = world?.community.zone ?? 'America/New_York';
  const known = world && me && findMember(world.pod, me.id);
  const top = known && (topQuestion(world.pod, known, now) ?? standingQuestion(world.pod, known));
  const anew = known && secondThought(world.pod, known, text, top);
  const question = top ?? anew;
  const asked = !known && contact.invitation ? 'consent' : askedKind(anew ?? top);
  const intent = understand(text, {
    asked,
    locale,
    now,
    zone,
    channel: contact.channel,
    items: world && known ? shownTo(world, question) : [],
    names: world ? present(world.pod).flatMap(({ id, name }) => (name && id !== me?.id ? [name] : [])) : [],
  });
  const days = daysIn(text, { now, zone, locale });
  const times = timesIn(text, { now, zone, locale });
  return { intent, locale, days, times, ...(question ? { question } : {}) };
};
