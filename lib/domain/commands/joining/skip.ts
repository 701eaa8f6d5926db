/** SKIP with nothing asked. */
import { skipCopies as copy } from '../../../../templates/commands/skip.ts';
import { youCanSay } from '../../hints.ts';
import { phrase } from '../../message.ts';
import { type Rule, reply } from '../../outcome.ts';

export const skip: Rule<'skip'> = (world, request) =>
  reply(request, phrase(copy.nothing), youCanSay(world, request.me, 2));
