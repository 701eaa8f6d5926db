/** Until work begins the host's task is always the last number; afterwards numbers never move. */
import type { Intent, TaskNumbers } from '../intent.ts';
import type { Cycle, OpenQuestion, Pod } from '../nouns.ts';

const hostNumber = (pod: Pod): number | undefined => pod.cycle?.tasks.find((task) => task.isHost)?.number;

export const hostLast = (cycle: Cycle): Cycle => {
  const host = cycle.tasks.find((task) => task.isHost);
  if (!host || cycle.workBeganAt) return cycle;
  const others = cycle.tasks.filter((task) => !task.isHost);
  const last = Math.max(0, ...others.map((task) => task.number)) + 1;
  return { ...cycle, tasks: [...others, { ...host, number: last }] };
};

const moved = (task: TaskNumbers, from: number, to: number): TaskNumbers =>
  typeof task === 'number' ? (task === from ? to : task) : task.map((one) => (one === from ? to : one));

const meaning = (meant: Intent, from: number, to: number): Intent =>
  'task' in meant && meant.task !== undefined ? ({ ...meant, task: moved(meant.task, from, to) } as Intent) : meant;

const following = (open: OpenQuestion, from: number, to: number): OpenQuestion => {
  const { question } = open;
  if (question.kind !== 'confirm' && question.kind !== 'address') return open;
  if (!question.meant) return open;
  return { ...open, question: { ...question, meant: meaning(question.meant, from, to) } };
};

/** Who was asked “task 2, host the celebration?” means that one, whatever its number is by now. */
export const doubtsFollowHost = (before: Pod, after: Pod): Pod => {
  const from = hostNumber(before);
  const to = hostNumber(after);
  if (from === undefined || to === undefined || from === to) return after;
  const members = after.members.map((member) => ({
    ...member,
    questions: member.questions.map((open) => following(open, from, to)),
  }));
  return { ...after, members };
};
