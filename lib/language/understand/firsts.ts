import type { Branch, BranchIndex, First, Group, Node } from './tree.ts';

/** Slots that begin with a number, a date or a thing of the list; every other slot may begin with any word. */
const countedSlots: ReadonlySet<string> = new Set([
  'task',
  'number',
  'other',
  'numbers',
  'votes',
  'pair',
  'date',
  'until',
  'days',
  'dayspan',
  'hours',
  'when',
  'named',
  'item',
  'doing',
  'address',
  'email',
]);

type Growing = { words: Set<string>; any: boolean; counted: boolean; always: boolean };

const nothing = (): Growing => ({ words: new Set(), any: false, counted: false, always: false });

/** What can come first on the way through a group of words. */
export function firstOfGroup(group: Group): First {
  if (group.first !== undefined) return group.first;
  const first: Growing = { ...nothing(), words: group.tree === undefined ? group.singles : new Set(group.singles) };
  if (group.tree !== undefined) collect(group.tree, first);
  group.first = first;
  return first;
}

function collect(node: Node, into: Growing): void {
  if (node.rules !== undefined || node.ends) into.always = true;
  if (node.words !== undefined) for (const word of node.words.keys()) into.words.add(word);
  if (node.others !== undefined) for (const branch of node.others.values()) add(into, firstOfBranch(branch));
  if (node.onward !== undefined) for (const next of node.onward) collect(next, into);
}

function firstOfBranch(branch: Branch): First {
  branch.first ??= firstOfStep(branch);
  return branch.first;
}

/** A group that may be empty lets what follows it come first. */
function firstOfStep({ step, next }: Branch): First {
  if (step.kind === 'slot')
    return { ...nothing(), counted: countedSlots.has(step.name), any: !countedSlots.has(step.name) };
  if (step.kind === 'onward') {
    const ahead = nothing();
    collect(next, ahead);
    return ahead;
  }
  const inner = firstOfGroup(step);
  if (!step.absent && !inner.always) return inner;
  const first: Growing = { words: new Set(inner.words), any: inner.any, counted: inner.counted, always: false };
  collect(next, first);
  return first;
}

function add(into: Growing, more: First): void {
  for (const word of more.words) into.words.add(word);
  into.any ||= more.any;
  into.counted ||= more.counted;
  into.always ||= more.always;
}

/** The branches of a node, sorted by what may come first. */
export function indexOf(node: Node): BranchIndex {
  if (node.index !== undefined) return node.index;
  const byWord = new Map<string, Branch[]>();
  const any: Branch[] = [];
  const counted: Branch[] = [];
  const always: Branch[] = [];
  for (const branch of branchesOf(node)) {
    const first = firstOfBranch(branch);
    if (first.always) always.push(branch);
    else if (first.any) any.push(branch);
    else {
      if (first.counted) counted.push(branch);
      for (const word of first.words) {
        const list = byWord.get(word);
        if (list === undefined) byWord.set(word, [branch]);
        else list.push(branch);
      }
    }
  }
  node.index = { byWord, any, counted, always };
  return node.index;
}

function branchesOf(node: Node): readonly Branch[] {
  const ahead = (node.onward ?? []).map((next): Branch => ({ step: { kind: 'onward' }, first: undefined, next }));
  return [...(node.others?.values() ?? []), ...ahead];
}
