/** Which of several things somebody lets go of. */

import { clauseEnds, lettingGo, oneBreath, passingOn } from '../../../../templates/words/others.ts';
import { fold } from '../fold.ts';
import type { Mention } from '../model/mentions.ts';
import { joined, type Sentence } from '../token.ts';

/**
 * “Drop me from 1 and give me 4”, “suelto el micrófono, me quedo con la bandera”: of things told of apart from each
 * other those beside words of letting go, else those that somebody else should take; otherwise we ask which.
 */
export function droppedOf({ tokens, text }: Sentence, meant: readonly Mention[]): readonly Mention[] {
  const either = [...new Set(meant.flatMap((each) => (each.either === undefined ? each.value : [])))];
  const isApart = ({ from }: Mention, at: number): boolean =>
    at === 0 || !oneBreath.test(joined(tokens, meant[at - 1]?.to ?? 0, from));
  const [first] = meant;
  if (first === undefined || either.length < 2 || meant.filter(isApart).length < 2) return meant;
  for (const letting of [lettingGo, passingOn]) {
    let isDropped = false;
    const dropped = meant.filter((each, at) => {
      const before = text.slice(0, tokens[each.from]?.start).split(clauseEnds).at(-1);
      const behind = text.slice(tokens[each.to - 1]?.end).split(clauseEnds)[0];
      if (isApart(each, at)) isDropped = letting.test(fold(`${before}${behind}`));
      return isDropped;
    });
    if (dropped.length > 0) return dropped;
  }
  return [{ ...first, either }];
}
