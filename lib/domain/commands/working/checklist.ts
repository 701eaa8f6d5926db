/** “checklist”: what the project rests on, each line computed and saying why. */
import { checklistCopies as copy } from '../../../../templates/commands/checklist.ts';
import { itemNames, workCopies } from '../../../../templates/phases/work.ts';
import type { Item } from '../../checklist/item.ts';
import { checklist as computed } from '../../checklist.ts';
import type { Locale } from '../../intent.ts';
import { type ListLine, phrase } from '../../message.ts';
import { type Rule, reply } from '../../outcome.ts';

const said = ({ because }: Item): ListLine => ({ text: '', after: because });

/** What is missing also says of what: “nobody hosts it yet” alone leaves one guessing. */
const missing =
  (locale: Locale) =>
  ({ item, because }: Item): ListLine => ({
    text: itemNames[item][locale],
    after: phrase(workCopies.because, { because }),
  });

export const checklist: Rule<'checklist'> = (world, request) => {
  if (!world.pod.cycle) return reply(request, phrase(copy.none));
  const all = computed(world, request.now);
  const held = all.filter(({ holds }) => holds);
  const lacking = all.filter(({ holds }) => !holds);
  const counts = { held: held.length, all: all.length };
  return reply(
    request,
    phrase(copy.holds, { ...counts, list: { list: held.map(said) } }),
    ...(lacking.length > 0 ? [phrase(copy.lacks, { list: { list: lacking.map(missing(request.me.locale)) } })] : []),
  );
};
