import { wordSet } from '../../../templates/words/list.ts';
import { proposingWords } from '../../../templates/words/particles.ts';
import type { Intent } from '../../domain/intent.ts';
import { asks, forReply, forYesOrNo } from './asked.ts';
import { commandOf } from './command.ts';
import { commandTables } from './command-tables.ts';
import { filled } from './fill.ts';
import { joinWords } from './fillers/people.ts';
import { isShown } from './items.ts';
import { isTitled, withoutEnd } from './letters.ts';
import { classed } from './model/classes.ts';
import { pattern } from './pattern.ts';
import type { Reading } from './reading.ts';
import { plainNumber } from './slots/number.ts';
import { joined } from './token.ts';
import { holds, isBehindColon } from './traits.ts';
import { typedAround } from './typed-named.ts';
import { longestKeyword, withNumbers } from './typed-numbers.ts';
import { nameTyped, toldTo } from './typed-told.ts';
import { hasColon, marksOf } from './written.ts';

/** A command of ours as it is typed, and whether it is done whatever was asked. */
export type Typed = { readonly intent: Intent; readonly always: boolean };

const longestCommand = 12;

/** The message as one of our own commands, letter by letter; undefined for everything said in other words. */
export function typed(reading: Reading): Typed | undefined {
  const { tokens } = reading.sentence;
  const { asked } = reading.context;
  const first = tokens[0];
  if (first === undefined || first.asked) return questioned(reading);
  const command = tokens.length <= longestCommand ? commandOf(tokens) : undefined;
  if (command !== undefined) {
    const reply = asks(reading.context, forReply) ? command.reply : undefined;
    const isReport = asked === 'checkin' || asked === 'deadline' || asked === 'need';
    const name = reply ?? (isReport && callsForHelp.has(command.words) ? 'stuck' : command.bare);
    if (name === 'begin' && asks(reading.context, forReply) && asked !== 'frustration') return undefined;
    const isAnswer = reply === 'skip' || (reply !== undefined && asks(reading.context, forYesOrNo));
    if (name !== undefined) return { intent: classed(name), always: name === 'stop' || isAnswer };
  }
  const myName = nameTyped(reading);
  if (myName !== undefined) return { intent: myName, always: true };
  const told = toldTo(reading);
  if (told !== undefined) return { intent: told, always: true };
  return (
    unfinished(reading) ??
    behindColon(reading) ??
    withNumbers(reading) ??
    withName(reading) ??
    named(reading) ??
    proposed(reading)
  );
}

/** Where work was asked about, these are about the work. */
const callsForHelp = wordSet('help; ayuda; help me');

function named(reading: Reading): Typed | undefined {
  const intent = reading.context.asked === 'none' ? typedAround(reading) : undefined;
  return intent === undefined ? undefined : { intent, always: false };
}

/** “propose a clock”. */
function proposed({ sentence, context }: Reading): Typed | undefined {
  const first = sentence.tokens[0];
  const second = sentence.tokens[1];
  if (second === undefined || second.gap > 0 || context.asked !== 'proposal' || !proposingWords.has(first?.word ?? ''))
    return undefined;
  return { intent: { intent: 'propose', text: sentence.text.slice(second.start).trim() }, always: false };
}

/** “join maple”, “NEW Elm Street”: a keyword and a name nobody could know before. */
function withName({ sentence, context }: Reading): Typed | undefined {
  const { tokens, text } = sentence;
  if (context.asked !== 'none') return undefined;
  const first = tokens[0];
  const second = tokens[1];
  if (first === undefined || second === undefined) return undefined;
  // The join word is taken as it stands: it may be several words written as one.
  const code = joinWords.test(first.word) ? joining().exec(text)?.[1] : undefined;
  if (code !== undefined) return { intent: { intent: 'join', code: code.toLowerCase() }, always: false };
  const isName = first.word === 'new' && second.gap === 0 && tokens.length <= longestName && isTitled(second.raw);
  if (!isName) return undefined;
  return { intent: { intent: 'new', name: withoutEnd(text.slice(second.start), /[.!\s]/) }, always: false };
}

const joining = pattern(String.raw`^\s*\p{L}+\s+([\p{L}\p{N}]+)[.!\s]*$`, 'u');

const longestName = 8;

/** “list?”, “help??”: what is asked for is shown; nothing else is done by a question. */
function questioned({ sentence }: Reading): Typed | undefined {
  const name = sentence.tokens.length > longestCommand ? undefined : commandOf(sentence.tokens)?.bare;
  return name !== undefined && shown.has(name) ? { intent: classed(name), always: false } : undefined;
}

const shown = wordSet('claim help list mine status who more checklist map sheet');

/** “ADD TASK:”, and nothing behind it: we ask for the words. */
function unfinished({ sentence: { tokens, text } }: Reading): Typed | undefined {
  if (tokens.length > longestKeyword || (marksOf(text) & hasColon) === 0 || !text.trimEnd().endsWith(':'))
    return undefined;
  const name = commandTables().opened.get(joined(tokens, 0, tokens.length));
  return name === 'task' || name === 'park' ? { intent: { intent: name, text: '' }, always: true } : undefined;
}

/** “PARK: a tool library”, “split 3: phone calls / flyer”. */
function behindColon(reading: Reading): Typed | undefined {
  const { tokens } = reading.sentence;
  if (!holds(reading.sentence, isBehindColon)) return undefined;
  const colon = tokens.findIndex(({ gap }, at) => at > 0 && at < longestKeyword && gap === 2);
  if (colon < 1 || reading.sentence.text[(tokens[colon]?.start ?? 0) - 1] === '(') return undefined;
  if (!reading.sentence.text.slice(tokens[colon - 1]?.end, tokens[colon]?.start).includes(':')) return undefined;
  let end = colon;
  while (end > 1 && tokens[end - 1]?.kind === 'number') end--;
  const name = commandTables().opened.get(joined(tokens, 0, end));
  // “Task 3: Print the flyers” is one of ours, told back.
  if (name === 'task' && end < colon && isShown(reading.context, plainNumber(tokens[end]) ?? 0)) return undefined;
  const intent = name === undefined ? undefined : filled(reading, name);
  return intent === undefined ? undefined : { intent, always: true };
}
