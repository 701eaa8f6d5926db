/** SKIP with nothing asked. */
import { skipCopies as copy } from '../../../../templates/commands/skip.ts';
import { hints } from '../../hints.ts';
import { phrase } from '../../message.ts';
import { type Rule, reply } from '../../outcome.ts';

export const skip: Rule<'skip'> = (world, request) =>
  reply(request, phrase(copy.nothing), ...hints(world, request.me).slice(0, 2));
