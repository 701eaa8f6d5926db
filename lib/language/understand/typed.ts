import { commands, courtesies, numbered, opened, replies } from '../../../templates/words/commands.ts';
import { listOf } from '../../../templates/words/list.ts';
import type { AskedKind, Intent } from '../../domain/intent.ts';
import { filled } from './fill.ts';
import { classed } from './model/classes.ts';
import type { Reading } from './reading.ts';
import { unique } from './slots/task.ts';
import { readThings } from './slots/things.ts';
import type { Token } from './token.ts';
import { writtenOut } from './written-out.ts';

/** A command of ours as it is typed, and whether it is done whatever was asked. */
export type Typed = { readonly intent: Intent; readonly always: boolean };

type Tables = {
  readonly bare: ReadonlyMap<string, string>;
  readonly replies: ReadonlyMap<string, string>;
  readonly numbered: ReadonlyMap<string, string>;
  readonly opened: ReadonlyMap<string, string>;
  readonly courtesies: ReadonlySet<string>;
};

let tables: Tables | undefined;
const longestKeyword = 6;
const longestCommand = 8;

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

/** The message as one of our own commands, letter by letter; undefined for everything said in other words. */
export function typed(reading: Reading): Typed | undefined {
  const { bare, replies } = commandTables();
  const { tokens } = reading.sentence;
  const { asked } = reading.context;
  const first = tokens[0];
  if (first === undefined || first.asked) return questioned(reading, bare);
  const words = tokens.length <= longestCommand ? wordsOf(tokens) : undefined;
  if (words !== undefined) {
    const reply = byReply.has(asked) ? replies.get(words) : undefined;
    const isReport = asked === 'checkin' || asked === 'deadline' || asked === 'need';
    const name =
      reply ?? (isReport && (words === 'help' || words === 'ayuda' || words === 'help me') ? 'stuck' : bare.get(words));
    if (name === 'begin' && byReply.has(asked) && asked !== 'frustration') return undefined;
    const isAnswer = reply === 'skip' || (reply !== undefined && byYesOrNo.has(asked));
    if (name !== undefined) return { intent: classed(name), always: name === 'stop' || isAnswer };
    if (tokens.length <= 12 && onlyNumbers(tokens) && byNumber.has(asked)) return undefined;
  }
  return behindColon(reading) ?? withNumbers(reading) ?? withName(reading) ?? proposed(reading);
}

/** “propose a clock”. */
function proposed({ sentence, context }: Reading): Typed | undefined {
  const [first, second] = sentence.tokens;
  if (second === undefined || second.gap > 0 || context.asked !== 'proposal' || !proposing.has(first?.word ?? ''))
    return undefined;
  return { intent: { intent: 'propose', text: sentence.text.slice(second.start).trim() }, always: true };
}

const proposing: ReadonlySet<string> = new Set(['propose', 'propongo', 'proposing']);

/** “join maple”, “NEW Elm Street”: a keyword and a name nobody could know before. */
function withName({ sentence, context }: Reading): Typed | undefined {
  const { tokens, text } = sentence;
  const [first, second] = tokens;
  if (first === undefined || second === undefined || context.asked !== 'none') return undefined;
  // The join word is taken as it stands: it may be several words written as one.
  const code = joinWords.has(first.word) ? joining.exec(text)?.[1] : undefined;
  if (code !== undefined) return { intent: { intent: 'join', code: code.toLowerCase() }, always: false };
  const isName =
    first.word === 'new' && second.gap === 0 && tokens.length <= longestName && /^\p{Lu}\p{Ll}/u.test(second.raw);
  if (!isName) return undefined;
  return { intent: { intent: 'new', name: text.slice(second.start).replace(/[.!\s]+$/, '') }, always: false };
}

const joining = /^\s*\p{L}+\s+([\p{L}\p{N}]+)[.!\s]*$/u;
const joinWords: ReadonlySet<string> = new Set(['join', 'unirme', 'unir', 'unirse']);
const longestName = 8;

/** “list?”, “help??”: what is asked for is shown; nothing else is done by a question. */
function questioned({ sentence }: Reading, bare: ReadonlyMap<string, string>): Typed | undefined {
  const name = sentence.tokens.length > longestCommand ? undefined : bare.get(wordsOf(sentence.tokens));
  return name !== undefined && shown.has(name) ? { intent: classed(name), always: false } : undefined;
}

const shown: ReadonlySet<string> = new Set([
  'help',
  'list',
  'mine',
  'status',
  'who',
  'more',
  'checklist',
  'map',
  'sheet',
]);

