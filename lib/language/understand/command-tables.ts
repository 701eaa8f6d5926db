import { commands, numbered, opened, replies } from '../../../templates/words/commands.ts';
import { listOf } from '../../../templates/words/list.ts';
import { writtenOut } from './written-out.ts';

type Tables = {
  readonly bare: ReadonlyMap<string, string>;
  readonly replies: ReadonlyMap<string, string>;
  readonly numbered: ReadonlyMap<string, string>;
  readonly opened: ReadonlyMap<string, string>;
  /** All of them word by word: most messages are none, and are soon seen to be. */
  readonly steps: Step;
  /** The words that stand behind the first of one. */
  readonly behind: ReadonlySet<string>;
};

/** One of our commands or answers as it is typed: which it is by itself, as an answer, and before numbers. */
export type Command = {
  readonly words: string;
  readonly bare: string | undefined;
  readonly reply: string | undefined;
  readonly numbered: string | undefined;
};

/** What the words so far are, and which words may follow. */
export type Step = { command: Command | undefined; next: Map<string, Step> | undefined };
const emptyStep = (): Step => ({ command: undefined, next: undefined });

let tables: Tables | undefined;

/** Builds the tables now instead of with the first message; safe to call again. */
export function commandTables(): Tables {
  tables ??= built();
  return tables;
}

function built(): Tables {
  const [bare, answers, counted] = [byWords(commands), byWords(replies), byWords(numbered)];
  const first = emptyStep();
  const behind = new Set<string>();
  for (const words of new Set([...bare.keys(), ...answers.keys(), ...counted.keys()])) {
    let step = first;
    for (const word of words.split(' ')) {
      step.next ??= new Map();
      const known = step.next.get(word) ?? emptyStep();
      step.next.set(word, known);
      if (step !== first) behind.add(word);
      step = known;
    }
    step.command = { words, bare: bare.get(words), reply: answers.get(words), numbered: counted.get(words) };
  }
  return { bare, replies: answers, numbered: counted, opened: byWords(opened), steps: first, behind };
}

/** Every way to type the entries of the lists, and the name of its list; the first list that holds it counts. */
export function byWords(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of Object.keys(lists))
    for (const entry of listOf(lists[name] ?? ''))
      for (const words of writtenOut(entry)) if (!found.has(words)) found.set(words, name);
  return found;
}
