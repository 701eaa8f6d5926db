/** Words we cannot place: the open question once more, else what they can say. They are never passed on to anybody. */
import { unknownCopies as copy } from '../../../../templates/commands/unknown.ts';
import { again } from '../../again.ts';
import { hints } from '../../hints.ts';
import type { IntentName } from '../../intent.ts';
import { type Phrase, phrase } from '../../message.ts';
import { type Request, type Rule, reply } from '../../outcome.ts';
import { isInOrOut } from '../../second-thoughts.ts';

/** Answers to nothing: kind, and no “I did not understand”. */
const bare: ReadonlySet<IntentName> = new Set(['yes', 'no', 'later', 'answer', 'skip']);

const openingOf = ({ intent, question, late, words }: Request): Phrase => {
  const isBare = bare.has(intent.intent) || isInOrOut(words);
  if (isBare && late) return phrase(copy.late);
  if (isBare) return phrase(question ? copy.sorry : copy.nothingAsked);
  return phrase(intent.intent === 'unknown' ? copy.sorry : copy.notYet);
};

/** Also for every verb that is understood and not built yet: we say so, and what can be said. */
export const unknown: Rule = (world, request) => {
  const { me, question } = request;
  const restated = question && again(world, me.id, question);
  return reply(request, openingOf(request), ...(restated ? [restated] : hints(world, me).slice(0, 2)));
};
