/** After a pause, whoever has not answered is asked once more, in few words. */
import { steerCopies as copy } from '../../../templates/commands/steer.ts';
import { again } from '../again.ts';
import { applyAll } from '../apply/apply.ts';
import type { Change } from '../change.ts';
import { asking, type Message, phrase, tell } from '../message.ts';
import type { Day, Instant, World } from '../nouns.ts';
import { topQuestion } from '../questions.ts';
import { unanswered } from './answered.ts';
import { partyMoved } from './party-moved.ts';
import { toAll } from './step.ts';

/** Being asked again after a pause is the one reminder. */
export const asReminder = ({ pod }: World): readonly Change[] =>
  pod.cycle?.step.name === 'surface' ? [{ type: 'step-reminded' }] : [];

/** Who works towards a day has to know that it is another one. */
const daysGivenBack = (before: World, now: Instant, changes: readonly Change[], date: Day): readonly Message[] => {
  const { cycle } = before.pod;
  const words = [phrase(copy.weGoOn), phrase(copy.daysGivenBack, { day: { day: date } })];
  return toAll(before, now, ({ id }) => tell(id, ...words, ...(cycle ? partyMoved(cycle, changes, id) : [])));
};

const askedAgain = (world: World, now: Instant): readonly Message[] =>
  unanswered(world, now).flatMap((member): readonly Message[] => {
    const question = topQuestion(world.pod, member, now);
    const words = question && again(world, member.id, question);
    return words ? [asking(question, tell(member.id, phrase(copy.weGoOn), words))] : [];
  });

/** `changes` are the facts of going on, `before` is the world without them. */
export const goingOn = (before: World, now: Instant, changes: readonly Change[]): readonly Message[] => {
  const moved = changes.find((change) => change.type === 'goal-moved');
  return moved ? daysGivenBack(before, now, changes, moved.date) : askedAgain(applyAll(before, changes), now);
};
