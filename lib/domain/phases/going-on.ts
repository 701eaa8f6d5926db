/** After a pause, whoever has not answered is asked once more, in few words. */
import { steerCopies as copy } from '../../../templates/commands/steer.ts';
import { again } from '../again.ts';
import type { Change } from '../change.ts';
import { asking, type Message, phrase, tell } from '../message.ts';
import type { Instant, World } from '../nouns.ts';
import { topQuestion } from '../questions.ts';
import { unanswered } from './answered.ts';

/** Being asked again after a pause is the one reminder. */
export const asReminder = ({ pod }: World): readonly Change[] =>
  pod.cycle?.step.name === 'surface' ? [{ type: 'step-reminded' }] : [];

export const goingOn = (world: World, now: Instant): readonly Message[] =>
  unanswered(world, now).flatMap((member): readonly Message[] => {
    const question = topQuestion(world.pod, member, now);
    const words = question && again(world, member.id, question);
    return words ? [asking(question, tell(member.id, phrase(copy.weGoOn), words))] : [];
  });
