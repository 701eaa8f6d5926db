import type { WorkChange } from '../change.ts';
import type { CheckIn, Cycle, MemberId, Pod, Task } from '../nouns.ts';
import { doubtsFollowHost, hostLast } from './host-number.ts';
import { later, withMeeting, withoutMeeting } from './meetings.ts';
import { type Appliers, withCycle, withOptional, without, withTask } from './parts.ts';

const withTasks = (cycle: Cycle, tasks: readonly Task[]): Cycle => hostLast({ ...cycle, tasks });

const idNumber = (task: Task): number => Number(task.id.slice(1));

const isFree = (task: Task): Task => {
  const free: Task = { ...task, state: { status: 'open' }, nudges: 0 };
  return without(free, 'nudgedAt');
};

/** Somebody else holds it now: nudges start over, the need is settled. */
const heldBy = (task: Task, by: MemberId, at: string): Task => {
  const held: Task = { ...task, state: { status: 'claimed', by, at }, nudges: 0 };
  return without(without(held, 'nudgedAt'), 'need');
};

const withCheckIn = (pod: Pod, number: number, change: (one: CheckIn) => CheckIn): Pod =>
  withCycle(pod, (cycle) => ({
    ...cycle,
    checkIns: cycle.checkIns.map((one) => (one.number === number ? change(one) : one)),
  }));

const lessLead = (cycle: Cycle, by: MemberId): Cycle => {
  const rest = { ...cycle, hosts: cycle.hosts.filter((id) => id !== by) };
  if (rest.lead === by) return rest.coLead ? { ...without(rest, 'coLead'), lead: rest.coLead } : without(rest, 'lead');
  if (rest.coLead === by) return without(rest, 'coLead');
  if (rest.standby === by) return without(rest, 'standby');
  return rest;
};

