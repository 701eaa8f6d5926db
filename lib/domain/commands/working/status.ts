/** “status”: which step, until when, what is missing. */
import { statusCopies as copy } from '../../../../templates/commands/status.ts';
import { again } from '../../again.ts';
import { isOrganizer, liveCycle } from '../../find.ts';
import { type Phrase, phrase } from '../../message.ts';
import type { Pod, World } from '../../nouns.ts';
import { type Request, type Rule, reply } from '../../outcome.ts';
import { awaited } from '../../phases/step.ts';
import { openQuestions, topQuestion } from '../../questions.ts';
import { stepWords } from './status-step.ts';

/** Questions of the step itself; our private ones are nobody else's business. */
const stepQuestions = new Set(['frustration', 'agree', 'vote', 'proposal', 'tasks', 'reflection']);

const stillToAnswer = (world: World, { me, now }: Request): number =>
  awaited(world, now).filter(
    (one) =>
      one.id !== me.id && openQuestions(world.pod, one, now).some(({ question }) => stepQuestions.has(question.kind)),
  ).length;

const waiting = (world: World, request: Request): readonly Phrase[] => {
  const count = stillToAnswer(world, request);
  return count > 0 ? [phrase(copy.waiting, { count })] : [];
};

const ownQuestion = (world: World, { me, now }: Request): readonly Phrase[] => {
  const question = topQuestion(world.pod, me, now);
  const words = question && again(world, me.id, question);
  return words ? [words] : [];
};

const isPaused = (pod: Pod): boolean => pod.cycle?.step.pausedAt !== undefined;

export const status: Rule<'status'> = (world, request) => {
  const cycle = liveCycle(world.pod);
  const { me } = request;
  if (!cycle) {
    const organizes = isOrganizer(world.community, world.pod, me.id);
    return reply(request, phrase(organizes ? copy.restOrganizer : copy.rest));
  }
  return reply(
    request,
    ...stepWords(world, cycle, request.now),
    ...(isPaused(world.pod) ? [phrase(copy.paused)] : waiting(world, request)),
    ...ownQuestion(world, request),
  );
};
