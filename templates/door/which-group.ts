import { copies } from '../copy.ts';

/** One phone in several communities, with something open in two: the bare reply could be for either. */
export const whichGroupCopies = copies({
  ask: {
    en: 'Which group is that for?{groups}\nReply with the number.',
    es: '¿Para qué grupo es?{groups}\nResponde con el número.',
  },
});
