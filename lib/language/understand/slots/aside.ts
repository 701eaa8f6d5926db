import { orderWords } from '../../../../templates/words/others.ts';
import { oneLeads } from '../../../../templates/words/particles.ts';
import { articles } from '../../../../templates/words/pointing.ts';
import type { Mention } from '../model/mentions.ts';
import type { Reading } from '../reading.ts';
import { elementAt } from '../token.ts';
import { plainNumber } from './number.ts';

/** “4k”, “12B”, “the small one”, “primero la 6”: a number that says something else than which thing. */
export function isAside(
  { sentence: { tokens } }: Reading,
  all: readonly Mention[],
  { from, to, kind }: Mention,
): boolean {
  const [before, said, after] = [elementAt(tokens, from - 1), tokens[from], tokens[to]];
  if (said === undefined || kind === 'name') return false;
  if (said.word === 'one')
    return before?.kind === 'word' && said.gap === 0 && !oneLeads.has(before.word) && plainNumber(before) === undefined;
  if (after !== undefined && kind === 'digits' && after.start === said.end)
    return after.kind === 'word' && after.raw.length === 1 && !/[x+&#=]/i.test(after.raw);
  const isBare = orderWords.has(said.word) && !articles.has(before?.word ?? '') && after?.word !== 'one';
  return isBare && all.some((each) => each.kind !== 'ordinal' && each.kind !== 'last');
}
