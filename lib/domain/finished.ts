/** What was finished and by whom, in words that leave nobody out. */
import { celebrateCopies as copy } from '../../templates/phases/celebrate.ts';
import { doneTasks, findMember, goalTasks, holderOf, isDone } from './find.ts';
import type { Channel } from './intent.ts';
import { type Blank, type ListLine, type Phrase, phrase } from './message.ts';
import { cut, mostOfGoal, nameOf } from './names.ts';
import type { Cycle, MemberId, Pod, Task } from './nouns.ts';

/** The first names of these members, each once; people who were forgotten are left out. */
export const namesOf = (pod: Pod, ids: readonly MemberId[]): readonly (string | Phrase)[] =>
  [...new Set(ids)].flatMap((id) => {
    const member = findMember(pod, id);
    return member ? [nameOf(member)] : [];
  });

/** The goal in its writer's words, or “our project”. */
export const goalOf = (cycle: Cycle): Blank => cycle.goal?.text ?? phrase(copy.project);

/** Everybody who finished a task in this cycle. */
export const doers = (cycle: Cycle): readonly MemberId[] => [
  ...new Set(doneTasks(cycle).flatMap((task) => holderOf(task) ?? [])),
];

/** Whoever finished it, and whoever offered a hand with it. */
const handsOn = (task: Task): readonly MemberId[] => {
  const holder = holderOf(task);
  return holder ? [holder, ...task.offers] : task.offers;
};

/** A text has room for about this many characters of the list; a name with its line takes about the second. */
const charactersOfList = 370;
const charactersOfName = 14;
const fewestCharacters = 12;

/** With many tasks the titles are cut in a text, never the names; undefined = they all fit as they are. */
const roomForTitle = (tasks: readonly Task[], channel: Channel): number | undefined => {
  const whole = tasks.reduce((sum, { title }) => sum + title.length + charactersOfName, 0);
  if (channel !== 'sms' || whole <= charactersOfList) return undefined;
  return Math.floor(charactersOfList / tasks.length) - charactersOfName;
};

/** “carry the..” thirty times says nothing: a text then gives each person's task numbers. */
const isByNumber = (cycle: Cycle, channel: Channel): boolean =>
  (roomForTitle(doneTasks(cycle), channel) ?? fewestCharacters) < fewestCharacters;

const mostWithNumbers = 20;

/** “Rosa (2, 10), Sam (1) and Ana (3)”; with very many people their names alone. */
const byNumber = (pod: Pod, cycle: Cycle): readonly ListLine[] => {
  const tasks = doneTasks(cycle);
  const people = [...new Set(tasks.flatMap(handsOn))].flatMap((id) => findMember(pod, id) ?? []);
  if (people.length > mostWithNumbers) {
    return [{ text: '', after: phrase(copy.people, { people: { names: people.map(nameOf) } }) }];
  }
  const names = people.map((member) => {
    const numbers = tasks.filter((task) => handsOn(task).includes(member.id)).map(({ number }) => number);
    return phrase(copy.person, { name: nameOf(member), numbers: numbers.join(', ') });
  });
  return [{ text: '', after: phrase(copy.people, { people: { names } }) }];
};

/** “paint the bench: Rosa and Sam”, one line a finished task; every one of them. */
export const finishedLines = (pod: Pod, cycle: Cycle, channel: Channel): readonly ListLine[] => {
  const tasks = doneTasks(cycle);
  const room = roomForTitle(tasks, channel);
  return tasks.map((task) => {
    const names = namesOf(pod, handsOn(task));
    const text = room === undefined ? task.title : cut(task.title, room);
    return { text, ...(names.length > 0 ? { after: phrase(copy.by, { names: { names } }) } : {}) };
  });
};

/** The result of the work: every finished task with its name; what was not finished is only a number. */
export const resultOf = (pod: Pod, cycle: Cycle, channel: Channel): Phrase => {
  const isShort = isByNumber(cycle, channel);
  const list = { list: isShort ? byNumber(pod, cycle) : finishedLines(pod, cycle, channel) };
  const goal = isShort ? cut(cycle.goal?.text ?? '', mostOfGoal) : goalOf(cycle);
  const total = goalTasks(cycle).length;
  const done = goalTasks(cycle).filter(isDone).length;
  if (list.list.length === 0) return phrase(copy.none, { goal });
  return done === total ? phrase(copy.all, { goal, list }) : phrase(copy.part, { goal, done, total, list });
};
