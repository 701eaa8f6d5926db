import {
  asideLeads,
  asideLinks,
  beforeNo,
  behindNot,
  clauseJoins,
  harmlessNots,
  notDoneYet,
  placeLeads,
  plainNots,
  preferred,
  stillDoing,
} from '../../../../templates/words/others.ts';
import { isShown } from '../items.ts';
import { leadOf } from '../model/meant.ts';
import type { Mention } from '../model/mentions.ts';
import type { Reading } from '../reading.ts';
import { elementAt, isOneOf, type Sentence, type Token, wordIn } from '../token.ts';

/** What is told of: work that is done, a worry that gets dots, or anything else. */
type Told = 'work' | 'worry' | 'other';

/**
 * “Not 3 but 4”, “la 5 en vez de la 2”, “the bench is done, the map isn't”: the mentions that are plainly said not to be
 * meant. None where nothing else is named: then the whole is meant otherwise.
 */
export function setAside(reading: Reading, all: readonly Mention[], told: Told): readonly Mention[] {
  if (all.length < 2) return [];
  const { tokens } = reading.sentence;
  const isSpanish = reading.context.locale === 'es';
  const aside = all.filter(
    (each, at) => isLedOut(tokens, all, at, told, isSpanish) || isFollowedOut(reading.sentence, each, told),
  );
  if (aside.length === 0) return [];
  // What is named once more is meant after all.
  const left = all.filter((each) => !aside.includes(each) && mayBeMeant(reading, each)).map(({ value }) => value);
  return left.length === 0 ? [] : aside.filter(({ value }) => !left.includes(value));
}

/** Is it one of the things shown, and neither a sound nor a “one” that may be any? */
export const mayBeMeant = ({ context }: Reading, { kind, value }: Mention): boolean =>
  kind !== 'sound' && (kind !== 'word' || value > 1) && (context.items === undefined || isShown(context, value));

function isLedOut(
  tokens: readonly Token[],
  all: readonly Mention[],
  place: number,
  told: Told,
  isSpanish: boolean,
): boolean {
  const { from, to } = all[place] as Mention;
  const last = elementAt(all, place - 1);
  if ((tokens[from]?.gap ?? 0) > 0 || /^(?:si|yes)$/.test(wordIn(tokens, to))) return false;
  const lead = leadOf(tokens, from);
  const [word, before] = [wordIn(tokens, lead), wordIn(tokens, lead - 1)];
  if (harmlessNots.has(before)) return false;
  // “2 no 4” takes the 2 back.
  if (word === 'no' && lead === from - 1 && !beforeNo.has(before)) return false;
  if (asideLeads.has(word) || (placeLeads.has(word) && /^(?:en|in)$/.test(before))) return true;
  const isFar = last !== undefined && last.to <= lead && isOneClause(tokens, last.to, lead);
  if (isFar && word === 'over') return true;
  if (
    word === 'que' &&
    (preferred.has(before) || (isFar && tokens.slice(0, lead).some((each) => isOneOf(preferred, each))))
  )
    return true;
  if (word === 'to' && before === 'no') return true;
  // “No bench” is a worry as it stands in the list.
  if (word === 'no' && (lead < from - 1 || isSpanish || told !== 'worry')) return true;
  return told !== 'worry' && isInRefusal(tokens, lead, last?.to ?? 0, told);
}

const isOneClause = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to + 1).every(({ gap }) => gap === 0);

/** “I can't do A”, “hice la 5 pero no la 2”, “still working on A”: back to where this clause or the thing before ends. */
function isInRefusal(tokens: readonly Token[], lead: number, end: number, told: Told): boolean {
  let isRefused = false;
  for (let at = lead; at >= end; at--) {
    const { word, gap } = tokens[at] as Token;
    if (harmlessNots.has(word)) return false;
    if (clauseJoins.test(word)) break;
    isRefused ||= plainNots.test(word) || (told === 'work' && stillDoing.has(word));
    if (gap > 0) break;
  }
  return isRefused;
}

/** “A no”, “A is not”, “A is too much”, “A can wait”. */
function isFollowedOut({ tokens, text }: Sentence, { to }: Mention, told: Told): boolean {
  let at = to;
  // “2 - done / 3 - not yet”
  const isReported =
    told === 'work' && /^\s*[-:]\s*$/.test(text.slice(tokens[to - 1]?.end, tokens[to]?.start ?? text.length));
  while (at < to + 3 && tokens[at]?.gap === 0 && asideLinks.has(wordIn(tokens, at))) at++;
  const token = tokens[at];
  if (token === undefined || (token.gap > 0 && !(isReported && at === to))) return false;
  const next = tokens[at + 1];
  if (token.kind === 'emoji') return /^[\u274C\u{1F44E}\u{1F6AB}]/u.test(token.raw);
  if (token.word === 'no' || token.word === 'not')
    return next === undefined || next.gap > 0 || behindNot.has(next.word);
  if (token.word === 'too' || token.word === 'demasiado') return next?.gap === 0;
  if (/^(?:can wait|puede esperar)$/.test(`${token.word} ${next?.word}`)) return true;
  return told === 'work' && (notDoneYet.has(token.word) || (token.word === 'in' && next?.word === 'progress'));
}
