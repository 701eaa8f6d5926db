/** Quiet members, and the one small task to ask each of them about (PRACTICE, “Invitations to quiet members”). */
import { holderOf, openTasks, present } from '../find.ts';
import type { Cycle, Instant, Member, Task, TaskId, World } from '../nouns.ts';
import { isBusy, topQuestion } from '../questions.ts';
import { laterOf, plusDays, plusMinutes } from '../time.ts';
import { skillFor } from './fit.ts';
import { hasRoomFor } from './load.ts';
import { mornings, morningTurn, onceBack, tenAfter } from './morning.ts';

export type Ask = { readonly member: Member; readonly task: Task; readonly skill?: string };

const daysAfterBegin = 1;
const daysBetweenAsks = 7;
const mostAsks = 2;
/** The last days before the goal date bring nothing extra. */
const quietDaysAtEnd = 2;

const hasHadTask = (cycle: Cycle, { id }: Member): boolean =>
  cycle.tasks.some((task) => holderOf(task) === id) || (cycle.dropped ?? []).includes(id);

/** They have not led, held or declined anything in this cycle, and want to hear from us. */
const isQuietMember = (cycle: Cycle, member: Member): boolean => {
  const asked = cycle.invitations.filter((one) => one.member === member.id);
  const isDone = asked.length >= mostAsks || asked.some(({ answer }) => answer !== undefined);
  return cycle.lead !== member.id && !member.less && !isDone && !hasHadTask(cycle, member);
};

/** Their own earlier invitation does not keep the next one waiting; anything else that is open does. */
const isWaiting = ({ pod }: World, member: Member, now: Instant): boolean =>
  topQuestion(pod, member, now)?.kind !== 'invitation' && isBusy(pod, member, 'invitation', now);

const earliest = (world: World, cycle: Cycle, member: Member): Instant => {
  const began = cycle.workBeganAt ?? cycle.step.openedAt;
  const last = cycle.invitations.findLast((one) => one.member === member.id);
  const from = last ? plusDays(last.at, daysBetweenAsks) : plusDays(laterOf(began, member.joinedAt), daysAfterBegin);
  return onceBack(world, member.id, tenAfter(from, world.community.zone));
};

/** When this person may be asked; whoever is busy is looked at again the next morning. */
const askAt = (world: World, cycle: Cycle, member: Member, now: Instant): Instant | undefined => {
  if (!isQuietMember(cycle, member)) return undefined;
  const { zone } = world.community;
  const from = morningTurn(earliest(world, cycle, member), now, zone);
  const at = isWaiting(world, member, now) ? laterOf(from, tenAfter(plusMinutes(now, 1), zone)) : from;
  const end = cycle.step.endsAt;
  return end && plusDays(at, quietDaysAtEnd) > end ? undefined : at;
};

/** A personal ask is for one person: the same task is not asked of somebody else while the first may still answer. */
const daysToAnswer = 3;

/** When a task may be asked of somebody (else). */
const freeAt = (cycle: Cycle, task: Task, zone: string): Instant => {
  const asked = cycle.invitations.filter((one) => one.task === task.id && !one.answer);
  return (
    asked
      .map(({ at }) => mornings(at, daysToAnswer, zone))
      .sort()
      .at(-1) ?? ''
  );
};

const suits = (world: World, cycle: Cycle, member: Member, task: Task, now: Instant): boolean =>
  !task.isHost &&
  hasRoomFor(world, member, task, now) &&
  !cycle.invitations.some((one) => one.member === member.id && one.task === task.id);

const tasksFor = (world: World, cycle: Cycle, member: Member, now: Instant): readonly Task[] =>
  openTasks(cycle).filter((task) => suits(world, cycle, member, task, now));

/** The first of a person's suitable tasks to be free to ask about. */
const firstFree = (cycle: Cycle, tasks: readonly Task[], zone: string): Instant | undefined =>
  tasks.map((task) => freeAt(cycle, task, zone)).sort()[0];

/** The soonest anybody may be asked, while there is something to ask them. */
export const firstAskAt = (world: World, cycle: Cycle, now: Instant): Instant | undefined =>
  present(world.pod)
    .flatMap((member) => {
      const free = firstFree(cycle, tasksFor(world, cycle, member, now), world.community.zone);
      const at = askAt(world, cycle, member, now);
      return free === undefined || at === undefined ? [] : laterOf(at, free);
    })
    .sort()[0];

/** Somebody with the skill chooses before somebody without. */
const bySkill = (member: Member, tasks: readonly Task[]): number =>
  tasks.some((task) => skillFor(member, task.title)) ? 0 : 1;

const chosen = (member: Member, tasks: readonly Task[]): Task | undefined =>
  [...tasks].sort((a, b) => bySkill(member, [a]) - bySkill(member, [b]) || a.hours - b.hours || a.number - b.number)[0];

/** Everybody whose turn it is, each with a task of their own; where there are too few, somebody waits. */
export const asksDue = (world: World, cycle: Cycle, now: Instant): readonly Ask[] => {
  const asked = new Set<TaskId>();
  const turn = present(world.pod)
    .filter((member) => (askAt(world, cycle, member, now) ?? 'never') <= now)
    .map((member) => ({ member, tasks: tasksFor(world, cycle, member, now) }))
    .sort((a, b) => bySkill(a.member, a.tasks) - bySkill(b.member, b.tasks));
  return turn.flatMap(({ member, tasks }): readonly Ask[] => {
    const task = chosen(
      member,
      tasks.filter((one) => !asked.has(one.id) && freeAt(cycle, one, world.community.zone) <= now),
    );
    if (!task) return [];
    asked.add(task.id);
    const skill = skillFor(member, task.title);
    return [{ member, task, ...(skill ? { skill } : {}) }];
  });
};
