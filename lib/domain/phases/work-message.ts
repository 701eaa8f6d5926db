/** The words with which work begins: the goal, who leads, what is yours or still free. */
import { workCopies as copy, itemNames } from '../../../templates/phases/work.ts';
import { checklist } from '../checklist.ts';
import { findMember, heldTasks, openTasks } from '../find.ts';
import { namesOf } from '../finished.ts';
import { type ListLine, type Message, type Phrase, phrase, tell } from '../message.ts';
import { cut, mostOfGoal, nameOf } from '../names.ts';
import type { Cycle, Goal, Instant, Member, Task, World } from '../nouns.ts';

const mostOpenShown = 5;
const mostWarnings = 2;

export const asLine = ({ number, title, due }: Task): ListLine => ({
  number,
  text: title,
  ...(due ? { after: phrase(copy.due, { day: { day: due } }) } : {}),
});

const leading = ({ pod }: World, cycle: Cycle, me: Member): readonly Phrase[] => {
  if (cycle.lead === me.id) return [phrase(copy.youLead)];
  const lead = cycle.lead && findMember(pod, cycle.lead);
  if (lead) return [phrase(copy.leads, { name: nameOf(lead) })];
  const names = namesOf(pod, cycle.hosts);
  return names.length > 0 ? [phrase(copy.hosts, { names: { names } })] : [];
};

const doing = (cycle: Cycle, me: Member): Phrase => {
  const mine = heldTasks(cycle, me.id);
  if (mine.length > 0) return phrase(copy.yours, { list: { list: mine.map(asLine) } });
  const open = openTasks(cycle).slice(0, mostOpenShown);
  const list = open.map(({ number, title }) => ({ number, text: title }));
  return open.length > 0 ? phrase(copy.open, { list: { list } }) : phrase(copy.allTaken);
};

/** The lead sees what the checklist says does not hold yet. */
const warnings = (world: World, cycle: Cycle, me: Member, now: Instant): readonly Phrase[] => {
  if (cycle.lead !== me.id) return [];
  const lacking = checklist(world, now).filter(({ holds }) => !holds);
  const list = lacking.slice(0, mostWarnings).map(({ item, because }) => ({
    text: itemNames[item][me.locale],
    after: phrase(copy.because, { because }),
  }));
  return list.length > 0 ? [phrase(copy.lookAt, { list: { list } })] : [];
};

export const workMessage = (
  world: World,
  now: Instant,
  { cycle, goal }: { readonly cycle: Cycle; readonly goal: Goal },
  me: Member,
  result: readonly Phrase[],
): Message => {
  const begins = phrase(copy.begins, { goal: cut(goal.text, mostOfGoal), day: { day: goal.date } });
  const parts = [begins, ...leading(world, cycle, me), doing(cycle, me), ...warnings(world, cycle, me, now)];
  return tell(me.id, ...result, ...parts);
};
