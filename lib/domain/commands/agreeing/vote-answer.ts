/** A bare reply to a ballot, and IN or OUT to the one thing that is asked. */
import { blankWords, voteWordCopies as copy } from '../../../../templates/commands/vote.ts';
import type { Change } from '../../change.ts';
import { dotsIn, isYesNoStep, liveCycle } from '../../find.ts';
import { answer, asking, phrase } from '../../message.ts';
import type { World } from '../../nouns.ts';
import { meaning, type Outcome, type Request, reply } from '../../outcome.ts';
import { exampleOf, onBallot } from '../../phases/ballot.ts';
import type { AnswerRule } from '../rules.ts';
import { openUntil } from './asked-now.ts';
import { spokenFor } from './for-somebody.ts';
import { hasWords, kept } from './kept.ts';
import { isLastAnswer } from './last-answer.ts';
import { leftBlank, vote, voteBefore } from './vote.ts';

/** “None”, “nada”: there is nothing they want to say. */
export const isBlank = (text: string): boolean =>
  blankWords.includes(
    text
      .trim()
      .toLowerCase()
      .replace(/[.!]+$/, ''),
  );

const leastWords = 3;

/** A sentence instead of dots: a late frustration, perhaps. It is kept if they say so. */
const forLater = (world: World, request: Request, text: string): Outcome | undefined => {
  const cycle = liveCycle(world.pod);
  const words = spokenFor(kept(text)).text;
  if (!cycle || words.split(' ').length < leastWords || !hasWords(words) || words.endsWith('?')) return undefined;
  const example = exampleOf(onBallot(cycle), dotsIn(cycle.step));
  const say = answer(request.me.id, phrase(copy.ideaForLater, { thing: { list: [{ text: words }] }, example }));
  return { changes: [], messages: [asking({ kind: 'confirm', meant: { intent: 'park', text: words } }, say)] };
};

export const voteAnswer: AnswerRule<'vote'> = (world, request, bare) => {
  if (bare.kind === 'later') return reply(request, phrase(copy.open, { day: openUntil(world, request.now) }));
  if (bare.kind === 'skip' || bare.kind === 'no') return leftBlank(world, request);
  if (bare.kind === 'text' && isBlank(bare.text)) return leftBlank(world, request);
  if (bare.kind === 'text') return forLater(world, request, bare.text);
  const numbers = bare.kind === 'numbers' ? bare.numbers : [];
  return vote(world, meaning<'vote'>(request, { intent: 'vote', numbers }));
};

const sides = {
  yes: { dots: [1], copy: copy.in, name: 'IN' },
  no: { dots: [0], copy: copy.out, name: 'OUT' },
  skip: { dots: [], copy: copy.neither, name: undefined },
};

export const agreeAnswer: AnswerRule<'agree'> = (world, request, bare) => {
  const cycle = liveCycle(world.pod);
  if (!cycle || !isYesNoStep(cycle.step)) return undefined;
  if (bare.kind === 'later') return reply(request, phrase(copy.open, { day: openUntil(world, request.now) }));
  if (bare.kind === 'text' || bare.kind === 'numbers') return undefined;
  const { me, now } = request;
  const side = sides[bare.kind];
  const changes: readonly Change[] = [{ type: 'vote-cast', by: me.id, dots: side.dots }];
  const back = isLastAnswer(world, now, changes) ? [] : [phrase(copy.undo)];
  return {
    changes,
    messages: [answer(me.id, phrase(side.copy), ...back)],
    undo: { what: side.name ?? copy.passName[me.locale], changes: voteBefore(cycle.step, request) },
  };
};
