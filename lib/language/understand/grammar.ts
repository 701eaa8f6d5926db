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

/** A place in the tree of patterns that share their beginnings. Parts are absent until needed: most places have one way on. */
export type Node = {
  words: Map<string, Node> | undefined;
  others: Map<string, Branch> | undefined;
  rules: Rule[] | undefined;
  /** Nodes that may be entered from here without a word. */
  onward: Node[] | undefined;
  /** Where the choices that begin here lead, so that patterns share them. */
  choices: Map<string, Node> | undefined;
  /** Which branches are worth following on which word; made on first use by firsts.ts. */
  index: BranchIndex | undefined;
  ends: boolean;
};

/** What can come first on a way through the tree: these words, or a token of these kinds. */
export type First = {
  words: ReadonlySet<string>;
  /** Any word at all may come first. */
  any: boolean;
  /** A number, a date or a thing of the list may come first. */
  counted: boolean;
  /** It may be passed without any word, and a phrase may end right behind it. */
  always: boolean;
};

export type BranchIndex = {
  readonly byWord: ReadonlyMap<string, readonly Branch[]>;
  readonly any: readonly Branch[];
  readonly counted: readonly Branch[];
  readonly always: readonly Branch[];
};

export type Branch = { readonly step: Step; first: First | undefined; readonly next: Node };

/** A set of words, and a tree for those of several words. */
export type Group = {
  readonly kind: 'group';
  readonly id: number;
  readonly absent: boolean;
  readonly singles: Set<string>;
  tree: Node | undefined;
  first: First | undefined;
};

export type Slot = { readonly kind: 'slot'; readonly name: string; readonly id: number };
export type Step = Group | Slot | { readonly kind: 'onward' };

export type Grammar = {
  readonly root: Node;
  readonly groups: Map<string, Group>;
  readonly words: Set<string>;
  readonly shared: Map<string, Group>;
  readonly slots: Map<string, Slot>;
};

const emptyNode = (): Node => ({
  words: undefined,
  others: undefined,
  rules: undefined,
  onward: undefined,
  choices: undefined,
  index: undefined,
  ends: false,
});

/** Builds the tree once, with the first message and not on import. */
export function buildGrammar(
  phrases: readonly Phrases[],
  groups: Readonly<Record<string, readonly string[]>>,
): Grammar {
  const grammar: Grammar = {
    root: emptyNode(),
    groups: new Map(),
    words: new Set(),
    shared: new Map(),
    slots: new Map(),
  };
  for (const name of Object.keys(groups)) {
    grammar.groups.set(name, groupOf(grammar, (groups[name] ?? []).map(readPattern), false));
  }
  for (const entry of phrases) {
    for (const strength of ['exact', 'says', 'perhaps'] as const) {
      for (const source of entry[strength] ?? []) {
        const node = grow(grammar, grammar.root, readPattern(source));
        node.rules ??= [];
        node.rules.push({ phrases: entry, strength, source });
      }
    }
  }
  return grammar;
}

let nextId = 0;

function groupOf(grammar: Grammar, options: readonly Pattern[], absent: boolean): Group {
  const group: Group = { kind: 'group', id: nextId++, absent, singles: new Set(), tree: undefined, first: undefined };
  for (const option of options) {
    const [only] = option;
    if (option.length === 1 && only?.kind === 'word') {
      grammar.words.add(only.word);
      group.singles.add(only.word);
    } else {
      group.tree ??= emptyNode();
      grow(grammar, group.tree, option).ends = true;
    }
  }
  return group;
}

/** Follows a pattern from a node. Choices that hold a slot are walked in place, so that what the slot finds is kept. */
function grow(grammar: Grammar, from: Node, pattern: Pattern): Node {
  let node = from;
  for (const element of pattern) {
    const branches = element.kind === 'either' && element.options.some(holdsSlot);
    node = branches ? branchInto(grammar, node, element) : stepInto(grammar, node, element);
  }
  return node;
}

/** Every option grows from here and leads on to one shared node; so does the node itself when the choice may be absent. */
function branchInto(grammar: Grammar, node: Node, element: Extract<Element, { kind: 'either' }>): Node {
  node.choices ??= new Map();
  const known = node.choices.get(element.key);
  if (known !== undefined) return known;
  const shared = emptyNode();
  node.choices.set(element.key, shared);
  for (const option of element.options) lead(grow(grammar, node, option), shared);
  if (element.absent) lead(node, shared);
  return shared;
}

function lead(from: Node, to: Node): void {
  from.onward ??= [];
  from.onward.push(to);
}

function holdsSlot(pattern: Pattern): boolean {
  return pattern.some(
    (element) => element.kind === 'slot' || (element.kind === 'either' && element.options.some(holdsSlot)),
  );
}

function stepInto(grammar: Grammar, node: Node, element: Element): Node {
  if (element.kind === 'word') {
    grammar.words.add(element.word);
    node.words ??= new Map();
    const known = node.words.get(element.word);
    if (known !== undefined) return known;
    const next = emptyNode();
    node.words.set(element.word, next);
    return next;
  }
  node.others ??= new Map();
  const known = node.others.get(element.key);
  if (known !== undefined) return known.next;
  const next = emptyNode();
  node.others.set(element.key, { step: stepOf(grammar, element), first: undefined, next });
  return next;
}

function slotOf(grammar: Grammar, name: string): Slot {
  const known = grammar.slots.get(name);
  if (known !== undefined) return known;
  const slot: Slot = { kind: 'slot', name, id: grammar.slots.size };
  grammar.slots.set(name, slot);
  return slot;
}

function stepOf(grammar: Grammar, element: Exclude<Element, { kind: 'word' }>): Step {
  if (element.kind === 'slot') return slotOf(grammar, element.name);
  if (element.kind === 'group') {
    const group = grammar.groups.get(element.name);
    if (group === undefined) throw new Error(`No group of words is named <${element.name}>`);
    return group;
  }
  const known = grammar.shared.get(element.key);
  if (known !== undefined) return known;
  const group = groupOf(grammar, element.options, element.absent);
  grammar.shared.set(element.key, group);
  return group;
}
