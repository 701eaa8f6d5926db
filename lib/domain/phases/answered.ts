/** Who has answered the step that is open. */
import { heldTasks, isVoting, isYesNoStep, joinedBy, namedBy } from '../find.ts';
import type { Cycle, Instant, Member, MemberId, World } from '../nouns.ts';
import { openQuestions } from '../questions.ts';
import { awaited } from './step.ts';

export const hasAnswered = (cycle: Cycle, id: MemberId): boolean => {
  const { step } = cycle;
  if (isVoting(step) || isYesNoStep(step)) return id in step.votes;
  if (step.passed.includes(id)) return true;
  switch (step.name) {
    case 'surface':
      return (namedBy(cycle, id) ?? joinedBy(cycle, id)) !== undefined;
    case 'define':
      return cycle.proposals.some(({ by }) => by === id);
    case 'staff':
      return heldTasks(cycle, id).length > 0;
    case 'celebrate':
      return (
        cycle.celebration?.rsvps[id] !== undefined ||
        cycle.thanks.some(({ by, at }) => by === id && at >= step.openedAt)
      );
    case 'reflect':
      return cycle.reflections[id] !== undefined;
    default:
      return true;
  }
};

/** Asked, here, not away, and still silent. */
export const unanswered = (world: World, now: Instant): readonly Member[] => {
  const cycle = world.pod.cycle;
  return cycle ? awaited(world, now).filter(({ id }) => !hasAnswered(cycle, id)) : [];
};

/** With nobody left to wait for, time decides, not this. */
export const allAnswered = (world: World, now: Instant): boolean =>
  awaited(world, now).length > 0 && unanswered(world, now).length === 0;

/** Is somebody still deciding whether theirs is the same as another? */
export const isSameDoubted = (world: World, now: Instant): boolean =>
  awaited(world, now).some((member) =>
    openQuestions(world.pod, member, now).some(({ question }) => question.kind === 'same'),
  );
