import type { Intent } from '../../domain/intent.ts';
import { mayStop } from './at-stake.ts';
import { choose } from './choose.ts';
import { coreWords } from './core.ts';
import { fold } from './fold.ts';
import { freeText } from './free-text.ts';
import { isUpper } from './letters.ts';
import { judgeClauses } from './model/clauses.ts';
import { hashesOf } from './model/hashes.ts';
import { highest } from './model/judge.ts';
import { isOrdinary, knownWords } from './model/words.ts';
import { type Meant, mostNearly } from './nearest.ts';
import { type Reading, readingOf } from './reading.ts';
import { isAnswer, isDangerous, stakesOf } from './stakes.ts';
import { likelihoods } from './thresholds.ts';
import { sentenceOf, type Token } from './token.ts';
import { holds, isAsked, isBehindColon, isNumber } from './traits.ts';
import { typed } from './typed.ts';

/** Longer messages say enough beside one misspelled word. */
const longest = 10;
const shortest = 3;
/** So few words may be a misspelled command, whatever else they look like. */
const longestCommand = 3;

/** Three letters are few to agree to something by another word than they say, unless it is this near. */
const nearly = 0.4;

/** What another word may make of the message: anything, one of our commands, or the end of all messages. */
type Doubt = 'any' | 'command' | 'stop';

/**
 * “dro 3”, “lis”, “i wanna leae this group”, “STP please”: where the message means nothing sure with its misspelled word put right to the
 * nearest, the other words that it may have been are tried; undefined where none of them makes it plain. No opt-out is
 * done so, only asked about.
 */
export function otherwise(reading: Reading, meant: Intent): Intent | undefined {
  const { tokens } = reading.sentence;
  if (
    tokens.length > longest ||
    !tokens.some(isOdd) ||
    holds(reading.sentence, isAsked) ||
    reading.context.asked === 'name'
  )
    return undefined;
  const doubt = doubtOf(reading, meant);
  if (doubt === undefined) return undefined;
  let found: Intent | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, token] of tokens.entries()) {
    if (!isOdd(token)) continue;
    const isOwn = token.slips === 0 && isOrdinary(token.word);
    if (isOwn && (doubt === 'stop' || !holds(reading.sentence, isNumber | isBehindColon))) continue;
    for (const { word, cost } of othersFor(fold(token.raw))) {
      if (word === token.word || cost >= least) continue;
      const intent = plainly(withWord(reading, at, word), isOwn ? 'command' : doubt);
      if (intent === undefined || nameOf(intent) === nameOf(meant)) continue;
      if (token.raw.length <= shortest && cost > nearly && (stakesOf(intent.intent) & isAnswer) !== 0) continue;
      [found, least] = [intent, cost];
    }
  }
  return found;
}

const remembered = new Map<string, readonly Meant[]>();
const mostRemembered = 2000;

/** The words of ours that this one may be; found once for each. */
function othersFor(word: string): readonly Meant[] {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const found = mostNearly(word, knownWords(), coreWords());
  if (remembered.size < mostRemembered) remembered.set(word, found);
  return found;
}

function doubtOf(reading: Reading, meant: Intent): Doubt | undefined {
  if (nameOf(meant) === 'stop') return undefined;
  if (meant.intent === 'unknown' || meant.intent === 'confirm') return 'any';
  if (reading.sentence.tokens.length > longestCommand) return undefined;
  return freeText(reading)?.intent === meant.intent ? 'command' : 'stop';
}

/** What is done, or asked about. */
const nameOf = (intent: Intent): string => (intent.intent === 'confirm' ? intent.meant.intent : intent.intent);

/** A word that we do not know as it was typed, and no name in the middle of a sentence. */
function isOdd({ kind, word, raw, slips, seen, gap }: Token): boolean {
  if (kind !== 'word' || raw.length < shortest || (slips === 0 && (seen.isKnown || raw.length !== word.length)))
    return false;
  return gap === 3 || !isUpper(raw) || raw === raw.toUpperCase();
}

function withWord({ sentence, context }: Reading, at: number, word: string): Reading {
  const token = sentence.tokens[at] as Token;
  const other = { ...token, word, slips: 1, seen: hashesOf(word) };
  return readingOf(sentenceOf(sentence.text, sentence.tokens.with(at, other)), context);
}

/** What this reading means without doubt. */
function plainly(reading: Reading, doubt: Doubt): Intent | undefined {
  const command = typed(reading);
  if (doubt !== 'any' && command === undefined) return undefined;
  if (doubt === 'stop' && command?.intent.intent !== 'stop') return undefined;
  const intent = choose(reading);
  if (intent.intent === 'stop') return mayStop;
  const isNothing =
    intent.intent === 'unknown' || intent.intent === 'confirm' || intent.intent === freeText(reading)?.intent;
  if (isNothing) return undefined;
  if (command !== undefined) return intent;
  // What was chosen by rule was not judged; what was judged last may be another message.
  judgeClauses(reading);
  if (highest() < likelihoods.otherwise) return undefined;
  return (stakesOf(intent.intent) & isDangerous) !== 0 ? { intent: 'confirm', meant: intent } : intent;
}
