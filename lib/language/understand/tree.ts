import type { Phrases } from '../../../templates/words/phrases.ts';

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
