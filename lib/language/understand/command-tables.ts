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
};

let tables: Tables | undefined;

/** Builds the tables now instead of with the first message; safe to call again. */
export function commandTables(): Tables {
  tables ??= {
    bare: byWords(commands),
    replies: byWords(replies),
    numbered: byWords(numbered),
    opened: byWords(opened),
    courtesies: new Set(courtesies),
  };
  return tables;
}

function byWords(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of Object.keys(lists))
    for (const entry of listOf(lists[name] ?? ''))
      for (const words of writtenOut(entry)) if (!found.has(words)) found.set(words, name);
  return found;
}

/** The words of a short message without courtesies around them. */
export function wordsOf(tokens: readonly Token[]): string {
  const { courtesies, bare, replies } = commandTables();
  let from = 0;
  let to = tokens.length;
  const whole = joined(tokens, 0, to);
  if (bare.has(whole) || replies.has(whole)) return whole;
  while (from < to - 1 && courtesies.has(tokens[from]?.word ?? '')) from++;
  while (to > from + 1 && (courtesies.has(tokens[to - 1]?.word ?? '') || tokens[to - 1]?.kind === 'emoji')) to--;
  if (to > from + 2 && courtesies.has(joined(tokens, to - 2, to))) to -= 2;
  return joined(tokens, from, to);
}

export function joined(tokens: readonly Token[], from: number, to: number): string {
  let words = tokens[from]?.word ?? '';
  for (let at = from + 1; at < to; at++) words += ` ${tokens[at]?.word}`;
  return words;
}
