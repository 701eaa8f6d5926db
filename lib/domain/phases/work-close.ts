/** The end of work: all done, enough done, or a post-mortem; the lead may add a week once. */
import { workCopies as copy } from '../../../templates/phases/work.ts';
import { applyAll } from '../apply/apply.ts';
import { isAllDone, isHalfDone, progressOf } from '../care/pulse.ts';
import type { Change } from '../change.ts';
import { findMember, isAway, organizersOf } from '../find.ts';
import { asking, phrase, tell } from '../message.ts';
import type { Cycle, Ending, Instant, Member, World } from '../nouns.ts';
import { type Outcome, silence, together } from '../outcome.ts';
import { localDay, plusDays } from '../time.ts';
import { openCelebrate } from './celebrate.ts';
import { openReflect } from './reflect.ts';
import { isNext } from './step.ts';

/** Celebrates what is done, all of it or not. */
export const celebrated = (world: World, now: Instant, endedBy: Ending): Outcome =>
  openCelebrate(world, now, endedBy, []);

const lookedBack = (world: World, now: Instant, endedBy: Ending): Outcome => {
  const opened: Outcome = { changes: [{ type: 'post-mortem-opened' }], messages: [] };
  const next = applyAll(world, opened.changes);
  return together(opened, openReflect(next, now, endedBy, [], { postMortem: true }));
};

/** The lead, else an organizer: whoever can be asked today. */
export const whoDecides = ({ community, pod }: World, cycle: Cycle, now: Instant): Member | undefined => {
  const lead = cycle.lead && findMember(pod, cycle.lead);
  const today = localDay(now, community.zone);
  return [...(lead ? [lead] : []), ...organizersOf(community, pod)].find(
    (one) => one.state === 'here' && !isAway(one, today),
  );
};

const mayStillExtend = ({ step, goalExtended }: Cycle): boolean => !goalExtended && step.waits !== 'lead';

const extensionAsked = (cycle: Cycle, decider: Member, now: Instant): Outcome => ({
  changes: [
    { type: 'step-stretched', endsAt: plusDays(now, 1), waits: 'lead' },
    // Their own deadline no longer matters, and a bare no must not be heard as an answer about their task.
    ...(['deadline', 'need', 'checkin'] as const).map(
      (kind): Change => ({ type: 'question-closed', member: decider.id, kind }),
    ),
  ],
  messages: [asking({ kind: 'more-days' }, tell(decider.id, phrase(copy.moreDays, progressOf(cycle))))],
});

export const closeWork = (world: World, now: Instant, endedBy: Ending): Outcome => {
  const cycle = world.pod.cycle;
  if (!cycle) return silence;
  if (isAllDone(cycle)) return celebrated(world, now, endedBy);
  const isAnythingDone = progressOf(cycle).done > 0;
  if (isNext(endedBy) && isAnythingDone) return celebrated(world, now, endedBy);
  if (isNext(endedBy) || !isHalfDone(cycle)) return lookedBack(world, now, endedBy);
  const decider = mayStillExtend(cycle) ? whoDecides(world, cycle, now) : undefined;
  return decider ? extensionAsked(cycle, decider, now) : celebrated(world, now, endedBy);
};
