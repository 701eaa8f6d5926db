import { countingWords } from '../../../templates/words/numbers.ts';
import type { Context } from '../heard.ts';
import { firstOfGroup, indexOf } from './firsts.ts';
import { slotReaders } from './slots/readers.ts';
import type { Sentence, Token } from './token.ts';
import type { Branch, Grammar, Group, Node, Rule, Slot } from './tree.ts';

/** What a slot found: the value, and the place of the first word after it. */
export type Filled = { readonly end: number; readonly value: unknown };
export type SlotReader = (reading: Reading, at: number) => readonly Filled[];

/** The slots of one match, newest first. */
export type Slots = { readonly name: string; readonly value: unknown; readonly before: Slots } | undefined;

export type Match = {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
  readonly slots: Slots;
  readonly skipped: number;
};

/** One message being read: its words, the grammar, and what groups were already tried where. */
export type Reading = {
  readonly sentence: Sentence;
  readonly context: Context;
  readonly grammar: Grammar;
  readonly skippable: ReadonlySet<string>;
  readonly memo: Map<number, readonly number[]>;
  readonly filled: Map<number, readonly Filled[]>;
  /** Whether the message may end politely from a place on; asked for every phrase that ends there. */
  readonly closing: (boolean | undefined)[];
  effort: number;
};

const mostEffort = 20_000;
const places = 512;

/** Every phrase that fits from this word on, wherever it ends. */
export function matchesAt(reading: Reading, start: number): Match[] {
  const found: Match[] = [];
  walk(reading, reading.grammar.root, start, undefined, 0, (node, end, slots, skipped) => {
    for (const rule of node.rules ?? []) found.push({ rule, start, end, slots, skipped });
  });
  return found;
}

type Arrive = (node: Node, end: number, slots: Slots, skipped: number) => void;

function walk(reading: Reading, node: Node, at: number, slots: Slots, skipped: number, arrive: Arrive): void {
  if (node.rules !== undefined) arrive(node, at, slots, skipped);
  if (reading.effort++ > mostEffort) return;
  const token = reading.sentence.tokens[at];
  if (token !== undefined) {
    const next = node.words?.get(token.word);
    if (next !== undefined) walk(reading, next, at + 1, slots, skipped, arrive);
    if (skipped < 3 && reading.skippable.has(token.word)) walk(reading, node, at + 1, slots, skipped + 1, arrive);
  }
  if (node.others === undefined && node.onward === undefined) return;
  const index = node.index ?? indexOf(node);
  for (const branch of index.always) follow(reading, branch, at, slots, skipped, arrive);
  if (token === undefined) return;
  for (const branch of index.any) follow(reading, branch, at, slots, skipped, arrive);
  const fitting = index.byWord.get(token.word);
  if (fitting !== undefined) for (const branch of fitting) follow(reading, branch, at, slots, skipped, arrive);
  if (index.counted.length === 0 || !mayCount(reading, token)) return;
  for (const branch of index.counted) {
    if (branch.first?.words.has(token.word) !== true) follow(reading, branch, at, slots, skipped, arrive);
  }
}

function mayCount(reading: Reading, token: Token): boolean {
  return (
    token.kind === 'number' ||
    token.kind === 'address' ||
    reading.context.items !== undefined ||
    countingWords.has(token.word)
  );
}

function follow(reading: Reading, branch: Branch, at: number, slots: Slots, skipped: number, arrive: Arrive): void {
  const { step, next } = branch;
  if (step.kind === 'onward') walk(reading, next, at, slots, skipped, arrive);
  else if (step.kind === 'group')
    for (const end of groupEnds(reading, step, at)) walk(reading, next, end, slots, skipped, arrive);
  else {
    for (const { end, value } of slotAt(reading, step, at)) {
      walk(reading, next, end, { name: step.name, value, before: slots }, skipped, arrive);
    }
  }
}

/** What a slot finds here; asked once a place, however many phrases ask. */
function slotAt(reading: Reading, slot: Slot, at: number): readonly Filled[] {
  const key = slot.id * places + at;
  const known = reading.filled.get(key);
  if (known !== undefined) return known;
  const read = slotReaders[slot.name];
  if (read === undefined) throw new Error(`No slot is named {${slot.name}}`);
  const found = read(reading, at);
  reading.filled.set(key, found);
  return found;
}

const nowhere: readonly number[] = [];

/** Where a group of words that begins here can end; empty when it does not fit. */
export function groupEnds(reading: Reading, step: Group, at: number): readonly number[] {
  const token = reading.sentence.tokens[at];
  const first = step.first ?? firstOfGroup(step);
  if (!first.any && !first.always) {
    const fits = token !== undefined && (first.words.has(token.word) || (first.counted && mayCount(reading, token)));
    if (!fits) return step.absent ? [at] : nowhere;
  }
  if (step.tree === undefined) return oneWord(step, at);
  const key = step.id * places + at;
  const known = reading.memo.get(key);
  if (known !== undefined) return known;
  const ends: number[] = step.absent ? [at] : [];
  if (token !== undefined && step.singles.has(token.word)) ends.push(at + 1);
  if (step.tree !== undefined) reach(reading, step.tree, at, ends);
  reading.memo.set(key, ends);
  return ends;
}

/** The ends of a group of single words; the arrays are kept, because most groups are met at the same few places. */
function oneWord(step: Group, at: number): readonly number[] {
  const kept = step.absent ? hereOrNext : next;
  kept[at] ??= step.absent ? [at, at + 1] : [at + 1];
  return kept[at] ?? nowhere;
}

const next: (readonly number[])[] = [];
const hereOrNext: (readonly number[])[] = [];

function reach(reading: Reading, node: Node, at: number, ends: number[]): void {
  if (node.ends && !ends.includes(at)) ends.push(at);
  if (reading.effort++ > mostEffort) return;
  const token = reading.sentence.tokens[at];
  if (token !== undefined) {
    const next = node.words?.get(token.word);
    if (next !== undefined) reach(reading, next, at + 1, ends);
  }
  if (node.others === undefined && node.onward === undefined) return;
  const index = node.index ?? indexOf(node);
  for (const branch of index.always) reachOver(reading, branch, at, ends);
  if (token === undefined) return;
  for (const branch of index.any) reachOver(reading, branch, at, ends);
  const fitting = index.byWord.get(token.word);
  if (fitting !== undefined) for (const branch of fitting) reachOver(reading, branch, at, ends);
  if (index.counted.length === 0 || !mayCount(reading, token)) return;
  for (const branch of index.counted) {
    if (branch.first?.words.has(token.word) !== true) reachOver(reading, branch, at, ends);
  }
}

function reachOver(reading: Reading, { step, next }: Branch, at: number, ends: number[]): void {
  if (step.kind === 'onward') reach(reading, next, at, ends);
  else if (step.kind === 'group') for (const end of groupEnds(reading, step, at)) reach(reading, next, end, ends);
  else for (const { end } of slotAt(reading, step, at)) reach(reading, next, end, ends);
}

/** Does one of these words, as a named group, begin here? Gives the longest end, or -1. */
export function longestGroup(reading: Reading, name: string, at: number): number {
  const step = reading.grammar.groups.get(name);
  if (step === undefined) throw new Error(`No group of words is named <${name}>`);
  let longest = -1;
  for (const end of groupEnds(reading, step, at)) if (end > longest) longest = end;
  return longest;
}
