/** Nothing from them this time, and that is fine. */
import { frustrationCopies as copy } from '../../../../templates/commands/frustration.ts';
import type { Change } from '../../change.ts';
import { answer, type Phrase, phrase } from '../../message.ts';
import type { World } from '../../nouns.ts';
import type { Outcome, Request } from '../../outcome.ts';
import { isLastAnswer } from './last-answer.ts';

/** `words` is what they hear while others are still awaited. */
export const passed = (world: World, { me, now }: Request, words: Phrase): Outcome => {
  const changes: readonly Change[] = [{ type: 'step-passed', by: me.id }];
  const said = isLastAnswer(world, now, changes) ? phrase(copy.passedLast) : words;
  return {
    changes,
    messages: [answer(me.id, said)],
    undo: { what: copy.passName[me.locale], changes: [{ type: 'step-unpassed', by: me.id }] },
  };
};
