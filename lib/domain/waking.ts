/** Time passed: which schedules speak, and when the next one will. */
import { applyAll } from './apply/apply.ts';
import type { Instant, World } from './nouns.ts';
import { silence, together } from './outcome.ts';
import type { Schedule } from './schedule.ts';
import { schedules } from './schedules/registry.ts';
import { type Settled, settle } from './settle.ts';

/** The schedule that has waited longest, if one is due. */
const mostOverdue = (world: World, now: Instant): Schedule | undefined =>
  schedules
    .map((schedule, order) => ({ schedule, order, at: schedule.dueAt(world, now) }))
    .filter(({ at }) => at !== undefined && at <= now)
    .sort((a, b) => (a.at ?? '').localeCompare(b.at ?? '') || a.order - b.order)[0]?.schedule;

/** More reasons than this in one waking would be a schedule that does not record that it spoke. */
const mostReasons = 24;

/** Time passed. Each reason that is due speaks once; what one person is told is one message. */
export const wake = (world: World, now: Instant): Settled => {
  let outcome = silence;
  let next = world;
  const why: string[] = [];
  for (let count = 0; count < mostReasons; count += 1) {
    const schedule = mostOverdue(next, now);
    if (!schedule) break;
    const spoken = schedule.speak(next, now);
    outcome = together(outcome, spoken);
    next = applyAll(next, spoken.changes);
    why.push(schedule.name);
  }
  return settle(world, outcome, now, [...new Set(why)].join('+') || 'nothing');
};

/** The next moment any schedule has something to say, and which. */
export const nextDue = (world: World, now: Instant): { readonly at: Instant; readonly why: string } | undefined =>
  schedules
    .flatMap((schedule) => {
      const at = schedule.dueAt(world, now);
      return at === undefined ? [] : [{ at, why: schedule.name }];
    })
    .sort((a, b) => a.at.localeCompare(b.at))[0];