export const workAppliers: Appliers<WorkChange> = {
  'task-added': (pod, { task }) =>
    doubtsFollowHost(
      pod,
      withCycle(pod, (cycle) => ({
        ...withTasks(cycle, [...cycle.tasks.filter(({ id }) => id !== task.id), task]),
        nextTask: Math.max(cycle.nextTask, idNumber(task) + 1),
      })),
    ),
  'task-removed': (pod, { task }) =>
    doubtsFollowHost(
      pod,
      withCycle(pod, (cycle) =>
        withTasks(
          cycle,
          cycle.tasks.filter(({ id }) => id !== task),
        ),
      ),
    ),
  'task-claimed': (pod, { task, by, at, due }) =>
    withTask(pod, task, (one) => ({ ...heldBy(one, by, at), ...(due ? { due } : {}) })),
  'task-dropped': (pod, { task, by }) =>
    withCycle(withTask(pod, task, isFree), (cycle) => ({
      ...cycle,
      dropped: [...new Set([...(cycle.dropped ?? []), by])],
    })),
  'task-finished': (pod, { task, by, at, note }) =>
    withTask(pod, task, (one) => ({ ...one, state: { status: 'done', by, at, ...(note ? { note } : {}) } })),
  'task-reopened': (pod, { task, by, at }) =>
    withTask(pod, task, (one) => ({ ...one, state: { status: 'claimed', by, at } })),
  'task-reported': (pod, { task, report }) =>
    withTask(pod, task, (one) => ({ ...one, reports: [...one.reports, report].slice(-6) })),
  'task-unreported': (pod, { task }) => withTask(pod, task, (one) => ({ ...one, reports: one.reports.slice(0, -1) })),
  'task-need-told': (pod, { task, need }) =>
    withTask(pod, task, (one) => (need ? { ...one, need } : without(one, 'need'))),
  'task-help-offered': (pod, { task, by }) =>
    withTask(pod, task, (one) => ({ ...one, offers: [...one.offers.filter((id) => id !== by), by] })),
  'task-help-withdrawn': (pod, { task, by }) =>
    withTask(pod, task, (one) => ({ ...one, offers: one.offers.filter((id) => id !== by) })),
  'task-due': (pod, { task, due, chosen }) =>
    withTask(pod, task, (one) => without({ ...one, due, dueChosen: chosen, nudges: 0 }, 'nudgedAt')),
  'task-resized': (pod, { task, hours }) => withTask(pod, task, (one) => ({ ...one, hours })),
  'task-split': (pod, { task, into }) =>
    withCycle(pod, (cycle) => ({
      ...withTasks(cycle, [
        ...cycle.tasks.map(
          (one): Task =>
            one.id === task ? { ...one, state: { status: 'split', into: into.map(({ id }) => id) } } : one,
        ),
        ...into,
      ]),
      nextTask: Math.max(cycle.nextTask, ...into.map((one) => idNumber(one) + 1)),
    })),
  'task-unsplit': (pod, { task }) =>
    withCycle(pod, (cycle) => {
      const parent = cycle.tasks.find(({ id }) => id === task);
      const parts = parent?.state.status === 'split' ? parent.state.into : [];
      const kept = cycle.tasks.filter(({ id }) => !parts.includes(id));
      return withTasks(
        cycle,
        kept.map((one) => (one.id === task ? { ...one, state: { status: 'open' } } : one)),
      );
    }),
  'task-parked': (pod, { task, at }) => withTask(pod, task, (one) => ({ ...one, state: { status: 'parked', at } })),
  'task-unparked': (pod, { task }) => withTask(pod, task, isFree),
  'task-taken-over': (pod, { task, to, at }) =>
    withTask(pod, task, (one) => ({ ...heldBy(one, to, at), offers: one.offers.filter((id) => id !== to) })),
  'task-nudged': (pod, { task, at }) =>
    withTask(pod, task, (one) => ({ ...one, nudges: one.nudges + 1, nudgedAt: at })),
  'task-justified': (pod, { task, helps }) => withTask(pod, task, (one) => ({ ...one, helps })),
  'tasks-told': (pod, { at }) => withCycle(pod, (cycle) => ({ ...cycle, tasksToldAt: at })),
  'lead-taken': (pod, { by }) =>
    withCycle(pod, (cycle) => ({ ...without(without(lessLead(cycle, by), 'standby'), 'leadCalledAt'), lead: by })),
  'lead-called': (pod, { at }) => withCycle(pod, (cycle) => ({ ...cycle, leadCalledAt: at })),
  'co-lead-taken': (pod, { by }) => withCycle(pod, (cycle) => ({ ...cycle, coLead: by })),
  'standby-offered': (pod, { by }) => withCycle(pod, (cycle) => ({ ...cycle, standby: by })),
  'lead-withdrawn': (pod, { by }) => withCycle(pod, (cycle) => lessLead(cycle, by)),
  'lead-asked': (pod, { member }) => withCycle(pod, (cycle) => ({ ...cycle, leadAsked: [...cycle.leadAsked, member] })),
  'hosts-named': (pod, { hosts }) => withCycle(pod, (cycle) => ({ ...cycle, hosts })),
  'work-began': (pod, { at, checkIns }) => withCycle(pod, (cycle) => ({ ...cycle, workBeganAt: at, checkIns })),
  'checkin-opened': (pod, { number, at, asked }) =>
    withCheckIn(pod, number, (one) => ({ ...one, openedAt: at, asked })),
  'checkin-answered': (pod, { number, by, kind, at }) =>
    withCheckIn(pod, number, (one) => ({ ...one, answers: { ...one.answers, [by]: { kind, at } } })),
  'checkin-told': (pod, { number, at }) => withCheckIn(pod, number, (one) => ({ ...one, digestAt: at })),
  'checkins-moved': (pod, { days }) =>
    withCycle(pod, (cycle) => ({
      ...cycle,
      checkIns: cycle.checkIns.map((one) => (one.openedAt ? one : later(one, days))),
    })),
  'meeting-set': (pod, { checkIn, at, meeting }) =>
    withCycle(pod, (cycle) => ({ ...cycle, checkIns: withMeeting(cycle.checkIns, checkIn, at, meeting) })),
  'meeting-withdrawn': (pod) => withCycle(pod, (cycle) => ({ ...cycle, checkIns: withoutMeeting(cycle.checkIns) })),
  'meeting-told': (pod, { meeting }) => withCycle(pod, (cycle) => withOptional(cycle, 'meetingTold', meeting)),
  'meeting-declined': (pod, { checkIn, by, isAbsent }) =>
    withCheckIn(pod, checkIn, (one) => {
      const others = (one.absent ?? []).filter((id) => id !== by);
      return { ...one, absent: isAbsent ? [...others, by] : others };
    }),
  'meeting-notes-asked': (pod, { checkIn }) => withCheckIn(pod, checkIn, (one) => ({ ...one, notesAsked: true })),
  'meeting-noted': (pod, { checkIn, text }) => withCheckIn(pod, checkIn, (one) => ({ ...one, notes: text })),
  'halfway-told': (pod) => withCycle(pod, (cycle) => ({ ...cycle, halfwayTold: true })),
  'drift-told': (pod, { at }) => withCycle(pod, (cycle) => ({ ...cycle, driftToldAt: at })),
  'invitation-made': (pod, { member, task, at }) =>
    withCycle(pod, (cycle) => ({ ...cycle, invitations: [...cycle.invitations, { member, task, at }] })),
  'invitation-answered': (pod, { member, task, answer }) =>
    withCycle(pod, (cycle) => ({
      ...cycle,
      invitations: cycle.invitations.map((one) =>
        one.member === member && one.task === task ? { ...without(one, 'answer'), ...(answer ? { answer } : {}) } : one,
      ),
    })),
};
