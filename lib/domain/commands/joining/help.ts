/** What they can say now, and how to end it all. */
import { helpCopies as copy } from '../../../../templates/commands/help.ts';
import { hints } from '../../hints.ts';
import { phrase } from '../../message.ts';
import { type Rule, reply } from '../../outcome.ts';

export const help: Rule<'help'> = (world, request) => reply(request, ...hints(world, request.me), phrase(copy.rest));
