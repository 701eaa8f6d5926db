/** The words of a digest: how far, what was finished and by whom, what needs a hand, and whether it still serves. */
import { checkinCopies } from '../../../templates/schedules/checkin.ts';
import { digestCopies as copy } from '../../../templates/schedules/digest.ts';
import { finishedSince, isCarriedByFew, isFizzling, progressOf } from '../care/pulse.ts';
import { holderOf, isHeld, openTasks } from '../find.ts';
import { doers, namesOf } from '../finished.ts';
import { type ListLine, type Message, type Phrase, phrase, tell } from '../message.ts';
import { cut, mostOfGoal } from '../names.ts';
import type { Cycle, Instant, Member, Pod, Task, World } from '../nouns.ts';

export type DigestNews = {
  readonly parked: readonly Task[];
  readonly isHalfway: boolean;
  /** The digest before this one; empty = there was none. */
  readonly since: Instant;
};

const mostLines = 9;

const asListed = (lines: readonly ListLine[]) => ({ list: lines.slice(0, mostLines) });

const finished = (pod: Pod, cycle: Cycle, since: Instant): readonly Phrase[] => {
  const lines = finishedSince(cycle, since).map((task): ListLine => {
    const holder = holderOf(task);
    const [name] = holder ? namesOf(pod, [holder]) : [];
    return { text: task.title, ...(name ? { after: phrase(copy.by, { name }) } : {}) };
  });
  return lines.length > 0 ? [phrase(copy.finished, { list: asListed(lines) })] : [];
};

/** The need, not the blame: no name, and not to the one who said it. */
const needs = (cycle: Cycle, me: Member): readonly Phrase[] => {
  const lines = cycle.tasks
    .filter((task) => isHeld(task) && holderOf(task) !== me.id)
    .flatMap(({ number, need }): readonly ListLine[] => (need ? [{ number, text: need }] : []));
  return lines.length > 0 ? [phrase(copy.needs, { list: asListed(lines) })] : [];
};

const stillFree = (cycle: Cycle): readonly Phrase[] => {
  const count = openTasks(cycle).filter((task) => !task.isHost).length;
  return count > 0 ? [phrase(copy.open, { count })] : [];
};

/** One thing at a time for the lead; it takes the place of the question to all. */
const forLead = (cycle: Cycle, me: Member): Phrase | undefined => {
  if (cycle.lead !== me.id) return undefined;
  if (isFizzling(cycle)) return phrase(copy.fizzling);
  return isCarriedByFew(cycle) ? phrase(copy.fewCarry) : undefined;
};

export const digestFor = (world: World, me: Member, news: DigestNews): Message | undefined => {
  const { cycle } = world.pod;
  if (!cycle?.goal) return undefined;
  const { purpose } = world.community;
  const extra = forLead(cycle, me);
  const rest = news.parked.map(({ number, title }): ListLine => ({ number, text: title }));
  const parts = [
    phrase(copy.progress, progressOf(cycle)),
    ...finished(world.pod, cycle, news.since),
    ...(news.isHalfway ? [phrase(copy.halfway, { names: { names: namesOf(world.pod, doers(cycle)) } })] : []),
    ...needs(cycle, me),
    ...(rest.length > 0 ? [phrase(copy.parked, { list: asListed(rest) })] : []),
    ...stillFree(cycle),
    ...(purpose ? [phrase(checkinCopies.purpose, { purpose: cut(purpose, mostOfGoal) })] : []),
    extra ?? phrase(copy.serves, { goal: cut(cycle.goal.text, mostOfGoal) }),
  ];
  // What only the lead is told must arrive, even where a digest would give way to another text.
  return { ...tell(me.id, ...parts), kind: extra ? 'tell' : 'digest' };
};
