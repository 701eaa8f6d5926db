/** “park: a tool library” keeps an idea; “park 4” puts a task aside for later. */
import { parkCopies as copy } from '../../../../templates/commands/park.ts';
import { tasksCopies } from '../../../../templates/commands/tasks.ts';
import type { Change } from '../../change.ts';
import { findTask } from '../../find.ts';
import { phrase, tell } from '../../message.ts';
import { nameOf } from '../../names.ts';
import type { Cycle, Task, World } from '../../nouns.ts';
import { type Outcome, type Request, type Rule, reply } from '../../outcome.ts';
import { isAboutSomebody } from '../../people.ts';
import { taskOfQuestion } from '../../questions.ts';
import { whyGone } from './claim-refusal.ts';
import { workingCycle } from './moment.ts';
import { mayChange, whoLeads } from './note.ts';
import { kept, named, nameFirst, quoted } from './titles.ts';
import { asOutcome } from './told.ts';

const folded = (text: string): string =>
  kept(text)
    .toLowerCase()
    .replace(/[.!]+$/, '');

const parkIdea = ({ pod }: World, request: Request, text: string): Outcome => {
  if (text === '') return reply(request, phrase(copy.what));
  if (isAboutSomebody(pod, text)) return reply(request, phrase(copy.person));
  if (pod.parking.some((one) => folded(one.text) === folded(text))) return reply(request, phrase(copy.already));
  const { me, now } = request;
  return {
    changes: [{ type: 'idea-parked', text, by: me.id, at: now }],
    messages: reply(request, phrase(copy.parked, { text: quoted(text) })).messages,
    undo: { what: quoted(text), changes: [{ type: 'idea-unparked', number: pod.nextParked }] },
  };
};

/** Back on the list, and back to whoever held it. */
const unparked = (task: Task): readonly Change[] => {
  const { id, state, due } = task;
  const back: Change = { type: 'task-unparked', task: id };
  if (state.status !== 'claimed') return [back];
  return [back, { type: 'task-claimed', task: id, by: state.by, at: state.at, ...(due ? { due } : {}) }];
};

const parkTask = (world: World, cycle: Cycle, request: Request, number: number): Outcome => {
  const { me, now } = request;
  const task = findTask(cycle, number);
  if (!task) return reply(request, phrase(tasksCopies.noSuchTask, { number }));
  if (task.state.status === 'parked') return reply(request, phrase(copy.taskAlready, named(task)));
  if (task.state.status === 'done') return reply(request, phrase(copy.finished, named(task)));
  if (task.isHost) return reply(request, phrase(copy.host));
  const gone = whyGone(world, cycle, request, task);
  if (gone) return reply(request, ...gone);
  if (!mayChange(world, task, me.id)) {
    const name = nameOf(whoLeads(world, cycle, me.id));
    return reply(request, phrase(copy.notYours, { ...named(task), name }));
  }
  const holder = task.state.status === 'claimed' && task.state.by !== me.id ? task.state.by : undefined;
  return asOutcome(request, [
    {
      parts: [phrase(copy.task, named(task))],
      changes: [{ type: 'task-parked', task: task.id, at: now }],
      messages: holder ? [tell(holder, phrase(copy.toHolder, { ...named(task), name: nameFirst(me) }))] : [],
      undo: { task, changes: unparked(task) },
    },
  ]);
};

/** “4”, “task 4”, “#4”: the task and not an idea. */
const numberIn = (text: string): number | undefined => {
  const found = /^(?:task|tarea|la)?\s*#?\s*(\d{1,2})$/i.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
};

export const park: Rule<'park'> = (world, request) => {
  const text = kept(request.intent.text);
  const cycle = workingCycle(world.pod);
  const asked = cycle && request.question?.kind === 'helps' ? taskOfQuestion(cycle, request.question) : undefined;
  const number = text === '' ? asked : numberIn(text);
  if (cycle && number !== undefined) return parkTask(world, cycle, request, number);
  // “park 11” once there are no tasks to set aside: a number is no idea.
  return parkIdea(world, request, number === undefined ? text : '');
};
