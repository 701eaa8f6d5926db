/** `extend 3`: more days for the open step; at work, once, and within the month. */
import { steerCopies as copy } from '../../../../templates/commands/steer.ts';
import { liveCycle } from '../../find.ts';
import { answer, phrase } from '../../message.ts';
import type { Cycle, Day, World } from '../../nouns.ts';
import { type Outcome, type Request, type Rule, reply } from '../../outcome.ts';
import { mostGoalDays } from '../../phases/goal.ts';
import { notSteering } from '../../phases/steer.ts';
import { eveningOf } from '../../phases/work-begin.ts';
import { extendedWork } from '../../phases/work-extend.ts';
import { addDays, daysBetween, laterOf, localDay, plusDays } from '../../time.ts';
import { moreTime, moreTimeForMine } from '../working/more-time.ts';

const usualDays = 2;
const mostDays = 7;

/** The day after which work may not last: 31 days after the vote ended. */
const lastGoalDay = (cycle: Cycle, zone: string): Day => {
  const staffed = cycle.steps.find(({ phase }) => phase === 'staff')?.from ?? cycle.startedAt;
  return addDays(localDay(staffed, zone), mostGoalDays);
};

/** On the goal date itself the lead may add up to a week once; before it, the month holds. */
const atWork = (world: World, request: Request, cycle: Cycle, days: number): Outcome => {
  const { goal, goalExtended, step } = cycle;
  if (!goal) return reply(request, phrase(copy.nothingRuns));
  if (goalExtended) return reply(request, phrase(copy.goalMovedOnce, { day: { day: goal.date } }));
  const room = step.waits === 'lead' ? mostDays : daysBetween(goal.date, lastGoalDay(cycle, world.community.zone));
  if (room < 1) return reply(request, phrase(copy.goalStays, { day: { day: goal.date } }));
  return extendedWork(world, request.now, request.me.id, Math.min(days, room));
};

/** A number of days, or the day they named; more than a week may have been read as no number at all. */
const daysSaid = ({ intent, days, words }: Request<'extend'>, from: Day): number => {
  const typed = /\d+/u.exec(words)?.[0];
  const until = days[0] === undefined ? undefined : daysBetween(from, days[0]);
  return intent.days ?? until ?? (typed === undefined ? usualDays : Number(typed));
};

export const extend: Rule<'extend'> = (world, request) => {
  const { me, now, words, question } = request;
  if (question?.kind === 'deadline') return moreTime(world, request, question.task);
  // “More time”, said when we asked how their own task goes, is about that task.
  const own = question?.kind === 'checkin' && !/\d/.test(words) ? moreTimeForMine(world, request) : undefined;
  if (own) return own;
  const refused = notSteering(world, request);
  const cycle = liveCycle(world.pod);
  if (refused) return moreTimeForMine(world, request) ?? refused;
  if (!cycle) return reply(request, phrase(copy.nothingRuns));
  const { goal, step } = cycle;
  const last = step.name === 'work' && goal ? eveningOf(goal.date, world.community.zone) : step.endsAt;
  const days = daysSaid(request, localDay(laterOf(last ?? now, now), world.community.zone));
  if (days < 1 || days > mostDays) return reply(request, phrase(copy.tooManyDays));
  if (cycle.step.name === 'work') return atWork(world, request, cycle, days);
  const before = cycle.step.endsAt ?? now;
  const endsAt = plusDays(laterOf(before, now), days);
  return {
    changes: [{ type: 'step-moved', endsAt }],
    messages: [answer(me.id, phrase(copy.extended, { day: { day: localDay(endsAt, world.community.zone) } }))],
    undo: { what: copy.extendName[me.locale], changes: [{ type: 'step-moved', endsAt: before }] },
  };
};
