/** The words of a digest: how far, what was finished and by whom, what needs a hand, and whether it still serves. */
import { checkinCopies } from '../../../templates/schedules/checkin.ts';
import { digestCopies as copy } from '../../../templates/schedules/digest.ts';
import { finishedSince, isCarriedByFew, isFizzling, progressOf } from '../care/pulse.ts';
import { goalTasks, holderOf, hostTask, isHeld, isOpen, openTasks } from '../find.ts';
import { doers, namesOf } from '../finished.ts';
import { type Blank, type ListLine, type Message, type Phrase, phrase, tell } from '../message.ts';
import { cut, mostOfGoal } from '../names.ts';
import type { Cycle, Instant, Member, Pod, Task, World } from '../nouns.ts';

export type DigestNews = {
  readonly parked: readonly Task[];
  readonly isHalfway: boolean;
  /** The digest before this one; empty = there was none. */
  readonly since: Instant;
};

/** What a digest lists beside its question has to fit in one text. */
const mostListed = 3;
const mostFinished = 6;

/** The first lines and, where there are more, how many. */
const listed = (lines: readonly ListLine[], most: number, said: (list: Blank) => Phrase): readonly Phrase[] => {
  if (lines.length === 0) return [];
  const count = lines.length - most;
  return [said({ list: lines.slice(0, most) }), ...(count > 0 ? [phrase(copy.more, { count })] : [])];
};

const finishedLines = (pod: Pod, cycle: Cycle, since: Instant): readonly ListLine[] =>
  finishedSince(cycle, since).map((task) => {
    const holder = holderOf(task);
    const [name] = holder ? namesOf(pod, [holder]) : [];
    return { text: task.title, ...(name ? { after: phrase(copy.by, { name }) } : {}) };
  });

const mostNames = 9;

/** With so many hands the names would fill the text. */
const halfway = (pod: Pod, cycle: Cycle): Phrase => {
  const names = namesOf(pod, doers(cycle));
  const { done, total } = progressOf(cycle);
  const words = done * 3 >= total * 2 ? copy.most : copy.halfway;
  if (names.length <= mostNames) return phrase(words, { names: { names } });
  const others = phrase(copy.others, { count: names.length - mostNames });
  return phrase(words, { names: { names: [...names.slice(0, mostNames), others] } });
};

/** The need, not the blame: no name, and not to the one who said it. */
const needLines = (cycle: Cycle, me: Member): readonly ListLine[] =>
  cycle.tasks
    .filter((task) => isHeld(task) && holderOf(task) !== me.id)
    .flatMap(({ number, need }): readonly ListLine[] => (need ? [{ number, text: need }] : []));

/** What is listed: finished, needed, at rest. Half-way names everybody, so a long list of what was finished gives way. */
const lists = (pod: Pod, cycle: Cycle, me: Member, { parked, isHalfway, since }: DigestNews): readonly Phrase[] => {
  const finished = finishedLines(pod, cycle, since);
  const needed = needLines(cycle, me);
  const rest = parked.map(({ number, title }): ListLine => ({ number, text: title }));
  const most = needed.length + rest.length > 0 ? mostListed : mostFinished;
  const isSaid = isHalfway && finished.length > mostFinished;
  return [
    ...(isSaid ? [] : listed(finished, most, (list) => phrase(copy.finished, { list }))),
    ...(isHalfway ? [halfway(pod, cycle)] : []),
    ...listed(needed, mostListed, (list) => phrase(copy.needs, { list })),
    ...listed(rest, mostListed, (list) => phrase(copy.parked, { list })),
  ];
};

/** Every holder is through and something is open: only new hands finish it. */
const isHandsWanted = (cycle: Cycle): boolean =>
  !goalTasks(cycle).some(isHeld) && openTasks(cycle).some((task) => !task.isHost);

const stillFree = (cycle: Cycle): readonly Phrase[] => {
  const open = openTasks(cycle).filter((task) => !task.isHost);
  if (open.length === 0) return [];
  if (!isHandsWanted(cycle)) return [phrase(copy.open, { count: open.length })];
  const lines = open.map(({ number, title }): ListLine => ({ number, text: title }));
  return [...listed(lines, mostListed, (list) => phrase(copy.handsWanted, { list })), phrase(copy.takeOne)];
};

/** One thing at a time for the lead; it takes the place of the question to all. */
const forLead = (cycle: Cycle, me: Member): Phrase | undefined => {
  if (cycle.lead !== me.id) return undefined;
  if (isFizzling(cycle)) return phrase(copy.fizzling);
  if (isCarriedByFew(cycle)) return phrase(copy.fewCarry);
  const host = hostTask(cycle);
  const isSoon = cycle.checkIns.every(({ openedAt }) => openedAt);
  return host && isOpen(host) && isSoon ? phrase(copy.noHost, { number: host.number }) : undefined;
};

export const digestFor = (world: World, me: Member, news: DigestNews): Message | undefined => {
  const { cycle } = world.pod;
  if (!cycle?.goal) return undefined;
  const { purpose } = world.community;
  const extra = forLead(cycle, me);
  const parts = [
    phrase(copy.progress, progressOf(cycle)),
    ...lists(world.pod, cycle, me, news),
    ...stillFree(cycle),
    ...(purpose ? [phrase(checkinCopies.purpose, { purpose: cut(purpose, mostOfGoal) })] : []),
    extra ?? phrase(copy.serves, { goal: cut(cycle.goal.text, mostOfGoal) }),
  ];
  // What only the lead is told must arrive, and a call for hands, even where a digest would give way to another text.
  return { ...tell(me.id, ...parts), kind: extra || isHandsWanted(cycle) ? 'tell' : 'digest' };
};
