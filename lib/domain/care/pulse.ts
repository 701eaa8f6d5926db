/** What the numbers say about the work, for digests and endings. Counts only, never a ranking. */
import { doneTasks, goalTasks, holderOf, isDone } from '../find.ts';
import type { CheckIn, Cycle, Instant, MemberId, Task } from '../nouns.ts';

export type Progress = { readonly done: number; readonly total: number };

/** “5 of 8 done”: the tasks that count towards the goal. */
export const progressOf = (cycle: Cycle): Progress => {
  const tasks = goalTasks(cycle);
  return { done: tasks.filter(isDone).length, total: tasks.length };
};

export const isAllDone = (cycle: Cycle): boolean => {
  const { done, total } = progressOf(cycle);
  return total > 0 && done === total;
};

export const isHalfDone = (cycle: Cycle): boolean => {
  const { done, total } = progressOf(cycle);
  return total > 0 && done * 2 >= total;
};

/** Everything finished after an instant, in order of number. */
export const finishedSince = (cycle: Cycle, since: Instant): readonly Task[] =>
  doneTasks(cycle).filter(({ state }) => state.status === 'done' && state.at > since);

/** Fewer tasks than this say nothing about who carries them. */
const enoughToTell = 6;

/** Three people hold over half of the work (PRACTICE, “Load”). */
export const isCarriedByFew = (cycle: Cycle): boolean => {
  const counts = new Map<MemberId, number>();
  for (const task of goalTasks(cycle)) {
    const holder = holderOf(task);
    if (holder) counts.set(holder, (counts.get(holder) ?? 0) + 1);
  }
  const all = [...counts.values()].sort((a, b) => b - a);
  const total = all.reduce((sum, count) => sum + count, 0);
  const busiest = all.slice(0, 3).reduce((sum, count) => sum + count, 0);
  return counts.size > 3 && total >= enoughToTell && busiest * 2 > total;
};

const isHardlyAnswered = ({ asked, answers }: CheckIn): boolean =>
  asked.length > 0 && asked.filter((id) => answers[id]).length * 3 < asked.length;

/** Two check-ins with under a third answering, and the work is not half done either. */
export const isFizzling = (cycle: Cycle): boolean =>
  !isHalfDone(cycle) && cycle.checkIns.filter((one) => one.openedAt && isHardlyAnswered(one)).length >= 2;
