/** Up to seven days more, once, on the lead's word. */
import { workCopies as copy } from '../../../templates/phases/work.ts';
import { progressOf } from '../care/pulse.ts';
import type { Change } from '../change.ts';
import { answer, type Phrase, phrase, tell } from '../message.ts';
import { cut, mostOfGoal } from '../names.ts';
import type { Cycle, Instant, MemberId, World } from '../nouns.ts';
import { type Outcome, silence } from '../outcome.ts';
import { addDays } from '../time.ts';
import { partyMoved } from './party-moved.ts';
import { toAll } from './step.ts';
import { celebrationMoved, eveningOf } from './work-begin.ts';

export const mostMoreDays = 7;

/** The goal date, the end of the step and the party's day move together. */
export const goalMovedBy = (cycle: Cycle, days: number, zone: string): readonly Change[] => {
  if (!cycle.goal) return [];
  const date = addDays(cycle.goal.date, days);
  return [
    { type: 'goal-moved', date },
    { type: 'step-moved', endsAt: eveningOf(date, zone) },
    ...celebrationMoved(cycle, date),
  ];
};

/** Moves the date and tells everybody; `by` is answered, the others are told. */
export const extendedWork = (world: World, now: Instant, by: MemberId, days: number): Outcome => {
  const { community, pod } = world;
  const { cycle } = pod;
  const goal = cycle?.goal;
  if (!cycle || !goal) return silence;
  const count = Math.min(days, mostMoreDays);
  const day = { day: addDays(goal.date, count) };
  const { done, total } = progressOf(cycle);
  const others = phrase(copy.extendedForAll, { goal: cut(goal.text, mostOfGoal), count, day, left: total - done });
  const moved = goalMovedBy(cycle, count, community.zone);
  const party = (id: MemberId): readonly Phrase[] => partyMoved(cycle, moved, id);
  return {
    changes: [{ type: 'question-closed', member: by, kind: 'more-days' }, ...moved],
    messages: [
      answer(by, phrase(copy.extended, { count, day }), ...party(by)),
      ...toAll(world, now, ({ id }) => (id === by ? undefined : tell(id, others, ...party(id)))),
    ],
  };
};
