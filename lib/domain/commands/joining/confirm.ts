/** Nearly sure, and it would change something: asked once, done on IN. */
import { confirmCopies as copy } from '../../../../templates/commands/confirm.ts';
import { asAnswer } from '../../bare.ts';
import { liveCycle } from '../../find.ts';
import { hints } from '../../hints.ts';
import type { Intent } from '../../intent.ts';
import { answer, asking, phrase } from '../../message.ts';
import type { Question, World } from '../../nouns.ts';
import { type Outcome, type Request, type Rule, reply } from '../../outcome.ts';
import { openQuestions } from '../../questions.ts';
import { answers, commands } from '../registry.ts';
import type { AnswerRule } from '../rules.ts';
import { done } from '../working/done.ts';
import { aboutOwn } from '../working/own.ts';
import { meantPhrase } from './meant.ts';
import { unknown } from './unknown.ts';

/** “Done with the wood”, said by who holds another task: asked once, about their own. */
const doneOfOwn = (world: World, request: Request<'confirm'>): Outcome | undefined => {
  const { meant } = request.intent;
  const cycle = liveCycle(world.pod);
  if (meant.intent !== 'done' || !cycle || !aboutOwn(cycle, request, meant.task)) return undefined;
  return done(world, { ...request, intent: meant });
};

export const confirm: Rule<'confirm'> = (world, request) => {
  const own = doneOfOwn(world, request);
  if (own) return own;
  const { me, intent } = request;
  // What we cannot do yet is said at once: nobody should confirm it first.
  if (!commands[intent.meant.intent] && !isOnlyAnswer(intent.meant))
    return unknown(world, { ...request, intent: intent.meant });
  const words = meantPhrase(world, request, intent.meant);
  if (!words) return reply(request, phrase(copy.unsure), ...hints(world, me).slice(0, 2));
  return { changes: [], messages: [asking({ kind: 'confirm', meant: intent.meant }, answer(me.id, words))] };
};

/** The question below our own doubt: what their yes or no was an answer to. */
const questionBelow = (world: World, { me, now }: Request): Question | undefined =>
  openQuestions(world.pod, me, now)
    .map(({ question }) => question)
    .find(({ kind }) => kind !== 'confirm' && kind !== 'which' && kind !== 'address');

/** Words that can only be an answer to something. */
const isOnlyAnswer = ({ intent }: Intent): boolean =>
  intent === 'yes' || intent === 'no' || intent === 'later' || intent === 'skip' || intent === 'answer';

/** What happens when somebody means this: the answer to what was asked before, else the verb itself. */
export const asMeant = (world: World, request: Request, meant: Intent): Outcome | undefined => {
  const { question: _doubt, ...rest } = request;
  const below = questionBelow(world, request);
  const next: Request = { ...rest, intent: meant, ...(below ? { question: below } : {}) };
  const bare = below && asAnswer(meant, below);
  const answering = below && bare && (answers[below.kind] as AnswerRule | undefined);
  const answered = bare && answering?.(world, next, bare, below);
  if (answered || (below && isOnlyAnswer(meant))) return answered;
  return (commands[meant.intent] as Rule | undefined)?.(world, next);
};

/** The doubt does not come back, even where doing what was meant changed nothing. */
export const withDoubtClosed = (outcome: Outcome, { me }: Request, kind: 'confirm' | 'which' | 'address'): Outcome =>
  outcome.changes.length > 0 ? outcome : { ...outcome, changes: [{ type: 'question-closed', member: me.id, kind }] };

export const confirmAnswer: AnswerRule<'confirm'> = (world, request, bare, { meant, words }) => {
  if (bare.kind === 'yes') {
    const outcome =
      asMeant(world, { ...request, words: words ?? request.words }, meant) ??
      reply(request, phrase(copy.unsure), ...hints(world, request.me).slice(0, 2));
    return withDoubtClosed(outcome, request, 'confirm');
  }
  if (bare.kind !== 'no' && bare.kind !== 'later' && bare.kind !== 'skip') return undefined;
  return withDoubtClosed(reply(request, phrase(copy.nothing)), request, 'confirm');
};
