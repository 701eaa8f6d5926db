import { doneSigns } from '../../../templates/words/emoji.ts';
import type { Intent } from '../../domain/intent.ts';
import { asks, forSign } from './asked.ts';
import { answerOfEmoji } from './dictionary.ts';
import type { Reading } from './reading.ts';

/** An emoji alone answers a yes-or-no question; elsewhere it is only kindness. */
export function emojiAnswer(reading: Reading): Intent | undefined {
  const { tokens } = reading.sentence;
  if (tokens.length === 0 || tokens.some(({ kind }) => kind !== 'emoji')) return undefined;
  const sign = (tokens[0]?.raw ?? '').replace(/[\u{1F3FB}-\u{1F3FF}\uFE0F]/gu, '');
  const answer = answerOfEmoji(sign);
  const { asked } = reading.context;
  if (answer === undefined || asked === 'none') return undefined;
  if (asked === 'rsvp') return { intent: 'rsvp', coming: answer };
  if ((asked === 'checkin' || asked === 'deadline') && doneSigns.includes(sign)) return { intent: 'done' };
  if (asked === 'checkin' || asked === 'deadline')
    return answer === 'yes' ? { intent: 'progress' } : { intent: 'stuck' };
  return asks(reading.context, forSign) ? { intent: answer } : undefined;
}
