import { commands, courtesies, numbered, opened, replies } from '../../../templates/words/commands.ts';
import { listOf } from '../../../templates/words/list.ts';
import type { Token } from './token.ts';
import { writtenOut } from './written-out.ts';

type Tables = {
  readonly bare: ReadonlyMap<string, string>;
  readonly replies: ReadonlyMap<string, string>;
  readonly numbered: ReadonlyMap<string, string>;
  readonly opened: ReadonlyMap<string, string>;
  readonly courtesies: ReadonlySet<string>;
  /** With which words a command or an answer begins and ends: most messages are none, and are soon seen to be. */
  readonly first: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
};

let tables: Tables | undefined;

/** Builds the tables now instead of with the first message; safe to call again. */
export function commandTables(): Tables {
  tables ??= built();
  return tables;
}

function built(): Tables {
  const [bare, answers] = [byWords(commands), byWords(replies)];
  const all = [...bare.keys(), ...answers.keys()].map((words) => words.split(' '));
  return {
    bare,
    replies: answers,
    numbered: byWords(numbered),
    opened: byWords(opened),
    courtesies: new Set(courtesies),
    first: new Set(all.map((words) => words[0] ?? '')),
    last: new Set(all.map((words) => words.at(-1) ?? '')),
  };
}

/** Every way to type the entries of the lists, and the name of its list; the first list that holds it counts. */
export function byWords(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of Object.keys(lists))
    for (const entry of listOf(lists[name] ?? ''))
      for (const words of writtenOut(entry)) if (!found.has(words)) found.set(words, name);
  return found;
}

/** The words of a short message without courtesies around them, where they are a command or an answer of ours. */
export function wordsOf(tokens: readonly Token[]): string | undefined {
  const { courtesies } = commandTables();
  const whole = known(tokens, 0, tokens.length);
  if (whole !== undefined) return whole;
  let from = 0;
  let to = tokens.length;
  while (from < to - 1 && courtesies.has(tokens[from]?.word ?? '')) from++;
  while (to > from + 1 && (courtesies.has(tokens[to - 1]?.word ?? '') || tokens[to - 1]?.kind === 'emoji')) to--;
  const ending = tokens[to - 1]?.word;
  if (to > from + 2 && (ending === 'favor' || ending === 'you') && courtesies.has(joined(tokens, to - 2, to))) to -= 2;
  return known(tokens, from, to);
}

function known(tokens: readonly Token[], from: number, to: number): string | undefined {
  const { first, last, bare, replies } = commandTables();
  if (!first.has(tokens[from]?.word ?? '') || !last.has(tokens[to - 1]?.word ?? '')) return undefined;
  const words = joined(tokens, from, to);
  return bare.has(words) || replies.has(words) ? words : undefined;
}

export function joined(tokens: readonly Token[], from: number, to: number): string {
  let words = tokens[from]?.word ?? '';
  for (let at = from + 1; at < to; at++) words += ` ${tokens[at]?.word}`;
  return words;
}
