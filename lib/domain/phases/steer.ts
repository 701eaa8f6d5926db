/** Ending, lengthening and pausing a step by word: who may, and what is said to who may not. */
import { steerCopies as copy } from '../../../templates/commands/steer.ts';
import type { Change } from '../change.ts';
import { findMember, isOrganizer, liveCycle, maySteer, organizersOf } from '../find.ts';
import { type Phrase, phrase } from '../message.ts';
import type { Cycle, Instant, Member, World } from '../nouns.ts';
import { type Outcome, type Request, reply } from '../outcome.ts';
import { addDays, daysBetween, instantAt, localDay, plusDays } from '../time.ts';
import { celebrationMoved, eveningOf } from './work-begin.ts';

/** A pause nobody gave an end to. */
export const pauseDays = 14;

/** Those whose word ends or pauses a step. */
export const steerers = ({ community, pod }: World): readonly Member[] => {
  const lead = pod.cycle?.lead ? findMember(pod, pod.cycle.lead) : undefined;
  const organizers = organizersOf(community, pod);
  const isExtra = lead?.state === 'here' && !organizers.some(({ id }) => id === lead.id);
  return lead && isExtra ? [...organizers, lead] : organizers;
};

const whoCan = (world: World): Phrase => {
  const names = steerers(world).flatMap(({ name }) => name ?? []);
  return names.length > 0 ? phrase(copy.whoCan, { names: { names } }) : phrase(copy.whoCanUnnamed);
};

/** Why this person cannot steer just now; undefined = they can. */
export const notSteering = (world: World, request: Request): Outcome | undefined => {
  const { community, pod } = world;
  if (!liveCycle(pod)) {
    // Who led the last project has no say in the next one.
    const begins = isOrganizer(community, pod, request.me.id);
    return reply(request, phrase(begins ? copy.nothingRuns : copy.nothingToSteer));
  }
  return maySteer(community, pod, request.me.id) ? undefined : reply(request, whoCan(world));
};

/** When a pause ends by itself. */
export const pauseEnd = (cycle: Cycle): Instant | undefined =>
  cycle.step.pausedAt && (cycle.step.pausedUntil ?? plusDays(cycle.step.pausedAt, pauseDays));

/** The days lost to the pause, given back to everything that has a date. */
const daysMoved = (world: World, cycle: Cycle, days: number): readonly Change[] => {
  const { goal, workBeganAt } = cycle;
  if (days < 1 || !goal || !workBeganAt) return [];
  const date = addDays(goal.date, days);
  const held = cycle.tasks.flatMap((task): readonly Change[] =>
    task.state.status === 'claimed' && task.due && !task.isHost
      ? [{ type: 'task-due', task: task.id, due: addDays(task.due, days), chosen: task.dueChosen ?? false }]
      : [],
  );
  return [
    { type: 'goal-moved', date, because: 'pause' },
    { type: 'step-moved', endsAt: eveningOf(date, world.community.zone) },
    { type: 'checkins-moved', days },
    ...held,
    ...celebrationMoved(cycle, date),
  ];
};

/** The facts of going on; work gets its lost days back. */
export const resumedChanges = (world: World, cycle: Cycle, now: Instant): readonly Change[] => {
  const { zone } = world.community;
  const since = cycle.step.pausedAt;
  if (!since) return [];
  const days = daysBetween(localDay(since, zone), localDay(now, zone));
  const moved = cycle.step.name === 'work' ? daysMoved(world, cycle, days) : [];
  return [{ type: 'step-resumed', at: now }, ...moved];
};

/** The end of the day somebody named, at the hour quiet ends: people read it in the morning. */
export const morningOf = ({ community }: World, day: string): Instant =>
  instantAt(day, `${String(community.settings.quietTo).padStart(2, '0')}:00`, community.zone);
