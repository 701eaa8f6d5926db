/** What our words about a due day offer, found in whatever was typed. */

/** “Pass it on”: somebody else may have it. */
const passesOn =
  /\b(pass (it|this) on|give it back|someone else|somebody else|pasarla|pásala|pasala|la paso|otra persona|alguien más)\b/i;

/** “More time”, in words that name no day. */
const asksForTime =
  /\b(more time|extra time|extend|delay|later|más tiempo|mas tiempo|otro día|otro dia|después|despues|luego)\b/i;

export const isPassedOn = (words: string): boolean => passesOn.test(words);
export const isMoreTime = (words: string): boolean => asksForTime.test(words);
