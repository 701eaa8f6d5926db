/** Does a change that would take something back still apply? Things may have moved on since. */
import type { Change, ChangeOf } from '../../change.ts';
import { findMember, holderOf, isHeld, isOpen, isOrganizer, taskById } from '../../find.ts';
import type { Cycle, Instant, MemberId, TaskId, World } from '../../nouns.ts';
import { nextMeeting } from '../../phases/meeting.ts';

type Act = { readonly world: World; readonly cycle: Cycle | undefined; readonly me: MemberId; readonly at: Instant };
type Checks = { readonly [T in Change['type']]?: (act: Act, change: ChangeOf<T>) => boolean };

const isIn = ({ cycle }: Act, ...names: readonly Cycle['step']['name'][]): boolean =>
  cycle !== undefined && names.includes(cycle.step.name);

/** The same round is still open: a vote is taken back only from the ballot it was cast in. */
const isSameStep = ({ cycle, at }: Act): boolean => cycle !== undefined && cycle.step.openedAt <= at;

const taskOf = ({ cycle }: Act, id: TaskId) => (cycle ? taskById(cycle, id) : undefined);

const isHeldBy = (act: Act, id: TaskId, by: MemberId): boolean => {
  const task = taskOf(act, id);
  return task !== undefined && isHeld(task) && holderOf(task) === by;
};

const isFree = (act: Act, id: TaskId): boolean => {
  const task = taskOf(act, id);
  return task !== undefined && isOpen(task);
};

const isDoneBy = (act: Act, id: TaskId, by: MemberId): boolean => {
  const task = taskOf(act, id);
  return task?.state.status === 'done' && task.state.by === by && isIn(act, 'staff', 'work', 'celebrate', 'reflect');
};

const exists = (act: Act, id: TaskId): boolean => taskOf(act, id) !== undefined;

/** Nobody has put work into any part of it. */
const isUntouchedSplit = (act: Act, id: TaskId): boolean => {
  const state = taskOf(act, id)?.state;
  return state?.status === 'split' && state.into.every((part) => isFree(act, part) || isHeldBy(act, part, act.me));
};

const meetingOf = ({ cycle, me }: Act) => {
  const ahead = cycle && nextMeeting(cycle);
  return ahead?.meeting.by === me ? ahead : undefined;
};

const isSurface = (act: Act): boolean => isIn(act, 'surface');

/** What was typed for somebody else is theirs, once they have answered anything themselves. */
const isUntouched = ({ world, cycle, me, at }: Act, number: number): boolean => {
  const by = cycle?.frustrations.find((one) => one.number === number)?.by;
  return by === undefined || by === me || (findMember(world.pod, by)?.activeAt ?? '') <= at;
};

const checks: Checks = {
  'task-removed': (act, { task }) => isFree(act, task) || isHeldBy(act, task, act.me),
  'task-claimed': (act, { task }) => isFree(act, task),
  'task-dropped': (act, { task, by }) => isHeldBy(act, task, by),
  'task-finished': (act, { task, by }) => isHeldBy(act, task, by),
  'task-reopened': (act, { task, by }) => isDoneBy(act, task, by),
  'task-unreported': (act, { task }) => exists(act, task),
  'task-need-told': (act, { task }) => exists(act, task),
  'task-help-offered': (act, { task }) => exists(act, task),
  'task-help-withdrawn': (act, { task, by }) => taskOf(act, task)?.offers.includes(by) ?? false,
  'task-due': (act, { task }) => exists(act, task),
  'task-resized': (act, { task }) => exists(act, task),
  'task-unsplit': (act, { task }) => isUntouchedSplit(act, task),
  'task-parked': (act, { task }) => isFree(act, task) || isHeldBy(act, task, act.me),
  'task-unparked': (act, { task }) => taskOf(act, task)?.state.status === 'parked',
  'task-taken-over': (act, { task, from }) => isHeldBy(act, task, from),
  'lead-taken': ({ cycle }, { by }) => cycle !== undefined && (cycle.lead === undefined || cycle.lead === by),
  'lead-withdrawn': ({ cycle }, { by }) => [cycle?.lead, cycle?.coLead, cycle?.standby].includes(by),
  'frustration-named': isSurface,
  'frustration-reworded': isSurface,
  'frustration-withdrawn': (act, { number }) => isSurface(act) && isUntouched(act, number),
  'frustration-joined': isSurface,
  'frustration-unjoined': isSurface,
  'frustration-shown': isSameStep,
  'frustrations-merged': isSurface,
  'frustrations-unmerged': isSurface,
  'proposal-made': (act) => isIn(act, 'define'),
  'proposal-withdrawn': (act) => isIn(act, 'define'),
  'vote-cast': isSameStep,
  'vote-withdrawn': isSameStep,
  'step-passed': isSameStep,
  'step-unpassed': isSameStep,
  'step-moved': isSameStep,
  'step-paused': (act) => isSameStep(act) && act.cycle?.step.pausedAt === undefined,
  'step-resumed': (act) => isSameStep(act) && act.cycle?.step.pausedAt !== undefined,
  // Only a meeting that still lies ahead, and that nobody else has moved meanwhile.
  'meeting-set': (act) => meetingOf(act) !== undefined,
  'meeting-declined': ({ cycle }, { checkIn }) =>
    cycle?.checkIns.some((one) => one.number === checkIn && !one.notesAsked) ?? false,
  'meeting-withdrawn': (act, { checkIn }) => meetingOf(act)?.number === checkIn,
  'goal-moved': (act) => isIn(act, 'work'),
  'idea-unparked': ({ world }, { number }) => world.pod.parking.some((one) => one.number === number),
  'rsvp-given': (act) => isIn(act, 'celebrate'),
  'celebration-set': (act) => isIn(act, 'staff', 'work', 'celebrate'),
  'thanks-withdrawn': ({ cycle }, { by, at }) => cycle?.thanks.some((one) => one.by === by && one.at === at) ?? false,
  'photo-withdrawn': ({ cycle }, { key }) => cycle?.photos?.some((one) => one.key === key) ?? false,
  'photos-answered': ({ cycle }, { keys }) => cycle?.photos?.some((one) => keys.includes(one.key)) ?? false,
  'reflection-withdrawn': (act) => isIn(act, 'reflect'),
  'organizer-ended': ({ world }, { organizer }) => isOrganizer(world.community, world.pod, organizer.member),
  'organizer-made': ({ world }, { organizer }) => findMember(world.pod, organizer.member)?.state === 'here',
};

/** `at` is when the act was done that this would take back. Facts about oneself always apply. */
export const stillApplies = (world: World, me: MemberId, at: Instant, change: Change): boolean => {
  const check = checks[change.type] as ((act: Act, change: Change) => boolean) | undefined;
  return check?.({ world, cycle: world.pod.cycle, me, at }, change) ?? true;
};
