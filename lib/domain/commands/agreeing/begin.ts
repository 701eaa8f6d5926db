/** `begin`: an organizer opens a cycle; when every organizer is silent, three members do. */
import { beginCopies as copy } from '../../../../templates/commands/begin.ts';
import { liveCycle, organizersOf, present } from '../../find.ts';
import { answer, asking, type Phrase, phrase } from '../../message.ts';
import type { Member, World } from '../../nouns.ts';
import { type Outcome, type Request, type Rule, reply, together } from '../../outcome.ts';
import { openSurface } from '../../phases/surface.ts';
import { openQuestions } from '../../questions.ts';
import { isAwake } from '../../schedules/organizerSilent.ts';
import { daysBetween, localDay } from '../../time.ts';
import { askedNow } from './asked-now.ts';

const leastMembers = 3;
const enoughBeginners = 3;
const restDays = 14;

const awake = (world: World, now: string): readonly Member[] =>
  organizersOf(world.community, world.pod).filter((organizer) => isAwake(world, organizer, now));

const begun = (world: World, request: Request): Outcome =>
  together(reply(request, phrase(copy.begun)), openSurface(world, request.now, request.me.id));

/** Was this doubt already put to them? Once is enough; then they are obeyed. */
const isConfirmed = ({ pod }: World, { me, now }: Request): boolean =>
  openQuestions(pod, me, now).some(({ question }) => question.kind === 'confirm' && question.meant.intent === 'begin');

const doubt = (request: Request, words: Phrase): Outcome => ({
  changes: [],
  messages: [asking({ kind: 'confirm', meant: { intent: 'begin', kind: 'project' } }, answer(request.me.id, words))],
});

/** The day the last cycle came to rest, while two weeks have not passed. */
const stillResting = ({ community, pod }: World, now: string): string | undefined => {
  const closed = pod.past.at(-1)?.closedAt;
  const day = closed && localDay(closed, community.zone);
  return day && daysBetween(day, localDay(now, community.zone)) < restDays ? day : undefined;
};

const whoCan = (organizers: readonly Member[]): Phrase => {
  const names = organizers.flatMap(({ name }) => name ?? []);
  return names.length > 0 ? phrase(copy.whoCan, { names: { names } }) : phrase(copy.whoCanUnnamed);
};

/** No organizer answers: each member who says it counts, and the third begins. */
const withoutOrganizer = (world: World, request: Request): Outcome => {
  const { id } = request.me;
  const here = present(world.pod).map((one) => one.id);
  const count = new Set([...world.pod.beginners.filter((one) => here.includes(one)), id]).size;
  if (count >= enoughBeginners) return begun(world, request);
  const heard = phrase(copy.heard, { count });
  if (world.pod.beginners.includes(id)) return reply(request, heard);
  return { changes: [{ type: 'beginner-heard', by: id }], messages: [answer(id, heard)] };
};

export const begin: Rule<'begin'> = (world, request) => {
  const { intent, me, now } = request;
  const count = present(world.pod).length;
  const organizers = awake(world, now);
  const isOrganizer = organizersOf(world.community, world.pod).some(({ id }) => id === me.id);
  if (liveCycle(world.pod)) return reply(request, phrase(copy.live), askedNow(world));
  if (!isOrganizer && organizers.length > 0) return reply(request, whoCan(organizers));
  if (count < leastMembers) return reply(request, phrase(copy.tooFew, { count }));
  if (!isOrganizer) return withoutOrganizer(world, request);
  if (intent.kind === 'starter') return reply(request, phrase(copy.starter));
  const lastDay = stillResting(world, now);
  if (lastDay && !isConfirmed(world, request)) return doubt(request, phrase(copy.soSoon, { day: { day: lastDay } }));
  if (intent.kind !== 'project' && !isConfirmed(world, request)) return doubt(request, phrase(copy.sure, { count }));
  return begun(world, request);
};
