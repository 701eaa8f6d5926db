/** “add task: call the city clerk (1h, by friday)”, “I'll bring lemonade”. */
import { taskCopies as copy } from '../../../../templates/commands/task.ts';
import { applyAll } from '../../apply/apply.ts';
import { hasRoomFor } from '../../care/load.ts';
import type { Change } from '../../change.ts';
import { isLive, isTooBig } from '../../find.ts';
import { hoursPhrase } from '../../hours.ts';
import { answer, type Phrase, phrase } from '../../message.ts';
import { comma, cut, mostOfGoal } from '../../names.ts';
import type { Cycle, Question, Task, World } from '../../nouns.ts';
import { meaning, type Outcome, type Request, type Rule, reply } from '../../outcome.ts';
import { dueFor } from './claim.ts';
import { workingCycle } from './moment.ts';
import { mostTasks, newTask, taskAdded } from './new-task.ts';
import { withNote } from './note.ts';
import { park } from './park.ts';
import { named, titled, undoWords } from './titles.ts';
import { isVague } from './vague.ts';

const folded = (text: string): string => titled(text).toLowerCase();

/** “add task:” alone: the word itself is no title. */
const isEmpty = (text: string): boolean => /^(tasks?|tareas?)?$/.test(folded(text));

const sameTask = (cycle: Cycle, text: string): Task | undefined =>
  cycle.tasks.find((one) => isLive(one) && folded(one.title) === folded(text));

/** One question at most: how it helps, once work has begun; else what will be there to see. */
const questionAbout = (cycle: Cycle, task: Task): { question: Question; words: Phrase } | undefined => {
  if (isTooBig(task)) return undefined;
  if (cycle.workBeganAt && cycle.goal) {
    const words = phrase(copy.helps, { goal: cut(cycle.goal.text, mostOfGoal), number: task.number });
    return { question: { kind: 'helps', task: task.id }, words };
  }
  if (!isVague(task.title)) return undefined;
  return { question: { kind: 'visible', task: task.id }, words: phrase(copy.visible) };
};

/** The echo shows more of a title than later messages do. */
const echoCharacters = 80;

type Taking = { readonly words: Phrase; readonly changes: readonly Change[] };

/** The echo, and the claim when it was meant as theirs and there is room. */
const taken = (world: World, request: Request<'task'>, task: Task, isAsked: boolean): Taking => {
  const { me, now, intent } = request;
  const blanks = { number: task.number, title: cut(task.title, echoCharacters) };
  if (isTooBig(task)) return { words: phrase(copy.big, blanks), changes: [] };
  const day = task.due ?? '';
  if (!intent.mine && isAsked) return { words: phrase(copy.addedShort, blanks), changes: [] };
  if (!intent.mine)
    return { words: phrase(copy.added, { ...blanks, time: hoursPhrase(task.hours), due: { day } }), changes: [] };
  if (!hasRoomFor(world, me, task, now)) return { words: phrase(copy.full, blanks), changes: [] };
  const due = dueFor(world, request, task);
  return {
    words: phrase(copy.mine, { ...blanks, comma: comma(me), due: { day: due } }),
    changes: [{ type: 'task-claimed', task: task.id, by: me.id, at: now, due }],
  };
};

/** A task on the list, told to who added it. Others hear of new ones together, once a day. */
const added = (world: World, cycle: Cycle, request: Request<'task'>): Outcome => {
  const { me, now, intent } = request;
  const { text, hours, due } = intent;
  const task = newTask(world, cycle, {
    title: text,
    by: me.id,
    now,
    ...(hours === undefined ? {} : { hours }),
    ...(due === undefined ? {} : { due }),
  });
  const before = applyAll(world, [taskAdded(task)]);
  const asked = questionAbout(cycle, task);
  const { words, changes } = taken(before, request, task, asked !== undefined);
  const said = answer(me.id, words, ...(asked ? [asked.words] : []));
  return {
    changes: [taskAdded(task), ...changes],
    messages: [asked ? { ...said, questions: [asked.question] } : said],
    undo: { what: undoWords([task]), changes: [{ type: 'task-removed', task: task.id }] },
  };
};

export const task: Rule<'task'> = (world, request) => {
  const { text } = request.intent;
  const cycle = workingCycle(world.pod);
  if (isEmpty(text)) return reply(request, phrase(copy.what));
  if (!cycle) return park(world, meaning(request, { intent: 'park', text }));
  const same = sameTask(cycle, text);
  if (same) return reply(request, phrase(copy.already, named(same)));
  if (cycle.tasks.length >= mostTasks) return reply(request, phrase(copy.enough, { count: cycle.tasks.length }));
  return withNote(world, request, added(world, cycle, request));
};
