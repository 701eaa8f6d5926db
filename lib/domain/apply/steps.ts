import type { StepChange } from '../change.ts';
import type { Cycle, Ending, PastCycle, Phase, Pod, Step, StepName, StepRecord } from '../nouns.ts';
import { hoursBetween, plusHours } from '../time.ts';
import { type Appliers, withCycle, withOptional, without, withStep } from './parts.ts';

const phaseOfStep: Readonly<Record<StepName, Phase>> = {
  surface: 'surface',
  agree: 'choose',
  choose: 'choose',
  runoff: 'choose',
  define: 'define',
  vote: 'define',
  shall: 'define',
  rerun: 'define',
  staff: 'staff',
  work: 'work',
  celebrate: 'celebrate',
  reflect: 'reflect',
  rest: 'rest',
};

/** The phase people hear of: a run-off is still choosing. */
export const phaseOf = (step: StepName): Phase => phaseOfStep[step];

const newCycle = (change: Extract<StepChange, { type: 'cycle-began' }>): Cycle => ({
  number: change.number,
  startedAt: change.at,
  startedBy: change.by,
  step: {
    name: 'rest',
    openedAt: change.at,
    asked: [],
    options: [],
    votes: {},
    stretches: 0,
    reminded: false,
    passed: [],
  },
  steps: [],
  frustrations: [],
  nextFrustration: 1,
  chosen: [],
  ballots: {},
  proposals: [],
  nextProposal: 1,
  redefined: false,
  goalExtended: false,
  leadAsked: [],
  hosts: [],
  tasks: [],
  nextTask: 1,
  checkIns: [],
  halfwayTold: false,
  invitations: [],
  thanks: [],
  reflections: {},
  postMortem: false,
});

/** Steps of one phase share one record; a new phase closes the record before it. */
const recorded = (steps: readonly StepRecord[], step: Step, endedBy: Ending): readonly StepRecord[] => {
  const phase = phaseOfStep[step.name];
  const last = steps.at(-1);
  if (last?.phase === phase && !last.to) return steps;
  const closed = steps.map((one) => (one.to ? one : { ...one, to: step.openedAt, endedBy }));
  return [...closed, { phase, from: step.openedAt }];
};

/** The last round's votes are kept under its name when it ends. */
const keptBallots = (cycle: Cycle): Cycle['ballots'] =>
  Object.keys(cycle.step.votes).length === 0 && cycle.step.options.length === 0
    ? cycle.ballots
    : { ...cycle.ballots, [cycle.step.name]: cycle.step.votes };

const finishedBy = (cycle: Cycle): PastCycle['finished'] => {
  const counts: Record<string, number> = {};
  for (const { state } of cycle.tasks) if (state.status === 'done') counts[state.by] = (counts[state.by] ?? 0) + 1;
  return counts;
};

/** What later cycles need to know of this one; the whole of it is archived. */
export const summaryOf = (cycle: Cycle, at: string, how: PastCycle['how']): PastCycle => {
  const finished = finishedBy(cycle);
  const counts = Object.values(finished).sort((a, b) => b - a);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const busiest = counts.slice(0, 3).reduce((sum, count) => sum + count, 0);
  return {
    number: cycle.number,
    ...(cycle.lead ? { lead: cycle.lead } : {}),
    ...(cycle.goal ? { goal: cycle.goal.text } : {}),
    closedAt: at,
    how,
    finished,
    busiestThree: total === 0 ? 0 : busiest / total,
  };
};

const withoutPause = (step: Step): Step => without(without(without(step, 'pausedAt'), 'pausedUntil'), 'pauseAsked');

/** A pause moves the end by as long as it lasted. */
const resumed = (step: Step, at: string): Step => {
  if (!step.pausedAt) return step;
  const open = withoutPause(step);
  return step.endsAt ? { ...open, endsAt: plusHours(step.endsAt, hoursBetween(step.pausedAt, at)) } : open;
};

const withVote = (pod: Pod, by: string, dots: readonly number[]): Pod =>
  withStep(pod, (step) => ({ ...step, votes: { ...step.votes, [by]: dots } }));

export const stepAppliers: Appliers<StepChange> = {
  'cycle-began': (pod, change) => ({
    ...pod,
    beginners: [],
    members: pod.members.map((one) => ({ ...one, started: { ...one.started, cycle: 0, extras: 0 } })),
    cycle: newCycle(change),
  }),
  'step-opened': (pod, { step, endedBy }) =>
    withCycle(pod, (cycle) => ({
      ...cycle,
      ballots: keptBallots(cycle),
      steps: recorded(cycle.steps, step, endedBy),
      step,
    })),
  'step-stretched': (pod, { endsAt, waits }) =>
    withStep(pod, (step) => ({
      ...without(step, 'answeredAt'),
      endsAt,
      stretches: step.stretches + 1,
      ...(waits ? { waits } : {}),
    })),
  'step-moved': (pod, { endsAt }) => withStep(pod, (step) => ({ ...step, endsAt })),
  'step-reminded': (pod) => withStep(pod, (step) => ({ ...step, reminded: true })),
  'step-answered': (pod, { at }) => withStep(pod, (step) => withOptional(step, 'answeredAt', at)),
  'step-listed': (pod) => withStep(pod, (step) => ({ ...step, listed: true })),
  'step-paused': (pod, { at, until }) =>
    withStep(pod, (step) => ({
      ...step,
      pausedAt: step.pausedAt ?? at,
      ...(until ? { pausedUntil: until } : {}),
    })),
  'step-pause-asked': (pod, { until }) => withStep(pod, (step) => ({ ...step, pauseAsked: true, pausedUntil: until })),
  'step-resumed': (pod, { at }) => withStep(pod, (step) => resumed(step, at)),
  'step-passed': (pod, { by }) =>
    withStep(pod, (step) => ({ ...step, passed: [...step.passed.filter((id) => id !== by), by] })),
  'step-unpassed': (pod, { by }) =>
    withStep(pod, (step) => ({ ...step, passed: step.passed.filter((id) => id !== by) })),
  'vote-cast': (pod, { by, dots }) => withVote(pod, by, dots),
  'vote-withdrawn': (pod, { by }) =>
    withStep(pod, (step) => ({
      ...step,
      votes: Object.fromEntries(Object.entries(step.votes).filter(([id]) => id !== by)),
    })),
  'cycle-closed': (pod, { at, how }) => {
    if (!pod.cycle) return pod;
    const past = [...pod.past, summaryOf(pod.cycle, at, how)].slice(-12);
    return { ...withCycle(pod, (cycle) => ({ ...cycle, closed: { at, how } })), past };
  },
};
