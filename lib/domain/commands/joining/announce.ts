/** One message to everybody, from an organizer or the lead, once a week. */
import { announceCopies as copy } from '../../../../templates/commands/announce.ts';
import { maySteer } from '../../find.ts';
import { answer, type Message, phrase, tell } from '../../message.ts';
import { cut, nameOf } from '../../names.ts';
import type { Instant, World } from '../../nouns.ts';
import { type Request, type Rule, reply } from '../../outcome.ts';
import { toAll } from '../../phases/step.ts';
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
  const echo = phrase(copy.sent, { count: others.length, text: cut(text, echoLetters) });
  return {
    changes: [{ type: 'announced', by: me.id, at: now, text }],
    messages: [answer(me.id, echo), ...others],
  };
};
