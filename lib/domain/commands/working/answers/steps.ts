/** The first steps, from who proposed the project: one task each. */
import { taskCopies as copy } from '../../../../../templates/commands/task.ts';
import { applyAll } from '../../../apply/apply.ts';
import { answer, phrase } from '../../../message.ts';
import type { Task, World } from '../../../nouns.ts';
import { type Outcome, type Request, reply as say } from '../../../outcome.ts';
import type { AnswerRule } from '../../rules.ts';
import { workingCycle } from '../moment.ts';
import { newTask, taskAdded } from '../new-task.ts';
import { taskLine, titled, undoWords } from '../titles.ts';
import { isLeadAsked, lead } from './lead.ts';

const mostSteps = 5;

/** “1. call the city / 2) buy paint; paint it”, one a line or between / , ; */
const stepsIn = (text: string): readonly string[] =>
  text
    .split(/[\n;/,]+/)
    .map((part) => titled(part.replace(/^\s*(?:\d{1,2}\s*[.):-]|[-*•])\s*/, '')))
    .filter((part) => part !== '')
    .slice(0, mostSteps);

const addEach = (world: World, { me, now }: Request, titles: readonly string[]): readonly Task[] => {
  const added: Task[] = [];
  let next = world;
  for (const title of titles) {
    const cycle = workingCycle(next.pod);
    if (!cycle) return added;
    const task = newTask(next, cycle, { title, by: me.id, now });
    added.push(task);
    next = applyAll(next, [taskAdded(task)]);
  }
  return added;
};

const skipped = (request: Request): Outcome => ({
  ...say(request, phrase(copy.noSteps)),
  changes: [{ type: 'question-closed', member: request.me.id, kind: 'steps' }],
});

export const steps: AnswerRule<'steps'> = (world, request, reply) => {
  if (isLeadAsked(world, request, reply)) return lead(world, request, reply, { kind: 'lead' });
  if (reply.kind === 'numbers' || reply.kind === 'yes') return undefined;
  if (reply.kind !== 'text') return skipped(request);
  const added = addEach(world, request, stepsIn(request.words.includes('\n') ? request.words : reply.text));
  if (added.length === 0) return undefined;
  const list = { list: added.map(taskLine) };
  return {
    changes: added.map(taskAdded),
    messages: [answer(request.me.id, phrase(copy.steps, { list }), phrase(copy.stepsClaim))],
    undo: { what: undoWords(added), changes: added.map(({ id }) => ({ type: 'task-removed', task: id })) },
  };
};
