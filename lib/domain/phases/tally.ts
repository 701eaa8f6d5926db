/** Counting dots, and breaking ties as PRACTICE “When little or nothing comes back” says. */
import type { Day, Votes } from '../nouns.ts';

/** Something on a ballot, and how many people stand behind it. */
export type Candidate = {
  readonly number: number;
  readonly text: string;
  readonly backers: number;
  readonly date?: Day;
};

/** Why it is this one. */
export type Why = 'dots' | 'people' | 'same' | 'sameEarliest' | 'earliest' | NoDots;
type NoDots = 'noDotsSame' | 'noDotsSameEarliest' | 'noDotsEarliest';

/** What a round came to; `parked` are those it was tied with to the end. */
export type Decision = { readonly winner: Candidate; readonly why: Why; readonly parked: readonly Candidate[] };

export const dotsFor = (votes: Votes, number: number): number =>
  Object.values(votes)
    .flat()
    .filter((dot) => dot === number).length;

export const peopleFor = (votes: Votes, number: number): number =>
  Object.values(votes).filter((dots) => dots.includes(number)).length;

export const blanksIn = (votes: Votes): number => Object.values(votes).filter((dots) => dots.length === 0).length;

/** The candidates with the highest score, in their order. */
const highest = (candidates: readonly Candidate[], score: (one: Candidate) => number): readonly Candidate[] => {
  const best = Math.max(...candidates.map(score));
  return candidates.filter((one) => score(one) === best);
};

/** Those with the most dots; all of them when there are no dots. */
export const leading = (candidates: readonly Candidate[], votes: Votes): readonly Candidate[] =>
  highest(candidates, ({ number }) => dotsFor(votes, number));

export const hasDots = (candidates: readonly Candidate[], votes: Votes): boolean =>
  candidates.some(({ number }) => dotsFor(votes, number) > 0);

const earliest = (candidates: readonly [Candidate, ...Candidate[]]): Candidate =>
  candidates.reduce((first, one) => (one.number < first.number ? one : first));

const someOf = (candidates: readonly Candidate[]): readonly [Candidate, ...Candidate[]] | undefined => {
  const [first, ...rest] = candidates;
  return first && [first, ...rest];
};

/** First of all, or only of those that most of us had named. */
const earliestOf = (left: readonly Candidate[], all: readonly Candidate[]): 'earliest' | 'sameEarliest' =>
  left.length < all.length ? 'sameEarliest' : 'earliest';

/** Tied twice: more people (not dots) in the first round, then more “same as”, then the earliest. */
export const brokenTie = (tied: readonly Candidate[], firstRound: Votes): Decision | undefined => {
  const byPeople = highest(tied, ({ number }) => peopleFor(firstRound, number));
  const bySame = highest(byPeople, ({ backers }) => backers);
  const left = someOf(bySame);
  if (!left) return undefined;
  const winner = earliest(left);
  const why = byPeople.length === 1 ? 'people' : bySame.length === 1 ? 'same' : earliestOf(bySame, byPeople);
  return { winner, why, parked: tied.filter((one) => one !== winner) };
};

/** No dots at all: what most said “same as” to, then the earliest. */
export const withoutDots = (candidates: readonly Candidate[]): Decision | undefined => {
  const left = someOf(highest(candidates, ({ backers }) => backers));
  if (!left) return undefined;
  const among = left.length < candidates.length ? 'noDotsSameEarliest' : 'noDotsEarliest';
  return { winner: earliest(left), why: left.length === 1 ? 'noDotsSame' : among, parked: [] };
};

/** After the winner: dots, then people, then “same as”, then the earliest. */
export const inRank = (candidates: readonly Candidate[], votes: Votes): readonly Candidate[] =>
  [...candidates].sort(
    (a, b) =>
      dotsFor(votes, b.number) - dotsFor(votes, a.number) ||
      peopleFor(votes, b.number) - peopleFor(votes, a.number) ||
      b.backers - a.backers ||
      a.number - b.number,
  );
