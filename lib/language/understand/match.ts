import type { Context } from '../heard.ts';
import { type Branch, branchesFor, firstWords, type Grammar, type Node, type Rule, type Step } from './grammar.ts';
import { slotReaders } from './slots/readers.ts';
import type { Sentence } from './token.ts';

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
  effort: number;
};

const mostEffort = 20_000;
const places = 512;

/** Every phrase that fits from this word on, wherever it ends. */
export function matchesAt(reading: Reading, start: number): Match[] {
  const found: Match[] = [];
  walk(reading, reading.grammar.root, start, undefined, 0, (node, end, slots, skipped) => {
    for (const rule of node.rules) found.push({ rule, start, end, slots, skipped });
  });
  return found;
}

type Arrive = (node: Node, end: number, slots: Slots, skipped: number) => void;

function walk(reading: Reading, node: Node, at: number, slots: Slots, skipped: number, arrive: Arrive): void {
  if (node.rules.length > 0) arrive(node, at, slots, skipped);
  if (reading.effort++ > mostEffort) return;
  const token = reading.sentence.tokens[at];
  if (token !== undefined) {
    const next = node.words.get(token.word);
    if (next !== undefined) walk(reading, next, at + 1, slots, skipped, arrive);
    if (skipped < 3 && reading.skippable.has(token.word)) walk(reading, node, at + 1, slots, skipped + 1, arrive);
  }
  for (const next of node.onward) walk(reading, next, at, slots, skipped, arrive);
  for (const branch of branchesFor(node, token?.word)) follow(reading, branch, at, slots, skipped, arrive);
}

function follow(reading: Reading, branch: Branch, at: number, slots: Slots, skipped: number, arrive: Arrive): void {
  const { step, next } = branch;
  if (step.kind === 'group') {
    for (const end of groupEnds(reading, step, at)) walk(reading, next, end, slots, skipped, arrive);
    return;
  }
  const read = slotReaders[step.name];
  if (read === undefined) throw new Error(`No slot is named {${step.name}}`);
  for (const { end, value } of read(reading, at)) {
    walk(reading, next, end, { name: step.name, value, before: slots }, skipped, arrive);
  }
}

/** Where a group of words that begins here can end; empty when it does not fit. */
export function groupEnds(reading: Reading, step: Extract<Step, { kind: 'group' }>, at: number): readonly number[] {
  const token = reading.sentence.tokens[at];
  const first = firstWords(step);
  if (first !== null && (token === undefined || !first.has(token.word))) return step.absent ? [at] : [];
  const key = step.id * places + at;
  const known = reading.memo.get(key);
  if (known !== undefined) return known;
  const ends: number[] = step.absent ? [at] : [];
  reach(reading, step.tree, at, ends);
  reading.memo.set(key, ends);
  return ends;
}

function reach(reading: Reading, node: Node, at: number, ends: number[]): void {
  if (node.ends && !ends.includes(at)) ends.push(at);
  if (reading.effort++ > mostEffort) return;
  const token = reading.sentence.tokens[at];
  if (token !== undefined) {
    const next = node.words.get(token.word);
    if (next !== undefined) reach(reading, next, at + 1, ends);
  }
  for (const next of node.onward) reach(reading, next, at, ends);
  for (const { step, next } of branchesFor(node, token?.word)) {
    if (step.kind === 'group') for (const end of groupEnds(reading, step, at)) reach(reading, next, end, ends);
    else for (const { end } of slotReaders[step.name]?.(reading, at) ?? []) reach(reading, next, end, ends);
  }
}

/** Does one of these words, as a named group, begin here? Gives the longest end, or -1. */
export function longestGroup(reading: Reading, name: string, at: number): number {
  const step = reading.grammar.groups.get(name);
  if (step === undefined || step.kind !== 'group') throw new Error(`No group of words is named <${name}>`);
  let longest = -1;
  for (const end of groupEnds(reading, step, at)) if (end > longest) longest = end;
  return longest;
}
