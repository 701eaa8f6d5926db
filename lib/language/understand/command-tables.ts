import { commands, courtesies, numbered, opened, replies } from '../../../templates/words/commands.ts';
import { greeted, introductions } from '../../../templates/words/letter.ts';
import { listOf } from '../../../templates/words/list.ts';
import { isGivenName } from './given-name.ts';
import { isUpper } from './letters.ts';
import { joined, type Token, wordIn } from './token.ts';
import { isA, isCourtesy, isFarewell, isGreeting, isIntroducing } from './traits.ts';
import { writtenOut } from './written-out.ts';

type Tables = {
  readonly bare: ReadonlyMap<string, string>;
  readonly replies: ReadonlyMap<string, string>;
  readonly numbered: ReadonlyMap<string, string>;
  readonly opened: ReadonlyMap<string, string>;
  /** The commands and answers word by word: most messages are none, and are soon seen to be. */
  readonly steps: Step;
};

/** One of our commands or answers as it is typed: which it is by itself, and as an answer. */
export type Command = { readonly words: string; readonly bare: string | undefined; readonly reply: string | undefined };

/** What the words so far are, and which words may follow. */
type Step = { command?: Command; next?: Map<string, Step> };

let tables: Tables | undefined;

/** Builds the tables now instead of with the first message; safe to call again. */
export function commandTables(): Tables {
  tables ??= built();
  return tables;
}

function built(): Tables {
  const [bare, answers] = [byWords(commands), byWords(replies)];
  return {
    bare,
    replies: answers,
    numbered: byWords(numbered),
    opened: byWords(opened),
    steps: stepsOf(bare, answers),
  };
}

function stepsOf(bare: ReadonlyMap<string, string>, answers: ReadonlyMap<string, string>): Step {
  const first: Step = {};
  for (const words of new Set([...bare.keys(), ...answers.keys()])) {
    let step = first;
    for (const word of words.split(' ')) {
      step.next ??= new Map();
      const known = step.next.get(word) ?? {};
      step.next.set(word, known);
      step = known;
    }
    step.command = { words, bare: bare.get(words), reply: answers.get(words) };
  }
  return first;
}

/** Every way to type the entries of the lists, and the name of its list; the first list that holds it counts. */
export function byWords(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of Object.keys(lists))
    for (const entry of listOf(lists[name] ?? ''))
      for (const words of writtenOut(entry)) if (!found.has(words)) found.set(words, name);
  return found;
}

/** The command or answer of ours that a short message is, with or without courtesies, a greeting and a name around it. */
export function commandOf(tokens: readonly Token[]): Command | undefined {
  const whole = commandIn(tokens, 0, tokens.length);
  if (whole !== undefined) return whole;
  let from = 0;
  let to = tokens.length;
  while (from < to - 1 && (isA(tokens[from], isCourtesy) || greets(tokens, from))) from++;
  from = introducedTo(tokens, from);
  while (to > from + 1 && isClosing(tokens, to - 1)) to--;
  const ending = tokens[to - 1]?.word;
  if (to > from + 2 && (ending === 'favor' || ending === 'you') && courtesies.has(joined(tokens, to - 2, to))) to -= 2;
  return from === 0 && to === tokens.length ? undefined : commandIn(tokens, from, to);
}

/** “Hi Bea,”, “good morning”. */
function greets(tokens: readonly Token[], at: number): boolean {
  if (at === 0) return isA(tokens[0], isGreeting);
  return tokens[at]?.gap === 0 && (greeted.has(wordIn(tokens, at)) || isNamed(tokens[at]));
}

/** Where “this is Edith.” ends that begins here, and something follows it. */
function introducedTo(tokens: readonly Token[], from: number): number {
  if (!isA(tokens[from], isIntroducing)) return from;
  const lead = [1, 2].find((count) => introductions.has(joined(tokens, from, from + count)));
  if (lead === undefined || !isNamed(tokens[from + lead])) return from;
  let to = from + lead;
  while (to < tokens.length && (to === from + lead || tokens[to]?.gap === 0) && isUpper((tokens[to] as Token).raw))
    to++;
  return to < tokens.length && (tokens[to]?.gap ?? 0) > 0 ? to : from;
}

/** “Thanks, Edith”, “- Edith”. */
function isClosing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind === 'emoji' || isA(token, isCourtesy | isFarewell)) return true;
  return isNamed(token) && (token.gap > 0 || isA(tokens[at - 1], isCourtesy | isFarewell));
}

const isNamed = (token: Token | undefined): boolean =>
  token !== undefined && isUpper(token.raw) && isGivenName(token.word);

function commandIn(tokens: readonly Token[], from: number, to: number): Command | undefined {
  let step: Step | undefined = commandTables().steps;
  for (let at = from; at < to && step !== undefined; at++) step = step.next?.get(wordIn(tokens, at));
  return step?.command;
}
