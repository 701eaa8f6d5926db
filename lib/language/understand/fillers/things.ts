import { wordSet } from '../../../../templates/words/list.ts';
import { numberLeads } from '../../../../templates/words/numbers.ts';
import { anyWords, oneEach, unmeant } from '../../../../templates/words/others.ts';
import { afterNumber, thingJoins, thingVerbs } from '../../../../templates/words/particles.ts';
import { articles, rivalJoins } from '../../../../templates/words/pointing.ts';
import { small } from '../../../../templates/words/small.ts';
import type { Intent, IntentName } from '../../../domain/intent.ts';
import { likeliest, meantIn } from '../model/meant.ts';
import { type Mention, mentionsIn } from '../model/mentions.ts';
import type { Reading } from '../reading.ts';
import { isAside } from '../slots/aside.ts';
import { colonAt, cut } from '../slots/cut.ts';
import { droppedOf } from '../slots/dropped.ts';
import { plainNumber } from '../slots/number.ts';
import { betweenIn, othersIn, refusedIn } from '../slots/others.ts';
import { partsOf } from '../slots/parts.ts';
import { rowNamed, upTo } from '../slots/row.ts';
import { mayBeMeant, setAside } from '../slots/set-aside.ts';
import { unique } from '../slots/task.ts';
import { dotsIn } from '../slots/votes.ts';
import { elementAt, saidIn, type Token, wordIn } from '../token.ts';
import { holds, isAddress, isEach } from '../traits.ts';
import type { Filler } from './filler.ts';

/** The things an intent of this class is about, and `either` where it is truly between two. */
type Found = { readonly values: readonly number[]; readonly either?: readonly number[] };

const nothing: Found = { values: [] };

export function found(reading: Reading, name: string): Found {
  const row = rowNamed(reading);
  const left = (chosen.has(name) ? othersIn(reading, row) : undefined) ?? row;
  if (left !== undefined && left.length > 0) return { values: left === row || !isOpen(reading) ? left : [] };
  const all = mentionsIn(reading);
  if (all.length === 0) return nothing;
  const { tokens } = reading.sentence;
  const refused = chosen.has(name) ? refusedIn(reading, all, false) : [];
  const aside = contrasted.has(name) ? setAside(reading, all, name === 'done' ? 'work' : 'other') : [];
  const isLeft = (each: Mention): boolean =>
    !isAside(reading, all, each) && !refused.includes(each) && !aside.includes(each);
  const meantMost = meantIn(reading, name).filter(isLeft);
  // What another is set aside for is meant, however little speaks for it.
  const likely =
    meantMost.length > 0 || aside.length === 0
      ? meantMost
      : all.filter((each) => isLeft(each) && mayBeMeant(reading, each));
  const said = chosen.has(name) ? behindTurn(tokens, likely) : likely;
  const isNamed = said.some(({ kind }) => kind === 'name');
  const isSaid = isNamed || said.some(({ kind }) => kind === 'digits');
  const told = withoutRivals(reading, isSaid ? said.filter((each) => !isCounting(tokens, each, isNamed)) : said);
  const meant = name === 'drop' ? droppedOf(reading.sentence, told) : told;
  const values: number[] = [];
  for (const each of meant) {
    if (each.either !== undefined) continue;
    for (const value of upTo(reading, elementAt(all, all.indexOf(each) - 1), each)) addOnce(values, value);
    addOnce(values, each.value);
  }
  const either =
    values.length === 0 ? meant.find((each) => each.either !== undefined)?.either : betweenIn(reading, values);
  return { values, ...(either === undefined ? {} : { either }) };
}

function addOnce(values: number[], value: number): void {
  if (!values.includes(value)) values.push(value);
}

/** “Two sides painted, two to go”, “me and three friends can shift that piano”: beside a thing, numbers count others; as digits beside a name. */
function isCounting(tokens: readonly Token[], { from, to, kind }: Mention, isNamed: boolean): boolean {
  const [lead, next] = [wordIn(tokens, from - 1), tokens[to]];
  if (next?.kind !== 'word' || next.gap > 0 || numberLeads.has(lead)) return false;
  if (kind === 'digits' && isNamed)
    return (
      next.word === 'left' || tokens[to + 1]?.word === 'go' || (/...s$/.test(next.raw) && !thingVerbs.has(next.word))
    );
  return kind === 'word' && !(thingJoins.has(next.word) || afterNumber.has(next.word) || articles.has(lead));
}

/** “I can't do 1 but 5 is fine”, “quería la 3 pero mejor la 5”: what is meant stands behind the turn, where anything does. */
function behindTurn(tokens: readonly Token[], said: readonly Mention[]): readonly Mention[] {
  const turn = tokens.findIndex(({ word }) => /^(?:but|pero|sino)$/.test(word));
  const behind = said.filter(({ from }) => from > turn);
  return behind.length > 0 && tokens.slice(0, Math.max(0, turn)).some(({ word }) => unmeant.has(word)) ? behind : said;
}

/** Of these “all but 3” tells what is left, and “not 3” what is not meant. */
const chosen = wordSet('claim offer takeover');

/** Of these one is meant instead of another. */
const contrasted = wordSet('claim offer takeover done answer');

