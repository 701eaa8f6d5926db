/** `hide 4`: a sentence is not shown to all any more; its writer is told in private, and may put it otherwise. */
import { hideCopies as copy } from '../../../../templates/commands/hide.ts';
import type { Change } from '../../change.ts';
import { liveCycle, standing } from '../../find.ts';
import { answer, type Message, phrase, tell } from '../../message.ts';
import type { Cycle, Frustration } from '../../nouns.ts';
import { type Rule, reply } from '../../outcome.ts';
import { frustrationCandidates, linesOf } from '../../phases/ballot.ts';
import { notSteering } from '../../phases/steer.ts';

/** On a ballot only what can still be voted on. */
const shownIn = (cycle: Cycle): readonly Frustration[] => {
  const { name, options } = cycle.step;
  if (name === 'surface') return standing(cycle);
  return name === 'choose' || name === 'runoff' ? standing(cycle).filter(({ number }) => options.includes(number)) : [];
};

const toWriter = (cycle: Cycle, { by, text }: Frustration): Message =>
  tell(by, phrase(cycle.step.name === 'surface' ? copy.reword : copy.told, { thing: { list: [{ text }] } }));

export const hide: Rule<'hide'> = (world, request) => {
  const { me, intent } = request;
  const refused = notSteering(world, request);
  const cycle = liveCycle(world.pod);
  if (refused) return refused;
  const there = cycle ? shownIn(cycle) : [];
  const [first] = there;
  if (!cycle || !first) return reply(request, phrase(copy.none));
  const one = there.find(({ number }) => number === intent.number);
  if (!one) {
    const things = linesOf(
      frustrationCandidates(cycle).filter(({ number }) => there.some((it) => it.number === number)),
    );
    return reply(request, phrase(copy.notThere, { example: first.number, things }));
  }
  if (cycle.step.name !== 'surface' && there.length === 1) return reply(request, phrase(copy.last));
  const { number, text } = one;
  const hidden: Change = { type: 'frustration-hidden', number };
  const thing = { list: [{ number, text }] };
  return {
    changes: [hidden],
    messages: [answer(me.id, phrase(copy.hidden, { thing })), ...(one.by === me.id ? [] : [toWriter(cycle, one)])],
    undo: { what: `${number} ${text}`, changes: [{ type: 'frustration-shown', number }] },
  };
};
