/** Words about tasks that many verbs share. */
import { tasksCopies as copy } from '../../../../templates/commands/tasks.ts';
import { findMember, openTasks, taskById } from '../../find.ts';
import { type Blank, type ListLine, type Phrase, phrase } from '../../message.ts';
import { cut, nameOf } from '../../names.ts';
import type { Cycle, Member, MemberId, Pod, Task } from '../../nouns.ts';

/** A text names a task in this many characters; lists and email show more. */
const titleCharacters = 40;
/** What is stored of one text (ARCHITECTURE, “The table”). */
const storedCharacters = 300;

export const kept = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, storedCharacters);

/** A title ends without a full stop, so that it reads well inside a sentence. */
export const titled = (text: string): string => kept(text).replace(/[\s.;,]+$/, '');

export const titleOf = (task: Task): string => cut(task.title, titleCharacters);

/** Somebody's own words inside our sentence. */
export const quoted = (text: string): string => cut(kept(text), 100);

/** `{number}` and `{title}`. */
export const named = (task: Task): { readonly number: number; readonly title: string } => ({
  number: task.number,
  title: titleOf(task),
});

/** What UNDO names: the same in both languages. */
export const undoWords = (tasks: readonly Task[]): string =>
  tasks.map((task) => `${task.number} (${titleOf(task)})`).join(', ');

export const taskLine = (task: Task): ListLine => ({ number: task.number, text: task.title });

/** The name others know this member by; somebody who left keeps theirs. */
export const nameIn = (pod: Pod, id: MemberId): Blank => {
  const member = findMember(pod, id);
  return member ? nameOf(member) : '';
};

/** The same at the beginning of a sentence: “A neighbor”. */
export const nameFirst = (member: Member | undefined): Blank => member?.name ?? phrase(copy.someone);

/** The tasks a divided one became. */
export const partsOf = (cycle: Cycle, task: Task): readonly Task[] =>
  task.state.status === 'split' ? task.state.into.flatMap((id) => taskById(cycle, id) ?? []) : [];

const shownOpen = 3;

/** Three open tasks and how to take one; or that every task is taken. */
export const whatIsOpen = (cycle: Cycle): readonly Phrase[] => {
  const open = openTasks(cycle);
  if (open.length === 0) return [phrase(copy.noneOpen)];
  const list = open.slice(0, shownOpen).map(taskLine);
  const rest = open.length - list.length;
  const how = rest > 0 ? phrase(copy.moreOpen, { count: rest }) : phrase(copy.howToClaim);
  return [phrase(copy.open, { list: { list } }), how];
};
