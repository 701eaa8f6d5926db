/** Day, hour and place of the celebration, set by whoever hosts, leads or organizes. */
import { gatherCopies as copy } from '../../../../templates/commands/gather.ts';
import { toUsCopies } from '../../../../templates/commands/to-us.ts';
import { findMember, hostOf, hostTask, liveCycle, maySteer, organizersOf } from '../../find.ts';
import { phrase } from '../../message.ts';
import { nameOf } from '../../names.ts';
import type { Celebration, Cycle, Day, StepName, World } from '../../nouns.ts';
import { type Outcome, type Rule, reply, type Spoken } from '../../outcome.ts';
import { gatheringAt } from '../../phases/gathering.ts';
import { nameIn } from '../../thanks.ts';
import { addDays, daysBetween, localDay, saturdayAfter } from '../../time.ts';
import { isNoPlace } from '../../to-us.ts';
import type { AnswerRule } from '../rules.ts';
import { changed } from './gathering-set.ts';
import { placeIn } from './place-words.ts';

/** What somebody said about the gathering; what is absent stays as it was. */
export type Plan = { readonly day?: Day; readonly time?: string; readonly where?: string };

const settable: readonly StepName[] = ['staff', 'work', 'celebrate'];
const latestDays = 21;
const placeCharacters = 60;

/** The day it has, or the one it will have unless somebody says another. */
export const plannedOf = (world: World, cycle: Cycle, now: string): Celebration => {
  const day = saturdayAfter(cycle.goal?.date ?? localDay(now, world.community.zone));
  return cycle.celebration?.day ? cycle.celebration : { day, time: '16:00', chosen: false, rsvps: {} };
};

const latest = (world: World, cycle: Cycle, now: string): Day =>
  addDays(cycle.goal?.date ?? localDay(now, world.community.zone), latestDays);

const who = (world: World, cycle: Cycle, request: Spoken): Outcome => {
  const { community, pod } = world;
  const host = hostOf(cycle) ?? cycle.lead;
  const name =
    host && findMember(pod, host)?.state === 'here' ? nameIn(pod, host) : nameOf(organizersOf(community, pod)[0]);
  return reply(request, phrase(copy.who, { name }));
};

const isAllowed = ({ community, pod }: World, cycle: Cycle, { me }: Spoken): boolean =>
  maySteer(community, pod, me.id) || hostOf(cycle) === me.id;

/** “Saturday” said while the work goes on means the first one after the goal date, not the one before it. */
const afterTheWork = (world: World, cycle: Cycle, plan: Plan, now: string): Plan => {
  const { day } = plan;
  const goal = cycle.goal?.date;
  const nextWeek = addDays(localDay(now, world.community.zone), 7);
  if (!day || !goal || cycle.step.name === 'celebrate' || day > goal || day > nextWeek) return plan;
  return { ...plan, day: addDays(day, 7 * (Math.floor(daysBetween(day, goal) / 7) + 1)) };
};

/** Refuses kindly or sets what was said. */
export const setGathering = (world: World, request: Spoken, said: Plan): Outcome => {
  const { now } = request;
  const cycle = liveCycle(world.pod);
  if (!cycle || cycle.step.name === 'reflect') return reply(request, phrase(copy.late));
  if (!settable.includes(cycle.step.name)) return reply(request, phrase(copy.early));
  if (!isAllowed(world, cycle, request)) return who(world, cycle, request);
  const plan = afterTheWork(world, cycle, said, now);
  if (!plan.day && !plan.time && !plan.where) return reply(request, phrase(copy.ask));
  const before = plannedOf(world, cycle, now);
  const next = { ...before, ...plan };
  const last = latest(world, cycle, now);
  if (gatheringAt(next, world.community.zone) <= now)
    return reply(request, phrase(copy.past, { day: { day: next.day } }));
  if (plan.day && plan.day > last)
    return reply(request, phrase(copy.far, { day: { day: plan.day }, last: { day: last } }));
  return changed(world, cycle, request, before, next);
};

const whereOf = (where: string | undefined): Pick<Plan, 'where'> => {
  const place = where?.replace(/\s+/g, ' ').trim().slice(0, placeCharacters);
  return place ? { where: place } : {};
};

const whenOf = ({ days, times }: Spoken): Plan => ({
  ...(days[0] ? { day: days[0] } : {}),
  ...(times[0] ? { time: times[0] } : {}),
});

export const gather: Rule<'gather'> = (world, request) =>
  setGathering(world, request, { ...whenOf(request), ...whereOf(request.intent.where) });

/** A bare reply to “when and where?”: day and hour are taken out, the rest is the place. */
export const answerPlace: AnswerRule<'place'> = (world, request, bare) => {
  const host = world.pod.cycle && hostTask(world.pod.cycle);
  if (bare.kind === 'text' && host && isNoPlace(bare.text)) {
    return reply(request, phrase(toUsCopies.place, { number: host.number }));
  }
  if (bare.kind === 'text') return setGathering(world, request, { ...whenOf(request), ...whereOf(placeIn(bare.text)) });
  if (bare.kind === 'yes' || bare.kind === 'numbers') return undefined;
  return {
    changes: [{ type: 'question-closed', member: request.me.id, kind: 'place' }],
    messages: reply(request, phrase(copy.later)).messages,
  };
};