/** Where yes, no, later and skip are answers. */
const byReply: ReadonlySet<AskedKind> = new Set([
  ...([
    'consent',
    'frustration',
    'vote',
    'proposal',
    'tasks',
    'invitation',
    'lead',
    'thanks',
    'reflection',
    'survey',
  ] as const),
  ...(['ritual', 'confirm', 'which', 'line', 'story', 'name', 'need'] as const),
]);
const byYesOrNo: ReadonlySet<AskedKind> = new Set(['consent', 'invitation', 'lead', 'confirm']);
const byNumber: ReadonlySet<AskedKind> = new Set(['vote', 'tasks', 'which', 'survey']);
const onlyNumbers = (tokens: readonly Token[]): boolean => tokens.every(({ kind }) => kind === 'number');

/** The words of a short message without courtesies around them. */
function wordsOf(tokens: readonly Token[]): string {
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

function joined(tokens: readonly Token[], from: number, to: number): string {
  let words = tokens[from]?.word ?? '';
  for (let at = from + 1; at < to; at++) words += ` ${tokens[at]?.word}`;
  return words;
}

/** “PARK: a tool library”, “split 3: phone calls / flyer”. */
function behindColon(reading: Reading): Typed | undefined {
  const { tokens } = reading.sentence;
  const colon = tokens.findIndex(({ gap }, at) => at > 0 && at < longestKeyword && gap === 2);
  if (colon < 1 || reading.sentence.text[(tokens[colon]?.start ?? 0) - 1] === '(') return undefined;
  if (!reading.sentence.text.slice(tokens[colon - 1]?.end, tokens[colon]?.start).includes(':')) return undefined;
  let end = colon;
  while (end > 1 && tokens[end - 1]?.kind === 'number') end--;
  const name = commandTables().opened.get(joined(tokens, 0, end));
  const intent = name === undefined ? undefined : filled(reading, name);
  return intent === undefined ? undefined : { intent, always: true };
}

/** “claim 3”, “hecho la 3 y la 5 por favor”, “vote 2 2 5”: a keyword, then only numbers. */
function withNumbers(reading: Reading): Typed | undefined {
  const { tokens } = reading.sentence;
  const at = tokens.findIndex(({ kind }) => kind === 'number');
  if (at < 1 || at > longestKeyword || tokens.length > 12) return undefined;
  const { numbered, courtesies } = commandTables();
  let end = at;
  while (end > 1 && beforeNumbers.has(tokens[end - 1]?.word ?? '') && !numbered.has(joined(tokens, 0, end))) end--;
  let from = 0;
  let name = numbered.get(joined(tokens, 0, end));
  while (name === undefined && from < end - 1 && isBefore(tokens[from]?.word ?? '', courtesies))
    name = numbered.get(joined(tokens, ++from, end));
  if (name === undefined) return undefined;
  const things = readThings(reading, end, false).at(-1);
  if (things === undefined || things.either !== undefined || !isEnd(reading, things.end)) return undefined;
  const intent = withValues(name, things.values);
  return intent === undefined ? undefined : { intent, always: false };
}

const isBefore = (word: string, courtesies: ReadonlySet<string>): boolean => courtesies.has(word) || myself.has(word);
const myself: ReadonlySet<string> = new Set(['i', 'yo', 'have', 'just', 'he']);
const beforeNumbers: ReadonlySet<string> = new Set([
  'la',
  'el',
  'las',
  'los',
  'task',
  'tasks',
  'number',
  'numero',
  '#',
  'no',
  'tarea',
  'the',
  'num',
  'opcion',
  'option',
]);

/** Nothing follows but courtesies. */
function isEnd({ sentence }: Reading, from: number): boolean {
  const { courtesies } = commandTables();
  for (let at = from; at < sentence.tokens.length; at++) {
    const word = sentence.tokens[at]?.word ?? '';
    if (!courtesies.has(word) && word !== 'por' && word !== 'favor' && sentence.tokens[at]?.kind !== 'emoji')
      return false;
  }
  return true;
}

function withValues(name: string, values: readonly number[]): Intent | undefined {
  const [only, second] = values;
  if (only === undefined) return undefined;
  switch (name) {
    case 'vote':
      return { intent: 'vote', numbers: values };
    case 'merge':
      return { intent: 'merge', numbers: values };
    case 'same':
    case 'hide':
      return second === undefined ? ({ intent: name, number: only } as Intent) : undefined;
    case 'extend':
    case 'pause':
      return second === undefined ? { intent: name, days: only } : undefined;
    case 'park':
      return second === undefined ? { intent: 'park', text: String(only) } : undefined;
    default:
      return { intent: name, task: unique(values) } as Intent;
  }
}

/** Are the words before this place a command of ours, perhaps with its number: “done”, “stuck on 2”? */
export function isCommand({ sentence }: Reading, to: number): boolean {
  const { bare, replies, numbered } = commandTables();
  let end = to;
  while (
    end > 1 &&
    (sentence.tokens[end - 1]?.kind === 'number' || beforeNumbers.has(sentence.tokens[end - 1]?.word ?? ''))
  )
    end--;
  const words = joined(sentence.tokens, 0, end);
  return bare.has(words) || numbered.has(words) || replies.has(words);
}
