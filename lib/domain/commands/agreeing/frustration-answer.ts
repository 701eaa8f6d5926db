/** A bare reply to “what frustrates you most here?” and to “is it the same as this one?” */
import { frustrationCopies as copy } from '../../../../templates/commands/frustration.ts';
import { liveCycle, standing } from '../../find.ts';
import { answer, asking, phrase } from '../../message.ts';
import { meaning, type Outcome, reply, together } from '../../outcome.ts';
import type { AnswerRule } from '../rules.ts';
import { openUntil } from './asked-now.ts';
import { frustration } from './frustration.ts';
import { passed } from './pass.ts';
import { same } from './same.ts';
import { sentenceSaid } from './sentence.ts';

export const frustrationAnswer: AnswerRule<'frustration'> = (world, request, bare) => {
  const { me, now } = request;
  const cycle = liveCycle(world.pod);
  const day = openUntil(world, now);
  if (!cycle) return undefined;
  if (bare.kind === 'later') return reply(request, phrase(copy.open, { day }));
  const said = bare.kind === 'no' ? sentenceSaid(request) : undefined;
  if (said) return frustration(world, meaning<'frustration'>(request, { intent: 'frustration', text: said }));
  if (bare.kind === 'no' || bare.kind === 'skip') return passed(world, request, phrase(copy.passed, { day }));
  if (bare.kind === 'text')
    return frustration(world, meaning<'frustration'>(request, { intent: 'frustration', text: bare.text }));
  if (bare.kind !== 'numbers') return reply(request, phrase(copy.wordless));
  const like = standing(cycle).find(({ number }) => bare.numbers.length === 1 && bare.numbers[0] === number);
  if (!like) return reply(request, phrase(copy.wordless));
  const words = phrase(copy.didYouMean, { thing: { list: [{ number: like.number, text: like.text }] } });
  const meant = { intent: 'same', number: like.number } as const;
  return { changes: [], messages: [asking({ kind: 'confirm', meant }, answer(me.id, words))] };
};

/** IN joins the other and withdraws their own; anything else keeps both. */
export const sameAnswer: AnswerRule<'same'> = (world, request, bare, question) => {
  const { me } = request;
  const closed: Outcome = { changes: [{ type: 'question-closed', member: me.id, kind: 'same' }], messages: [] };
  if (bare.kind === 'yes')
    return together(closed, same(world, meaning<'same'>(request, { intent: 'same', number: question.other })));
  if (bare.kind === 'text' || bare.kind === 'numbers') return undefined;
  return together(closed, reply(request, phrase(copy.kept, { number: question.mine })));
};
