/** “who”: who has what, and who organizes. First names only. */
import { statusCopies } from '../../../../templates/commands/status.ts';
import { whoCopies as copy } from '../../../../templates/commands/who.ts';
import { findMember, holderOf, holders, inOrder, maySteer, organizersOf, present } from '../../find.ts';
import { type ListLine, type Phrase, phrase } from '../../message.ts';
import { nameOf } from '../../names.ts';
import type { Cycle, Member, Pod, Task, World } from '../../nouns.ts';
import { type Rule, reply } from '../../outcome.ts';
import { workingCycle } from './moment.ts';
import { nameIn, taskLine } from './titles.ts';

/** More lines than this do not fit a text; then each person is one entry with their numbers. */
const mostLines = 9;

const line = (pod: Pod, task: Task): ListLine => {
  const name = nameOf(findMember(pod, holderOf(task) ?? 'm0'));
  return { ...taskLine(task), after: phrase(task.state.status === 'done' ? copy.doneBy : copy.name, { name }) };
};

const people = (pod: Pod, cycle: Cycle): Phrase => {
  const entries = holders(cycle).map((id) => {
    const numbers = inOrder(cycle.tasks.filter((task) => holderOf(task) === id)).map(({ number }) => number);
    return phrase(copy.person, { name: nameIn(pod, id), numbers: numbers.join(', ') });
  });
  return phrase(copy.people, { people: { names: entries } });
};

const tasksHeld = (pod: Pod, cycle: Cycle): Phrase => {
  const held = inOrder(cycle.tasks.filter((task) => holderOf(task) !== undefined));
  if (held.length === 0) return phrase(copy.nobody);
  if (held.length > mostLines) return people(pod, cycle);
  return phrase(copy.has, { list: { list: held.map((task) => line(pod, task)) } });
};

const everybody = ({ community, pod }: World): readonly Phrase[] => {
  const all = present(pod);
  const organizers = organizersOf(community, pod);
  const members = phrase(copy.members, { count: all.length, names: { names: all.map(nameOf) } });
  return organizers.length > 0
    ? [members, phrase(copy.organizers, { names: { names: organizers.map(nameOf) } })]
    : [members];
};

/** Who leads or organizes sees who cannot be reached, never why; gone by themselves is gone. */
const notReachable = ({ community, pod }: World, me: Member): readonly Phrase[] => {
  const names = pod.members.filter(({ state, name }) => state === 'unreachable' && name).map(nameOf);
  return names.length > 0 && maySteer(community, pod, me.id) ? [phrase(copy.notReachable, { names: { names } })] : [];
};

export const who: Rule<'who'> = (world, request) => {
  const cycle = workingCycle(world.pod);
  const lost = notReachable(world, request.me);
  if (!cycle) return reply(request, ...everybody(world), ...lost);
  const lead = cycle.lead ? [phrase(statusCopies.lead, { name: nameIn(world.pod, cycle.lead) })] : [];
  return reply(request, tasksHeld(world.pod, cycle), ...lead, ...lost);
};
