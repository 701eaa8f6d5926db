/** “checklist”: what the project rests on, each line computed and saying why. */
import { checklistCopies as copy } from '../../../../templates/commands/checklist.ts';
import { checklist as computed } from '../../checklist.ts';
import { type ListLine, type Phrase, phrase } from '../../message.ts';
import { type Rule, reply } from '../../outcome.ts';

const line = ({ because }: { readonly because: Phrase }): ListLine => ({ text: '', after: because });

export const checklist: Rule<'checklist'> = (world, request) => {
  if (!world.pod.cycle) return reply(request, phrase(copy.none));
  const all = computed(world, request.now);
  const held = all.filter(({ holds }) => holds);
  const lacking = all.filter(({ holds }) => !holds);
  const counts = { held: held.length, all: all.length };
  return reply(
    request,
    phrase(copy.holds, { ...counts, list: { list: held.map(line) } }),
    ...(lacking.length > 0 ? [phrase(copy.lacks, { list: { list: lacking.map(line) } })] : []),
  );
};
