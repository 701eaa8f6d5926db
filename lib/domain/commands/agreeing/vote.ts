/** `vote 2 2 5`: dots on the ballot; the last vote counts, and is echoed in words. */
import { voteWordCopies as copy } from '../../../../templates/commands/vote.ts';
import type { Change } from '../../change.ts';
import { chosenFrustration, dotsIn, isVoting, isYesNoStep, liveCycle } from '../../find.ts';
import { answer, asking, type Phrase, phrase } from '../../message.ts';
import type { Cycle, Instant, Step, World } from '../../nouns.ts';
import { type Outcome, type Request, type Rule, reply } from '../../outcome.ts';
import { exampleOf, linesOf, onBallot } from '../../phases/ballot.ts';
import type { Candidate } from '../../phases/tally.ts';
import { askedNow, openUntil } from './asked-now.ts';
import { isLastAnswer } from './last-answer.ts';

/** What takes a vote back: the one before it, or none. */
export const voteBefore = (step: Step, { me }: Request): readonly Change[] => {
  const before = step.votes[me.id];
  return [before ? { type: 'vote-cast', by: me.id, dots: before } : { type: 'vote-withdrawn', by: me.id }];
};

/** There is no ballot: the result, when there is one, or what is asked now. */
const withoutBallot = (world: World, request: Request): Outcome => {
  const cycle = liveCycle(world.pod);
  if (!cycle) return reply(request, phrase(copy.notYet), askedNow(world));
  if (isYesNoStep(cycle.step)) {
    const thing = { list: onBallot(cycle).map(({ text }) => ({ text })) };
    return reply(request, phrase(copy.inOrOut, { thing }));
  }
  const { goal } = cycle;
  if (goal) {
    return reply(request, phrase(copy.lateGoal, { day: { day: goal.date }, thing: { list: [{ text: goal.text }] } }));
  }
  const chosen = chosenFrustration(cycle);
  if (!chosen) return reply(request, phrase(copy.notYet), askedNow(world));
  return reply(request, phrase(copy.lateChoice, { thing: { list: [{ text: chosen.text }] } }), askedNow(world));
};

/** “2: two dots, 5: one dot”, each with its words. */
const placed = (candidates: readonly Candidate[], dots: readonly number[]) => ({
  list: candidates
    .filter(({ number }) => dots.includes(number))
    .map(({ number, text }) => ({
      number,
      text,
      after: phrase(copy.dots, { dots: dots.filter((dot) => dot === number).length }),
    })),
});

/** More dots than they have: the first ones are asked about, never guessed. */
const tooMany = (request: Request, dots: readonly number[], most: number): Outcome => {
  const first = dots.slice(0, most);
  const words = phrase(copy.tooMany, { most, first: first.join(' ') });
  const meant = { intent: 'vote', numbers: first } as const;
  return { changes: [], messages: [asking({ kind: 'confirm', meant }, answer(request.me.id, words))] };
};

/** All on one is clear, however often its number was typed. */
const dotsMeant = (numbers: readonly number[], most: number): readonly number[] => {
  const isOne = new Set(numbers).size === 1;
  return isOne ? numbers.slice(0, most) : numbers;
};

/** What is echoed; after the last vote nothing can be changed any more, and the result follows. */
const echo = (world: World, cycle: Cycle, now: Instant, dots: readonly number[], isLast: boolean): Phrase => {
  const day = openUntil(world, now);
  if (dots.length === 0) return isLast ? phrase(copy.blankLast) : phrase(copy.blank, { day });
  if (isLast) return phrase(copy.placedLast, { dots: dots.join(' ') });
  return phrase(copy.placed, { things: placed(onBallot(cycle), dots), day });
};

const cast = (world: World, request: Request, cycle: Cycle, dots: readonly number[]): Outcome => {
  const { me, now } = request;
  const changes: readonly Change[] = [{ type: 'vote-cast', by: me.id, dots }];
  const words = echo(world, cycle, now, dots, isLastAnswer(world, now, changes));
  return {
    changes,
    messages: [answer(me.id, words)],
    undo: { what: dots.join(' ') || '0', changes: voteBefore(cycle.step, request) },
  };
};

export const leftBlank = (world: World, request: Request): Outcome => {
  const cycle = liveCycle(world.pod);
  return cycle && isVoting(cycle.step) ? cast(world, request, cycle, []) : withoutBallot(world, request);
};

export const vote: Rule<'vote'> = (world, request) => {
  const cycle = liveCycle(world.pod);
  if (!cycle || !isVoting(cycle.step)) return withoutBallot(world, request);
  if (request.me.joinedAt > cycle.step.openedAt) return reply(request, phrase(copy.nextOne));
  const candidates = onBallot(cycle);
  const { numbers } = request.intent;
  const example = exampleOf(candidates, dotsIn(cycle.step));
  if (numbers.length === 0) return reply(request, phrase(copy.numbersPlease, { example, things: linesOf(candidates) }));
  if (numbers.every((number) => number === 0)) return cast(world, request, cycle, []);
  const missing = numbers.find((one) => !candidates.some(({ number }) => number === one));
  if (missing !== undefined) {
    return reply(request, phrase(copy.notThere, { missing, things: linesOf(candidates), example }));
  }
  const most = dotsIn(cycle.step);
  const dots = dotsMeant(numbers, most);
  return dots.length > most ? tooMany(request, dots, most) : cast(world, request, cycle, dots);
};
