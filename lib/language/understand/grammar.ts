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
  readonly others: Branch[];
  readonly rules: Rule[];
  ends: boolean;
};

export type Branch = {
  readonly key: string;
  readonly step: Step;
  readonly next: Node;
};

export type Step =
  | { readonly kind: 'group'; readonly tree: Node; readonly id: number; readonly absent: boolean; first: Set<string> | null | undefined }
  | { readonly kind: 'slot'; readonly name: string };

export type Grammar = {
  readonly root: Node;
  readonly groups: Map<string, Step>;
  readonly words: Set<string>;
};

const emptyNode = (): Node => ({ words: new Map(), others: [], rules: [], ends: false });

/** Builds the tree once; about four milliseconds, on the first message and not on import. */
export function buildGrammar(phrases: readonly Phrases[], groups: Readonly<Record<string, readonly string[]>>): Grammar {
  const grammar: Grammar = { root: emptyNode(), groups: new Map(), words: new Set() };
  const counter = { next: 0 };
  for (const name of Object.keys(groups)) {
    const tree = emptyNode();
    grammar.groups.set(name, { kind: 'group', tree, id: counter.next++, absent: false, first: undefined });
    for (const source of groups[name] ?? []) {
      for (const node of grow(grammar, [tree], readPattern(source), counter)) node.ends = true;
    }
  }
  for (const entry of phrases) {
    for (const strength of ['exact', 'says', 'perhaps'] as const) {
      for (const source of entry[strength] ?? []) {
        const rule = { phrases: entry, strength, source };
        for (const node of grow(grammar, [grammar.root], readPattern(source), counter)) node.rules.push(rule);
      }
    }
  }
  return grammar;
}

/** Follows a pattern from these nodes. Choices that hold a slot branch here, so that what the slot finds is kept. */
function grow(grammar: Grammar, from: readonly Node[], pattern: Pattern, counter: { next: number }): readonly Node[] {
  let nodes = from;
  for (const element of pattern) {
    if (element.kind === 'either' && element.options.some(holdsSlot)) {
      const grown = element.options.flatMap((option) => grow(grammar, nodes, option, counter));
      nodes = [...new Set(element.absent ? [...nodes, ...grown] : grown)];
    } else nodes = [...new Set(nodes.map((node) => stepInto(grammar, node, element, counter)))];
  }
  return nodes;
}

function holdsSlot(pattern: Pattern): boolean {
  return pattern.some((element) => element.kind === 'slot' || (element.kind === 'either' && element.options.some(holdsSlot)));
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
  const known = node.others.find((branch) => branch.key === element.key);
  if (known !== undefined) return known.next;
  const next = emptyNode();
  node.others.push({ key: element.key, step: stepOf(grammar, element, counter), next });
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
  for (const option of element.options) {
    for (const node of grow(grammar, [tree], option, counter)) node.ends = true;
  }
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
  for (const { step, next } of node.others) {
    if (step.kind === 'slot') return null;
    const inner = firstWords(step);
    if (inner === null) return null;
    for (const word of inner) into.add(word);
    if ((step.absent || step.tree.ends) && collect(next, into) === null) return null;
  }
  return into;
}
