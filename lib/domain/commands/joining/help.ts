/** What they can say now, and how to end it all. */
import { helpCopies as copy } from '../../../../templates/commands/help.ts';
import { youCanSay } from '../../hints.ts';
import { phrase } from '../../message.ts';
import { type Rule, reply } from '../../outcome.ts';

export const help: Rule<'help'> = (world, request) =>
  reply(request, youCanSay(world, request.me, 3), phrase(copy.rest));
