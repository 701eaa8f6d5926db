import type { Phrases } from '../../../templates/words/phrases.ts';
import { type Element, type Pattern, readPattern } from './pattern.ts';
import type { Grammar, Group, Node, Slot, Step } from './tree.ts';

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
