/** A bare reply to “what one thing could we finish?” and to “which one comes first?” */
import { proposeCopies as copy } from '../../../../templates/commands/propose.ts';
import type { Change } from '../../change.ts';
import { liveCycle } from '../../find.ts';
import { answer, phrase } from '../../message.ts';
import type { Proposal } from '../../nouns.ts';
import { meaning, reply } from '../../outcome.ts';
import type { AnswerRule } from '../rules.ts';
import { openUntil } from './asked-now.ts';
import { passed } from './pass.ts';
import { propose } from './propose.ts';
import { sentenceSaid } from './sentence.ts';
import { vote } from './vote.ts';

export const proposalAnswer: AnswerRule<'proposal'> = (world, request, bare) => {
  const day = openUntil(world, request.now);
  if (bare.kind === 'later') return reply(request, phrase(copy.open, { day }));
  if (bare.kind === 'text') return propose(world, meaning<'propose'>(request, { intent: 'propose', text: bare.text }));
  const said = bare.kind === 'no' ? sentenceSaid(request) : undefined;
  if (said) return propose(world, meaning<'propose'>(request, { intent: 'propose', text: said }));
  // Dots that come after the count: told what they came to, and what is asked now.
  if (bare.kind === 'numbers') return vote(world, meaning<'vote'>(request, { intent: 'vote', numbers: bare.numbers }));
  if (bare.kind === 'yes') return reply(request, phrase(copy.wordless));
  return passed(world, request, phrase(copy.passed, { day }));
};

const whole = ({ number, text, by, date }: Proposal): Change => ({
  type: 'proposal-made',
  number,
  text,
  by,
  ...(date ? { date } : {}),
});

/** SKIP keeps it as broad as it is; a sentence replaces it. */
export const cutAnswer: AnswerRule<'cut'> = (world, request, bare, question) => {
  const { me, now } = request;
  const broad = liveCycle(world.pod)?.proposals.find(({ number }) => number === question.proposal);
  if (bare.kind === 'later') return reply(request, phrase(copy.open, { day: openUntil(world, now) }));
  if (bare.kind === 'text') return propose(world, meaning<'propose'>(request, { intent: 'propose', text: bare.text }));
  if (!broad || bare.kind === 'numbers') return undefined;
  const thing = { list: [{ number: broad.number, text: broad.text }] };
  return {
    changes: [whole(broad)],
    messages: [answer(me.id, phrase(copy.keptWhole, { thing }))],
    undo: { what: `${broad.number} ${broad.text}`, changes: [{ type: 'proposal-withdrawn', number: broad.number }] },
  };
};
