/** Which of several things somebody lets go of. */

import { lettingGo, parting, passingOn } from '../../../../templates/words/others.ts';
import { articles, rivalJoins } from '../../../../templates/words/pointing.ts';
import { small } from '../../../../templates/words/small.ts';
import type { Mention } from '../model/mentions.ts';
import { isOneOf, saidIn, type Token } from '../token.ts';

/**
 * “Drop me from 1 and give me 4”, “suelto el micrófono, me quedo con la bandera”: of things told of apart from each
 * other those beside words of letting go, else those that somebody else should take, else we ask which.
 */
export function droppedOf(
  tokens: readonly Token[],
  all: readonly Mention[],
  meant: readonly Mention[],
): readonly Mention[] {
  // “My knees can't do doors any more, free up 3”: what may be two things says less than what is one.
  const groups = groupsOf(
    tokens,
    all.filter((each) => each.either === undefined),
    meant,
  );
  const values = [...new Set(groups.flat().map(({ value }) => value))];
  const [first] = meant;
  if (groups.length < 2 || values.length < 2 || first === undefined) return groups.length > 0 ? groups.flat() : meant;
  const clauses = groups.map((group, at) =>
    clauseAround(tokens, group, groups[at - 1]?.at(-1)?.to ?? 0, groups[at + 1]?.[0]?.from ?? tokens.length),
  );
  for (const letting of [lettingGo, passingOn]) {
    const dropped = groups.filter((_, at) => letting.test(clauses[at] ?? ''));
    if (dropped.length > 0) return dropped.flat();
  }
  return [{ ...first, either: values }];
}

/** Things in one breath stand together, and what follows at once is meant with them: “3, 5 and the map”, “la 2 y la 5”. */
function groupsOf(
  tokens: readonly Token[],
  all: readonly Mention[],
  meant: readonly Mention[],
): readonly (readonly Mention[])[] {
  const groups: Mention[][] = [];
  let last: Mention | undefined;
  for (const each of all) {
    const between = tokens.slice(last?.to ?? 0, each.from);
    const isBeside =
      last !== undefined &&
      tokens.slice(last.to, each.from + 1).every(({ gap }) => gap < 3) &&
      between.every((token) => isSmall(token));
    const isJoined = isBeside && last?.kind === each.kind && between.some(({ word }) => joins.test(word));
    // “Dejo la 8 y la 5 la entrego el viernes”
    const isToldOf = /^(?:l[ao]|si|is)$/.test(tokens[each.to]?.word ?? '');
    if (!meant.includes(each) && (!isJoined || isToldOf)) continue;
    if (isBeside) groups.at(-1)?.push(each);
    else groups.push([each]);
    last = each;
  }
  return groups;
}

const joins = /^(?:y|and|ni)$/;

const isSmall = (token: Token): boolean =>
  !isOneOf(parting, token) &&
  (isOneOf(small, token) || isOneOf(rivalJoins, token) || isOneOf(articles, token) || joins.test(token.word));

/** The words around these things, to where the sentence turns. */
function clauseAround(tokens: readonly Token[], group: readonly Mention[], earliest: number, latest: number): string {
  let from = group[0]?.from ?? 0;
  let to = group.at(-1)?.to ?? from;
  while (from > earliest && tokens[from]?.gap === 0 && !turn.test(tokens[from - 1]?.word ?? '')) from--;
  while (to < latest && tokens[to]?.gap === 0 && !turn.test(tokens[to]?.word ?? '')) to++;
  return saidIn(tokens.slice(from, to));
}

const turn = /^(?:but|pero|and|y)$/;
