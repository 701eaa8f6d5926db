/** One cycle as JSON: what was named, chosen, shared out and done. */
import { phaseOf } from '../domain/apply/steps.ts';
import { behind, findMember, holderOf, hostOf, inOrder } from '../domain/find.ts';
import type { Celebration, CheckIn, Cycle, MemberId, Pod, StepName, Task, Votes } from '../domain/nouns.ts';
import { gatheringAt, gatheringOf } from '../domain/phases/gathering.ts';
import { shown } from './shown.ts';

type Named = (id: MemberId | undefined) => string | null;

/** A first name, or “a neighbor” for who has not said theirs; null when there is nobody. */
export const namedIn =
  (pod: Pod): Named =>
  (id) =>
    id === undefined ? null : shown(findMember(pod, id)?.name ?? 'a neighbor');

/** The votes of the latest round that is open or has ended. */
const votesIn = (cycle: Cycle, rounds: readonly StepName[]): Votes => {
  const open = rounds.find((round) => round === cycle.step.name);
  const ended = rounds.find((round) => cycle.ballots[round]);
  return open ? cycle.step.votes : ((ended && cycle.ballots[ended]) ?? {});
};

const dotsFor = (votes: Votes, number: number): number =>
  Object.values(votes)
    .flat()
    .filter((dot) => dot === number).length;

/** Never by whom: frustrations are shown without names. */
const frustrations = (cycle: Cycle) => {
  const votes = votesIn(cycle, ['choose']);
  return cycle.frustrations
    .filter(({ hidden }) => !hidden)
    .map(({ number, text, mergedInto }) => ({
      number,
      text: shown(text),
      dots: dotsFor(votes, number),
      people: behind(cycle, number).length,
      ...(mergedInto === undefined ? {} : { mergedInto }),
    }));
};

const proposals = (cycle: Cycle) => {
  const votes = votesIn(cycle, ['vote']);
  return cycle.proposals.map(({ number, text, date }) => ({
    number,
    text: shown(text),
    dots: dotsFor(votes, number),
    date: date ?? null,
  }));
};

const taskView = (name: Named, task: Task) => ({
  number: task.number,
  title: shown(task.title),
  status: task.state.status,
  by: name(holderOf(task)),
  hours: task.hours,
  due: task.due ?? null,
  ...(task.isHost ? { host: true } : {}),
});

const checkInView = ({ number, at, openedAt, asked, answers, digestAt }: CheckIn) => ({
  number,
  at,
  openedAt: openedAt ?? null,
  asked: asked.length,
  answered: Object.keys(answers).length,
  digestAt: digestAt ?? null,
});

const celebrationView = (name: Named, cycle: Cycle, celebration: Celebration, zone: string) => ({
  when: gatheringAt(celebration, zone),
  day: celebration.day,
  where: celebration.where ? shown(celebration.where) : null,
  host: name(hostOf(cycle)),
  gathering: gatheringOf(cycle) !== undefined,
  coming: Object.entries(celebration.rsvps)
    .filter(([, { coming }]) => coming === 'yes')
    .map(([id, { guests }]) => ({ name: name(id as MemberId), guests })),
  came: celebration.came === undefined ? null : shown(celebration.came),
});

const thanksView = (name: Named, cycle: Cycle) =>
  cycle.thanks.map(({ by, to, text }) => ({ from: name(by), to: name(to), text: shown(text) }));

const stepsView = (name: Named, cycle: Cycle) =>
  cycle.steps.map(({ phase, from, to, endedBy }) => ({
    phase,
    from,
    to: to ?? null,
    endedBy: endedBy ? { by: endedBy.by, ...(endedBy.member ? { name: name(endedBy.member) } : {}) } : null,
  }));

/** `zone` says when the gathering is. */
export const cycleView = (pod: Pod, cycle: Cycle, zone: string) => {
  const name = namedIn(pod);
  const { goal, celebration, step } = cycle;
  return {
    number: cycle.number,
    phase: phaseOf(step.name),
    step: step.name,
    endsAt: step.endsAt ?? null,
    paused: step.pausedAt !== undefined,
    startedAt: cycle.startedAt,
    goal: goal ? shown(goal.text) : null,
    goalDate: goal?.date ?? null,
    lead: name(cycle.lead),
    coLead: name(cycle.coLead),
    frustrations: frustrations(cycle),
    proposals: proposals(cycle),
    tasks: inOrder(cycle.tasks).map((task) => taskView(name, task)),
    checkIns: cycle.checkIns.map(checkInView),
    steps: stepsView(name, cycle),
    celebration: celebration?.day ? celebrationView(name, cycle, celebration, zone) : null,
    thanks: thanksView(name, cycle),
    closed: cycle.closed ?? null,
  };
};
