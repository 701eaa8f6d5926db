/** A ballot opens: the numbered list, three dots each; or, after a tie, the tied ones and one dot. */
import { chooseCopies } from '../../../templates/phases/choose.ts';
import type { Change } from '../change.ts';
import { type Blank, type Phrase, phrase } from '../message.ts';
import type { Ending, Instant, World } from '../nouns.ts';
import { type Outcome, silence } from '../outcome.ts';
import { exampleOf, linesOf, pageLength } from './ballot.ts';
import { openStep } from './opening.ts';
import { type Candidate, dotsFor } from './tally.ts';

const ballotDays = 2;
const runoffDays = 1;

/** MORE goes on after the first page. */
const restWaits = (changes: readonly Change[], count: number): readonly Change[] =>
  changes.flatMap((change): readonly Change[] =>
    change.type === 'step-opened' && count > pageLength
      ? change.step.asked.map((member) => ({ type: 'more-shown', member, from: pageLength }))
      : [],
  );

type Ballot = {
  readonly name: 'choose' | 'vote';
  readonly candidates: readonly Candidate[];
  /** What is asked, with the list, an example of dots and the day it closes. */
  readonly ask: (blanks: { things: ReturnType<typeof linesOf>; example: string; day: Blank }) => Phrase;
};

/** Everybody gets the list and is asked for three dots. */
export const openBallot = (world: World, now: Instant, endedBy: Ending, { name, candidates, ask }: Ballot): Outcome => {
  if (!world.pod.cycle) return silence;
  const more = candidates.length > pageLength ? [phrase(chooseCopies.more)] : [];
  const opened = openStep(world, now, endedBy, {
    name,
    days: ballotDays,
    options: candidates.map(({ number }) => number),
    question: { kind: 'vote' },
    parts: (day) => [ask({ things: linesOf(candidates), example: exampleOf(candidates), day }), ...more],
  });
  return { ...opened, changes: [...opened.changes, ...restWaits(opened.changes, candidates.length)] };
};

/** The tied ones once more, one dot each, one day. */
export const openTiebreak =
  (name: 'runoff' | 'rerun') =>
  (world: World, now: Instant, endedBy: Ending, tied: readonly Candidate[]): Outcome => {
    const votes = world.pod.cycle?.step.votes;
    if (!votes) return silence;
    return openStep(world, now, endedBy, {
      name,
      days: runoffDays,
      options: tied.map(({ number }) => number),
      question: { kind: 'vote' },
      kind: 'extra',
      parts: (day) => [
        phrase(chooseCopies.runoff, { things: linesOf(tied), dots: dotsFor(votes, tied[0]?.number ?? 0), day }),
      ],
    });
  };
