/** Which of their own tasks somebody means when they may have left the number out. */
import { tasksCopies as copy } from '../../../../templates/commands/tasks.ts';
import { findTask, heldTasks, numbersOf } from '../../find.ts';
import type { IntentName, TaskNumbers } from '../../intent.ts';
import { answer, asking, phrase } from '../../message.ts';
import type { Cycle, Task } from '../../nouns.ts';
import type { Outcome, Request } from '../../outcome.ts';
import { taskOfQuestion } from '../../questions.ts';
import { openCheckIn } from './check-in.ts';
import { taskLine } from './titles.ts';

/** Named ones; else the one just asked about, if they hold it; else all they hold. */
export const ownNumbers = (cycle: Cycle, request: Request, task: TaskNumbers | undefined): readonly number[] => {
  const named = numbersOf(task);
  if (named.length > 0) return named;
  const held = heldTasks(cycle, request.me.id).map(({ number }) => number);
  const asked = taskOfQuestion(cycle, request.question);
  return asked !== undefined && held.includes(asked) ? [asked] : held;
};

/**
 * “Half the boards are cut”, said to “how goes your task?” by who holds another one: words that look like somebody
 * else's task are news of their own. A number that was typed means what it says.
 */
export const aboutOwn = (
  cycle: Cycle,
  { me, words, question }: Pick<Request, 'me' | 'words' | 'question'>,
  task: TaskNumbers | undefined,
): boolean => {
  const isAsked =
    openCheckIn(cycle, me.id) !== undefined || question?.kind === 'checkin' || question?.kind === 'deadline';
  const held = heldTasks(cycle, me.id).map(({ number }) => number);
  const others = numbersOf(task);
  return (
    isAsked && held.length > 0 && others.length > 0 && !/\d/.test(words) && !others.some((one) => held.includes(one))
  );
};

/** Left unsaid, and more than one fits: we ask, never guess. */
export const isUnclear = (task: TaskNumbers | undefined, numbers: readonly number[]): boolean =>
  numbersOf(task).length === 0 && numbers.length > 1;

/** “Which one?” with the tasks it could be; the number then does what was meant. */
export const askWhich = (
  cycle: Cycle,
  request: Pick<Request, 'me'>,
  meant: IntentName,
  numbers: readonly number[],
): Outcome => {
  const tasks: readonly Task[] = numbers.flatMap((number) => findTask(cycle, number) ?? []);
  const words = answer(
    request.me.id,
    phrase(copy.whichOne, { list: { list: tasks.map(taskLine) } }),
    phrase(copy.replyNumber),
  );
  return { changes: [], messages: [asking({ kind: 'which', meant, numbers }, words)] };
};
