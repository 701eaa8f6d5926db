/** 1.5 is “an hour and a half”. */
import { hoursCopies as copy } from '../../templates/hours.ts';
import { type Phrase, phrase } from './message.ts';

export const hoursPhrase = (hours: number): Phrase => {
  const halves = Math.round(hours * 2);
  const whole = Math.floor(halves / 2);
  if (hours < 1 && hours !== 0.5) return phrase(copy.minutes, { minutes: Math.round(hours * 60) });
  if (halves === 1) return phrase(copy.half);
  if (halves % 2 === 0) return whole === 1 ? phrase(copy.one) : phrase(copy.many, { hours: whole });
  return whole === 1 ? phrase(copy.oneAndHalf) : phrase(copy.manyAndHalf, { hours: whole });
};
