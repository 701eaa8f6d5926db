/** One message to everybody, from an organizer or the lead, once a week. */
import { announceCopies as copy } from '../../../../templates/commands/announce.ts';
import { maySteer } from '../../find.ts';
import { answer, asking, type Message, phrase, tell } from '../../message.ts';
import { cut, nameOf } from '../../names.ts';
import type { Instant, World } from '../../nouns.ts';
import { type Request, type Rule, reply } from '../../outcome.ts';
import { isAboutSomebody } from '../../people.ts';
import { toAll } from '../../phases/step.ts';
import { openQuestions } from '../../questions.ts';
import { localDay, plusDays } from '../../time.ts';

const daysBetweenAnnouncements = 7;
const textLetters = 240;
const echoLetters = 60;

const nextAt = ({ pod }: World): Instant | undefined =>
  pod.announcedAt === undefined ? undefined : plusDays(pod.announcedAt, daysBetweenAnnouncements);

const toOthers = (world: World, { me, now }: Request, text: string): readonly Message[] => {
  const words = phrase(copy.announced, { who: nameOf(me), community: world.community.name, text });
  return toAll(world, now, ({ id }) => (id === me.id ? undefined : { ...tell(id, words), big: true }));
};

/** Words that name a member are asked about once; then they go. */
const isDoubted = ({ pod }: World, { me, now, intent }: Request<'announce'>): boolean =>
  isAboutSomebody(pod, intent.text) &&
  !openQuestions(pod, me, now).some(
    ({ question }) =>
      question.kind === 'confirm' && question.meant.intent === 'announce' && question.meant.text === intent.text,
  );

export const announce: Rule<'announce'> = (world, request) => {
  const { me, now, intent } = request;
  const text = cut(intent.text, textLetters);
  const next = nextAt(world);
  const others = toOthers(world, request, text);
  if (!maySteer(world.community, world.pod, me.id)) return reply(request, phrase(copy.notYours));
  if (text === '') return reply(request, phrase(copy.empty));
  if (next && next > now)
    return reply(request, phrase(copy.tooSoon, { day: { day: localDay(next, world.community.zone) } }));
  if (others.length === 0) return reply(request, phrase(copy.nobody));
  if (isDoubted(world, request)) {
    return { changes: [], messages: [asking({ kind: 'confirm', meant: intent }, answer(me.id, phrase(copy.named)))] };
  }
  const echo = phrase(copy.sent, { count: others.length, text: cut(text, echoLetters) });
  return {
    changes: [{ type: 'announced', by: me.id, at: now, text }],
    messages: [answer(me.id, echo), ...others],
  };
};
