/** “I can help with 3”: two neighbors are introduced by first name, through us, without numbers. */
import { offerCopies as copy } from '../../../../templates/commands/offer.ts';
import { tasksCopies } from '../../../../templates/commands/tasks.ts';
import { findTask, isHeld, numbersOf } from '../../find.ts';
import { type Message, phrase, tell } from '../../message.ts';
import { comma, nameOf } from '../../names.ts';
import type { Cycle, MemberId, Task, World } from '../../nouns.ts';
import { type Outcome, type Request, type Rule, reply } from '../../outcome.ts';
import { whyGone } from './claim-refusal.ts';
import { notNow, workingCycle } from './moment.ts';
import { askWhich } from './own.ts';
import { named, nameIn, quoted, whatIsOpen } from './titles.ts';
import { eachNumber, said, type Told } from './told.ts';

const toHolder = ({ me, intent }: Request, task: Task, holder: MemberId): Message => {
  const words = me.name
    ? phrase(copy.toHolder, { name: nameOf(me), ...named(task) })
    : phrase(copy.toHolderUnnamed, named(task));
  return tell(holder, words, ...(intent.note ? [phrase(copy.says, { note: quoted(intent.note) })] : []));
};

/** The holder is told, the helper thanked; one without a name is asked for it, so that they can be answered. */
const offerOne = (world: World, request: Request, number: number): Told => {
  const { me } = request;
  const cycle = world.pod.cycle;
  const task = cycle && findTask(cycle, number);
  if (!task) return said(phrase(tasksCopies.noSuchTask, { number }));
  const gone = whyGone(world, cycle, request, task);
  if (gone) return said(...gone);
  if (task.state.status !== 'claimed') return said(phrase(copy.nobodys, named(task)));
  if (task.state.by === me.id) return said(phrase(copy.yours, named(task)));
  const name = nameIn(world.pod, task.state.by);
  if (task.offers.includes(me.id)) return said(phrase(copy.already, { name, ...named(task) }));
  const echo = phrase(copy.offered, { comma: comma(me), name, ...named(task) });
  return {
    parts: me.name ? [echo] : [echo, phrase(copy.yourName)],
    ...(me.name ? {} : { questions: [{ kind: 'name' }] }),
    changes: [{ type: 'task-help-offered', task: task.id, by: me.id }],
    messages: [toHolder(request, task, task.state.by)],
    undo: { task, changes: [{ type: 'task-help-withdrawn', task: task.id, by: me.id }] },
  };
};

/** Tasks whose holder said what would help. */
const inNeed = (cycle: Cycle, id: MemberId): readonly number[] =>
  cycle.tasks
    .filter((task) => isHeld(task) && task.need && task.state.status === 'claimed' && task.state.by !== id)
    .map(({ number }) => number);

const offerAny = (world: World, cycle: Cycle, request: Request): Outcome => {
  const numbers = inNeed(cycle, request.me.id);
  if (numbers.length > 1) return askWhich(cycle, request, 'offer', numbers);
  if (numbers.length === 1) return eachNumber(world, request, numbers, offerOne);
  return reply(request, phrase(copy.nobodyStuck), ...whatIsOpen(cycle));
};

export const offer: Rule<'offer'> = (world, request) => {
  const cycle = workingCycle(world.pod);
  if (!cycle) return notNow(world, request);
  const numbers = numbersOf(request.intent.task);
  if (numbers.length === 0) return offerAny(world, cycle, request);
  return eachNumber(world, request, numbers, offerOne);
};
