/** The short form of a question that comes back in the line. Questions without one are not repeated. */
import { againCopies as copy } from '../../templates/again.ts';
import { taskById } from './find.ts';
import { type Phrase, phrase } from './message.ts';
import type { MemberId, Question, World } from './nouns.ts';
import { isPartyOver } from './phases/gathering.ts';

export const again = (world: World, member: MemberId, question: Question): Phrase | undefined => {
  const cycle = world.pod.cycle;
  const task = cycle && 'task' in question ? taskById(cycle, question.task) : undefined;
  const day = cycle?.celebration?.day;
  switch (question.kind) {
    case 'name':
    case 'frustration':
    case 'vote':
    case 'agree':
    case 'proposal':
    case 'tasks':
    case 'checkin':
    case 'lead':
    case 'steps':
      return phrase(copy[question.kind]);
    case 'reflection':
      return cycle && member in cycle.reflections ? undefined : phrase(copy.reflection);
    case 'photo':
      return phrase(copy.photo);
    case 'more-days':
      return phrase(copy.moreDays);
    case 'deadline':
      return task && phrase(copy.deadline, { number: task.number });
    case 'need':
      return task && phrase(copy.need, { number: task.number });
    case 'invitation':
      return task && phrase(copy.invitation, { number: task.number, title: task.title });
    case 'rsvp':
      return day && !isPartyOver(cycle) && !cycle.celebration?.rsvps[member]
        ? phrase(copy.rsvp, { day: { day } })
        : undefined;
    default:
      return undefined;
  }
};
