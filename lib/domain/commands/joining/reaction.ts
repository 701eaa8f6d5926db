/** A thumbs-up or a heart on one of our texts needs no answer. */
import { type Rule, silence } from '../../outcome.ts';

export const reaction: Rule<'reaction'> = () => silence;