/** “Write that letter to the bus people” is the thing with most of these words, where no “and” or comma stands between. */
function withoutRivals(reading: Reading, meant: readonly Mention[]): readonly Mention[] {
  if (meant.length < 2) return meant;
  const groups: Mention[][] = [];
  for (const each of meant) {
    const last = groups.at(-1)?.at(-1);
    if (last?.kind === 'name' && each.kind === 'name' && isOneClause(reading, last.to, each.from))
      groups.at(-1)?.push(each);
    else groups.push([each]);
  }
  return groups.flatMap((group) => {
    const counts = new Map<number, number>();
    for (const { value, from, to, either } of group)
      for (const one of either ?? [value]) counts.set(one, (counts.get(one) ?? 0) + contentBetween(reading, from, to));
    const most = Math.max(...counts.values());
    const best = [...counts].filter(([, count]) => count === most);
    const [only, second] = best;
    return only === undefined || second !== undefined
      ? group
      : group.filter(({ value, either }) => either === undefined && value === only[0]);
  });
}

function isOneClause({ sentence }: Reading, from: number, to: number): boolean {
  return sentence.tokens
    .slice(from, to + 1)
    .every(({ word, gap }, at) => gap === 0 && (at === to - from || !rivalJoins.has(word)));
}

const contentBetween = ({ sentence }: Reading, from: number, to: number): number =>
  sentence.tokens.slice(from, to).filter(({ word }) => !small.has(word)).length;

/** “Anything but the doors” leaves open which. */
const isOpen = ({ sentence }: Reading): boolean => sentence.tokens.some(({ word }) => anyWords.has(word));

export function thingsIn(reading: Reading, name: string): number | readonly number[] | undefined {
  const { values } = found(reading, name);
  return values.length === 0 ? undefined : unique(values);
}

export const withTask =
  (name: IntentName, needed: boolean): Filler =>
  (reading) => {
    const { values, either } = found(reading, name);
    if (either !== undefined && between.has(name)) return { intent: 'which', meant: name, numbers: either };
    if (values.length === 0 && needed) return undefined;
    return { intent: name, ...(values.length === 0 ? {} : { task: unique(values) }) } as Intent;
  };

/** What is done to the wrong task hurts; what is only told of one does not. */
const between = wordSet('claim drop done offer takeover');

export const withNumber =
  (name: string): Filler =>
  (reading) => {
    const about = thingsIn(reading, name);
    return typeof about === 'number' ? ({ intent: name, number: about } as Intent) : undefined;
  };

/** “split 3: phone calls / flyer”: what stands behind the colon names no task to split. */
function numberBeforeColon(reading: Reading): number | undefined {
  const before = reading.sentence.tokens.slice(0, Math.max(0, colonAt(reading)));
  return before.map((token) => plainNumber(token)).find((value) => value !== undefined);
}

export const split: Filler = (reading) => {
  const about = numberBeforeColon(reading) ?? thingsIn(reading, 'split');
  const parts = partsOf(cut(reading, 'split', 'parts') ?? '');
  const [task] = about === undefined ? [] : [about].flat();
  return task === undefined || parts.length < 2 ? undefined : { intent: 'split', task, parts };
};

/** “4 after 2”, “la 4 después de la 2”, “after 2 comes 4”: which must wait for which. */
export const after: Filler = (reading) => {
  const waiting = likeliest(reading, 'after task', undefined);
  const first = likeliest(reading, 'after number', waiting);
  return waiting === undefined || first === undefined ? undefined : { intent: 'after', task: waiting, number: first };
};

export const vote: Filler = (reading) => {
  const others = othersIn(reading);
  const numbers = others ?? withoutAside(reading, dotsIn(reading));
  const isOneEach =
    others === undefined && holds(reading.sentence, isEach | isAddress) && oneEach.test(saidIn(reading.sentence));
  const between = others === undefined && !isOneEach ? betweenIn(reading, [...new Set(numbers)]) : undefined;
  // “The shelter. Or the fridge? No, shelter.”
  const said = between === undefined ? [] : mentionsIn(reading).map(({ value }) => value);
  const last = said.at(-1) ?? 0;
  if (said.filter((value) => value === last).length * 2 > said.length) return { intent: 'vote', numbers: [last] };
  const either = others !== undefined && isOpen(reading) ? others : between;
  if (either !== undefined) return { intent: 'which', meant: 'vote', numbers: either };
  return numbers.length === 0 ? undefined : { intent: 'vote', numbers };
};

/** Dots without those on what is set aside; where all were, one on what is left. */
function withoutAside(reading: Reading, dots: readonly number[]): readonly number[] {
  const all = mentionsIn(reading);
  const aside = setAside(reading, all, 'worry');
  if (aside.length === 0) return dots;
  const isLeft = (value: number): boolean => !aside.some((each) => each.value === value);
  const left = dots.filter(isLeft);
  if (left.length > 0) return left;
  return [...new Set(all.filter((each) => mayBeMeant(reading, each)).map(({ value }) => value))].filter(isLeft);
}

export const merge: Filler = (reading) => {
  const about = thingsIn(reading, 'merge');
  return typeof about === 'object' ? { intent: 'merge', numbers: about } : undefined;
};
