/** A frustration or an idea that comes late is never lost: it is parked with thanks. */
import { frustrationCopies } from '../../../../templates/commands/frustration.ts';
import { answer, phrase } from '../../message.ts';
import type { World } from '../../nouns.ts';
import type { Outcome, Request } from '../../outcome.ts';
import { kept } from './kept.ts';

/** `isNamed` keeps the writer with it; a frustration is kept without. */
export const parkedLate = (world: World, request: Request, text: string, isNamed: boolean): Outcome => {
  const { me, now } = request;
  const words = kept(text);
  return {
    changes: [{ type: 'idea-parked', text: words, ...(isNamed ? { by: me.id } : {}), at: now }],
    messages: [answer(me.id, phrase(frustrationCopies.parked, { thing: { list: [{ text: words }] } }))],
    undo: { what: words, changes: [{ type: 'idea-unparked', number: world.pod.nextParked }] },
  };
};
