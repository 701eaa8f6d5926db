import { courtesies } from '../../../templates/words/commands.ts';
import { greeted, introductions } from '../../../templates/words/letter.ts';
import { type Command, commandTables, type Step } from './command-tables.ts';
import { isUpper } from './letters.ts';
import { joined, type Token, wordIn } from './token.ts';
import { isA, isCourtesy, isFarewell, isGiven, isGreeting, isInCommand, isIntroducing } from './traits.ts';

/** The command or answer of ours that a short message is, with or without courtesies, a greeting and a name around it. */
export function commandOf(tokens: readonly Token[]): Command | undefined {
  const whole = alone(tokens, 0, tokens.length);
  if (whole !== undefined) return whole;
  let from = 0;
  let to = tokens.length;
  while (from < to - 1 && (isA(tokens[from], isCourtesy) || greets(tokens, from))) from++;
  from = introducedTo(tokens, from);
  while (to > from + 1 && isClosing(tokens, to - 1)) to--;
  const ending = tokens[to - 1]?.word;
  if (to > from + 2 && (ending === 'favor' || ending === 'you') && courtesies.has(joined(tokens, to - 2, to))) to -= 2;
  return from === 0 && to === tokens.length ? undefined : alone(tokens, from, to);
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

const isNamed = (token: Token | undefined): boolean => token !== undefined && isUpper(token.raw) && isA(token, isGiven);

/** One that stands by itself, without numbers. */
function alone(tokens: readonly Token[], from: number, to: number): Command | undefined {
  const command = commandIn(tokens, from, to);
  return command?.bare === undefined && command?.reply === undefined ? undefined : command;
}

const nothing: Step = { command: undefined, next: undefined };

/** What these words are, all of them. */
export function commandIn(tokens: readonly Token[], from: number, to: number): Command | undefined {
  const first = tokens[from];
  let step: Step | undefined =
    first?.kind === 'word' ? openedBy(first) : commandTables().steps.next?.get(wordIn(tokens, from));
  for (let at = from + 1; at < to && step !== undefined; at++)
    step = mayStandIn(tokens[at]) ? step.next?.get(wordIn(tokens, at)) : undefined;
  return step?.command;
}

const mayStandIn = (token: Token | undefined): boolean => token?.kind !== 'word' || isA(token, isInCommand);

/** What begins with this word, found once for each. */
function openedBy({ word, seen }: Token): Step {
  seen.opens ??= commandTables().steps.next?.get(word) ?? nothing;
  return seen.opens;
}
