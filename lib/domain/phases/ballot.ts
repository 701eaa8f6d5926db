/** What is on a ballot, in the order it is shown, and the words of its result. */
import { tallyCopies as copy } from '../../../templates/phases/tally.ts';
import { voteCopies } from '../../../templates/phases/vote.ts';
import { behind, standing } from '../find.ts';
import { type ListLine, type Phrase, phrase } from '../message.ts';
import type { Cycle, Instant, StepName, World } from '../nouns.ts';
import { awaited } from './step.ts';
import { blanksIn, type Candidate, type Decision, dotsFor, hasDots, inRank } from './tally.ts';

/** A page of a list; MORE shows the next. */
export const pageLength = 9;

/** Standing frustrations, most “same as” first; numbers stay with them. */
export const frustrationCandidates = (cycle: Cycle): readonly Candidate[] =>
  standing(cycle)
    .map(({ number, text }) => ({ number, text, backers: behind(cycle, number).length }))
    .sort((a, b) => b.backers - a.backers || a.number - b.number);

export const proposalCandidates = (cycle: Cycle): readonly Candidate[] =>
  cycle.proposals.map(({ number, text, date }) => ({ number, text, backers: 1, ...(date ? { date } : {}) }));

const aboutProposals: readonly StepName[] = ['vote', 'rerun', 'shall', 'define'];

/** What the open ballot holds, in its order. */
export const onBallot = (cycle: Cycle): readonly Candidate[] => {
  const { name, options } = cycle.step;
  const all = aboutProposals.includes(name) ? proposalCandidates(cycle) : frustrationCandidates(cycle);
  return options.flatMap((number) => all.find((one) => one.number === number) ?? []);
};

export const lineOf = ({ number, text, date }: Candidate): ListLine => ({
  number,
  text,
  ...(date ? { after: phrase(voteCopies.date, { day: { day: date } }) } : {}),
});

/** A longer ballot has no room for dates: a text is four segments at most. */
const mostWithDates = 5;

export const linesOf = (candidates: readonly Candidate[]): { readonly list: readonly ListLine[] } => ({
  list: candidates
    .slice(0, pageLength)
    .map(candidates.length > mostWithDates ? ({ number, text }) => ({ number, text }) : lineOf),
});

/** “2 2 5”, or “2” where everybody has one dot, with numbers that are really there. */
export const exampleOf = (candidates: readonly Candidate[], dots = 3): string => {
  const [first, second = first] = candidates;
  if (!first) return '';
  return dots === 1 ? String(first.number) : `${first.number} ${first.number} ${second?.number}`;
};

/** Lines with words; the rest are only counted, so that the next question fits in the same text. */
const shownWithWords = 3;
const mostOthers = 6;

const standings = (candidates: readonly Candidate[], cycle: Cycle): { readonly list: readonly ListLine[] } => ({
  list: candidates.map(({ number, text }) => ({
    number,
    text,
    after: phrase(copy.dots, { dots: dotsFor(cycle.step.votes, number) }),
  })),
});

const reasonOf = ({ winner, why }: Decision): readonly Phrase[] => {
  if (why === 'dots') return [];
  return [phrase(copy[why]), phrase(copy.first, { thing: { list: [lineOf(winner)] } })];
};

/** How everybody voted: dots each; who has not voted is counted apart from who left it blank. */
const countOf = (world: World, now: Instant, { why }: Decision): readonly Phrase[] => {
  const cycle = world.pod.cycle;
  if (!cycle) return [];
  const { votes } = cycle.step;
  const candidates = inRank(onBallot(cycle), votes);
  if (!hasDots(candidates, votes)) return [];
  const rest = candidates
    .slice(shownWithWords)
    .filter(({ number }) => dotsFor(votes, number) > 0)
    .slice(0, mostOthers);
  const others = rest.map(({ number }) => `${number} (${dotsFor(votes, number)})`).join(', ');
  const silent = awaited(world, now).filter(({ id }) => !(id in votes)).length;
  const blank = blanksIn(votes);
  return [
    phrase(why === 'dots' ? copy.chosen : copy.tied, {
      standings: standings(candidates.slice(0, shownWithWords), cycle),
    }),
    ...(others ? [phrase(copy.others, { dots: others })] : []),
    ...(blank > 0 ? [phrase(copy.blank, { blank })] : []),
    ...(silent > 0 ? [phrase(copy.silent, { silent })] : []),
  ];
};

/** The result of a round in words, with the reason when it was not plainly the dots. */
export const resultOf = (world: World, now: Instant, decision: Decision): readonly Phrase[] => [
  ...countOf(world, now, decision),
  ...reasonOf(decision),
  ...(decision.parked.length > 0 ? [phrase(copy.parked, { count: decision.parked.length })] : []),
];
