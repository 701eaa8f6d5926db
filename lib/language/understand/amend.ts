import { alongWords, asking } from '../../../templates/words/particles.ts';
import type { Intent } from '../../domain/intent.ts';
import type { Reading } from './reading.ts';
import { readAddress } from './slots/address.ts';
import { isJoin, isOneself } from './slots/company.ts';
import { daysIn, isVague } from './slots/days.ts';
import { wordIn } from './token.ts';

/** “Propósito nuevo: comida fresca” sets what stands behind the colon; “show the theme” and “what is our purpose?” set nothing. */
function withOwnText(reading: Reading, intent: Extract<Intent, { readonly intent: 'theme' | 'purpose' }>): Intent {
  const { tokens, text } = reading.sentence;
  const colon = tokens.find(({ gap }, at) => at > 0 && at < 9 && gap === 2);
  if (colon !== undefined) return { intent: intent.intent, text: text.slice(colon.start).trim() };
  const asks = tokens.some(({ asked }) => asked) || asking.has(wordIn(tokens, 0));
  return asks ? { intent: intent.intent } : intent;
}

/** “Not sure, ask my wife” brings nobody; “maybe, with my cousin” does. */
function bringsAlong({ sentence }: Reading, coming: string): boolean {
  return (
    coming === 'yes' ||
    sentence.tokens.some(
      ({ word }, at) =>
        alongWords.has(word) ||
        (isOneself(word) && (isJoin(sentence.tokens[at + 1]?.word) || isJoin(sentence.tokens[at - 1]?.word))),
    )
  );
}

/** Puts the slots right that no filler can see alone: a task named elsewhere in the message, a count taken for a task. */
export function amend(reading: Reading, intent: Intent): Intent {
  const { intent: name } = intent;
  if (name === 'theme' || name === 'purpose') return withOwnText(reading, intent);
  if (name === 'extend' || name === 'pause') return withDays(reading, intent);
  if (name === 'prefer' && intent.address === undefined) {
    const address = addressIn(reading, intent.channel);
    return address === undefined ? intent : { ...intent, address };
  }
  if (
    name === 'rsvp' &&
    intent.guests !== undefined &&
    (intent.coming === 'no' || !bringsAlong(reading, intent.coming))
  ) {
    const { guests: _, ...rest } = intent;
    return rest;
  }
  return intent;
}

/** “Not finished. Two nights more”, “give me until saturday”: how long, wherever it stands; “a few days” is no number. */
function withDays(reading: Reading, intent: Extract<Intent, { readonly intent: 'extend' | 'pause' }>): Intent {
  if (isVague(reading)) return { intent: intent.intent };
  if (intent.days === 0) return { intent: intent.intent };
  if (intent.days !== undefined) return intent;
  const days = daysIn(reading);
  return days === undefined ? intent : { ...intent, days };
}

/** “text me instead at 802 555 0177”: an address of the channel that is wished for, wherever it stands. */
function addressIn(reading: Reading, channel: string): string | undefined {
  for (let at = 0; at < reading.sentence.tokens.length; at++) {
    const [found] = readAddress(reading, at);
    if (found !== undefined && String(found.value).includes('@') === (channel === 'email')) return String(found.value);
  }
  return undefined;
}
