/** Looking things up in a pod. Nothing here decides anything. */
import type { TaskNumbers } from './intent.ts';
import type { Community, Cycle, Frustration, Member, MemberId, Pod, Step, Task, TaskId } from './nouns.ts';

export const findMember = (pod: Pod, id: MemberId): Member | undefined => pod.members.find((one) => one.id === id);

/** Members who are here: not gone, not unreachable. */
export const present = (pod: Pod): readonly Member[] => pod.members.filter((one) => one.state === 'here');

export const isAway = (member: Member, today: string): boolean => (member.awayUntil ?? '') > today;

/** Present and not away: who gets what goes to all. */
export const reachable = (pod: Pod, today: string): readonly Member[] =>
  present(pod).filter((one) => !isAway(one, today));

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Members whose first name is this one, accents and case aside. */
export const membersNamed = (pod: Pod, name: string): readonly Member[] =>
  present(pod).filter((one) => one.name !== undefined && folded(one.name) === folded(name));

export const isOrganizer = (community: Community, pod: Pod, id: MemberId): boolean =>
  community.organizers.some((one) => one.pod === pod.id && one.member === id);

/** The organizers who are present in this pod. */
export const organizersOf = (community: Community, pod: Pod): readonly Member[] =>
  present(pod).filter(({ id }) => isOrganizer(community, pod, id));

/** A cycle that has begun and not come to rest. */
export const liveCycle = (pod: Pod): Cycle | undefined =>
  pod.cycle && pod.cycle.step.name !== 'rest' ? pod.cycle : undefined;

/** May this member `next`, `extend`, `pause`? Organizers, the lead and, where nobody leads, the hosts. */
export const maySteer = (community: Community, pod: Pod, id: MemberId): boolean =>
  isOrganizer(community, pod, id) || pod.cycle?.lead === id || pod.cycle?.coLead === id;

export const findTask = (cycle: Cycle, number: number): Task | undefined =>
  cycle.tasks.find((one) => one.number === number);

export const taskById = (cycle: Cycle, id: TaskId): Task | undefined => cycle.tasks.find((one) => one.id === id);

export const holderOf = (task: Task): MemberId | undefined =>
  task.state.status === 'claimed' || task.state.status === 'done' ? task.state.by : undefined;

export const isOpen = (task: Task): boolean => task.state.status === 'open';
export const isHeld = (task: Task): boolean => task.state.status === 'claimed';
export const isDone = (task: Task): boolean => task.state.status === 'done';
/** Neither parked nor split: it counts. */
export const isLive = (task: Task): boolean => task.state.status !== 'parked' && task.state.status !== 'split';
export const isTooBig = (task: Task): boolean => task.hours > 2;
export const canBeClaimed = (task: Task): boolean => isOpen(task) && !isTooBig(task);

/** Tasks in the order people see them. */
export const inOrder = (tasks: readonly Task[]): readonly Task[] => [...tasks].sort((a, b) => a.number - b.number);

export const heldTasks = (cycle: Cycle, id: MemberId): readonly Task[] =>
  inOrder(cycle.tasks.filter((one) => isHeld(one) && holderOf(one) === id));

export const doneTasks = (cycle: Cycle): readonly Task[] => inOrder(cycle.tasks.filter(isDone));

export const openTasks = (cycle: Cycle): readonly Task[] => inOrder(cycle.tasks.filter(canBeClaimed));

/** What counts towards the goal: live tasks other than hosting the celebration. */
export const goalTasks = (cycle: Cycle): readonly Task[] => cycle.tasks.filter((one) => isLive(one) && !one.isHost);

export const hostTask = (cycle: Cycle): Task | undefined => cycle.tasks.find((one) => one.isHost);

/** Who hosts the celebration, if somebody does. */
export const hostOf = (cycle: Cycle): MemberId | undefined => {
  const task = hostTask(cycle);
  return task && holderOf(task);
};

export const holders = (cycle: Cycle): readonly MemberId[] => [
  ...new Set(cycle.tasks.flatMap((one) => holderOf(one) ?? [])),
];

/** Frustrations people still see: not hidden, not merged into another. */
export const standing = (cycle: Cycle): readonly Frustration[] =>
  cycle.frustrations.filter((one) => one.mergedInto === undefined && !one.hidden);

/** Everybody who named it, joined it, or named something merged into it. */
export const behind = (cycle: Cycle, number: number): readonly MemberId[] => [
  ...new Set(
    cycle.frustrations
      .filter((one) => one.number === number || one.mergedInto === number)
      .flatMap((one) => [one.by, ...one.same]),
  ),
];

export const namedBy = (cycle: Cycle, id: MemberId): Frustration | undefined =>
  cycle.frustrations.find((one) => one.by === id && !one.guest);

export const joinedBy = (cycle: Cycle, id: MemberId): Frustration | undefined =>
  cycle.frustrations.find((one) => one.same.includes(id));

/** The frustration the project is about, once chosen. */
export const chosenFrustration = (cycle: Cycle): Frustration | undefined => {
  const number = cycle.chosen.at(-1);
  return cycle.frustrations.find((one) => one.number === number);
};

export const isVoting = (step: Step): boolean =>
  step.name === 'choose' || step.name === 'runoff' || step.name === 'vote' || step.name === 'rerun';

/** “Is this it? IN or OUT”. */
export const isYesNoStep = (step: Step): boolean => step.name === 'agree' || step.name === 'shall';

export const dotsIn = (step: Step): number => (step.name === 'runoff' || step.name === 'rerun' ? 1 : 3);

/** The numbers a message named, as a list. */
export const numbersOf = (task: TaskNumbers | undefined): readonly number[] =>
  task === undefined ? [] : typeof task === 'number' ? [task] : task;
