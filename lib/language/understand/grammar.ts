import type { Phrases } from '../../../templates/words/phrases.ts';
import { type Element, type Pattern, readPattern } from './pattern.ts';

/** How much one phrase proves: typed as a command, said in a sentence, or only hinting. */
export type Strength = 'exact' | 'says' | 'perhaps';

/** One phrase of the templates, ready to be found. */
export type Rule = {
  readonly phrases: Phrases;
  readonly strength: Strength;
  readonly source: string;
};

/** A tree of patterns that share their beginnings. */
export type Node = {
  readonly words: Map<string, Node>;
  readonly others: Map<string, Branch>;
  /** The branches a word can begin, and those any word can; made on first use, so that a message walks few of them. */
  byWord: Map<string, readonly Branch[]> | undefined;
  open: readonly Branch[];
  readonly rules: Rule[];
  /** Nodes that may be entered from here without a word. */
  readonly onward: Node[];
  /** Where the choices that begin here lead, so that patterns share them. */
  readonly choices: Map<string, Node>;
  ends: boolean;
};

export type Branch = {
  readonly step: Step;
  readonly next: Node;
};

export type Step =
  | {
      readonly kind: 'group';
      readonly tree: Node;
      readonly id: number;
      readonly absent: boolean;
      first: Set<string> | null | undefined;
    }
  | { readonly kind: 'slot'; readonly name: string };

export type Grammar = {
  readonly root: Node;
  readonly groups: Map<string, Step>;
  readonly words: Set<string>;
};

const emptyNode = (): Node => ({
  words: new Map(),
  others: new Map(),
  byWord: undefined,
  open: [],
  rules: [],
  onward: [],
  choices: new Map(),
  ends: false,
});

/** Builds the tree once; about four milliseconds, on the first message and not on import. */
export function buildGrammar(
  phrases: readonly Phrases[],
  groups: Readonly<Record<string, readonly string[]>>,
): Grammar {
  const grammar: Grammar = { root: emptyNode(), groups: new Map(), words: new Set() };
  const counter = { next: 0 };
  for (const name of Object.keys(groups)) {
    const tree = emptyNode();
    grammar.groups.set(name, { kind: 'group', tree, id: counter.next++, absent: false, first: undefined });
    for (const source of groups[name] ?? []) {
      grow(grammar, tree, readPattern(source), counter).ends = true;
    }
  }
  for (const entry of phrases) {
    for (const strength of ['exact', 'says', 'perhaps'] as const) {
      for (const source of entry[strength] ?? []) {
        grow(grammar, grammar.root, readPattern(source), counter).rules.push({ phrases: entry, strength, source });
      }
    }
  }
  return grammar;
}

/** Follows a pattern from a node. Choices that hold a slot are walked in place, so that what the slot finds is kept. */
function grow(grammar: Grammar, from: Node, pattern: Pattern, counter: { next: number }): Node {
  let node = from;
  for (const element of pattern) {
    const branches = element.kind === 'either' && element.options.some(holdsSlot);
    node = branches ? branchInto(grammar, node, element, counter) : stepInto(grammar, node, element, counter);
  }
  return node;
}

/** Every option grows from here and leads on to one shared node; so does the node itself when the choice may be absent. */
function branchInto(
  grammar: Grammar,
  node: Node,
  element: Extract<Element, { kind: 'either' }>,
  counter: { next: number },
): Node {
  const known = node.choices.get(element.key);
  if (known !== undefined) return known;
  const shared = emptyNode();
  node.choices.set(element.key, shared);
  for (const option of element.options) grow(grammar, node, option, counter).onward.push(shared);
  if (element.absent) node.onward.push(shared);
  return shared;
}

function holdsSlot(pattern: Pattern): boolean {
  return pattern.some(
    (element) => element.kind === 'slot' || (element.kind === 'either' && element.options.some(holdsSlot)),
  );
}

function stepInto(grammar: Grammar, node: Node, element: Element, counter: { next: number }): Node {
  if (element.kind === 'word') {
    grammar.words.add(element.word);
    const known = node.words.get(element.word);
    if (known !== undefined) return known;
    const next = emptyNode();
    node.words.set(element.word, next);
    return next;
  }
  const known = node.others.get(element.key);
  if (known !== undefined) return known.next;
  const next = emptyNode();
  node.others.set(element.key, { step: stepOf(grammar, element, counter), next });
  return next;
}

function stepOf(grammar: Grammar, element: Exclude<Element, { kind: 'word' }>, counter: { next: number }): Step {
  if (element.kind === 'slot') return { kind: 'slot', name: element.name };
  if (element.kind === 'group') {
    const group = grammar.groups.get(element.name);
    if (group === undefined) throw new Error(`No group of words is named <${element.name}>`);
    return group;
  }
  const tree = emptyNode();
  for (const option of element.options) grow(grammar, tree, option, counter).ends = true;
  return { kind: 'group', tree, id: counter.next++, absent: element.absent, first: undefined };
}

/** The words a group can begin with; null when a slot can begin it, so that any word may. */
export function firstWords(step: Extract<Step, { kind: 'group' }>): Set<string> | null {
  if (step.first !== undefined) return step.first;
  const first = collect(step.tree, new Set());
  step.first = first;
  return first;
}

function collect(node: Node, into: Set<string>): Set<string> | null {
  for (const word of node.words.keys()) into.add(word);
  for (const { step, next } of node.others.values()) {
    if (step.kind === 'slot') return null;
    const inner = firstWords(step);
    if (inner === null) return null;
    for (const word of inner) into.add(word);
    if ((step.absent || step.tree.ends) && collect(next, into) === null) return null;
  }
  for (const next of node.onward) if (collect(next, into) === null) return null;
  return into;
}

/** The branches worth following when the next word is this one. */
export function branchesFor(node: Node, word: string | undefined): readonly Branch[] {
  if (node.others.size === 0) return none;
  node.byWord ??= indexed(node);
  return (word === undefined ? undefined : node.byWord.get(word)) ?? node.open;
}

const none: readonly Branch[] = [];

function indexed(node: Node): Map<string, readonly Branch[]> {
  const open: Branch[] = [];
  const closed: [Branch, Set<string>][] = [];
  for (const branch of node.others.values()) {
    const first = branch.step.kind === 'slot' || branch.step.absent ? null : firstWords(branch.step);
    if (first === null) open.push(branch);
    else closed.push([branch, first]);
  }
  const byWord = new Map<string, Branch[]>();
  for (const [branch, first] of closed) {
    for (const word of first) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [...open, branch]);
      else list.push(branch);
    }
  }
  node.open = open;
  return byWord;
}
