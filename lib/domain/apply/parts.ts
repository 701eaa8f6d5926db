/** Small steps that every `apply` takes: the pod with one member, task or part of the cycle replaced. */
import type { PodChange } from '../change.ts';
import type { Cycle, Frustration, Member, MemberId, Pod, Step, Task, TaskId } from '../nouns.ts';

/** What each fact of a group does to the pod; a fact without a case does not compile. */
export type Appliers<C extends PodChange> = {
  readonly [T in C['type']]: (pod: Pod, change: Extract<C, { type: T }>) => Pod;
};

export const withMember = (pod: Pod, id: MemberId, edit: (member: Member) => Member): Pod => ({
  ...pod,
  members: pod.members.map((member) => (member.id === id ? edit(member) : member)),
});

export const withCycle = (pod: Pod, edit: (cycle: Cycle) => Cycle): Pod =>
  pod.cycle ? { ...pod, cycle: edit(pod.cycle) } : pod;

export const withStep = (pod: Pod, edit: (step: Step) => Step): Pod =>
  withCycle(pod, (cycle) => ({ ...cycle, step: edit(cycle.step) }));

export const withTask = (pod: Pod, id: TaskId, edit: (task: Task) => Task): Pod =>
  withCycle(pod, (cycle) => ({ ...cycle, tasks: cycle.tasks.map((task) => (task.id === id ? edit(task) : task)) }));

export const withFrustration = (pod: Pod, number: number, edit: (frustration: Frustration) => Frustration): Pod =>
  withCycle(pod, (cycle) => ({
    ...cycle,
    frustrations: cycle.frustrations.map((one) => (one.number === number ? edit(one) : one)),
  }));

/** The object without one key; the key may be absent. */
export const without = <T extends object, K extends keyof T>(object: T, key: K): Omit<T, K> => {
  const { [key]: _left, ...rest } = object;
  return rest;
};

/** The object with a key set, or without it when there is no value. */
export const withOptional = <T extends object, K extends keyof T>(object: T, key: K, value: T[K] | undefined): T =>
  value === undefined ? (without(object, key) as T) : { ...object, [key]: value };
