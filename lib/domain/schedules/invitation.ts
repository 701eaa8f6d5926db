/** A private, personal ask for one named small task. Yes claims it; no or later ends the asking. */
import { invitationCopies as copy } from '../../../templates/schedules/invitation.ts';
import { isDeed } from '../care/fit.ts';
import { type Ask, asksDue, firstAskAt } from '../care/invite.ts';
import type { Change } from '../change.ts';
import { hoursPhrase } from '../hours.ts';
import { asking, type Message, type Phrase, phrase, tell } from '../message.ts';
import { comma, cut, mostOfGoal } from '../names.ts';
import { silence } from '../outcome.ts';
import type { Schedule } from '../schedule.ts';
import { atWork } from './working-cycle.ts';

const timeFor = (hours: number): Phrase => {
  if (hours <= 0.5) return phrase(copy.halfHour);
  return phrase(copy.about, { time: hoursPhrase(Math.max(hours, 1)) });
};

const messageOf = ({ member, task, skill }: Ask): Message => {
  const named = { comma: comma(member), number: task.number, title: cut(task.title, mostOfGoal) };
  const blanks = { ...named, time: timeFor(task.hours) };
  const words = skill
    ? phrase(isDeed(skill) ? copy.able : copy.skilled, { ...blanks, skill: cut(skill, 40) })
    : phrase(copy.plain, blanks);
  return { ...asking({ kind: 'invitation', task: task.id }, tell(member.id, words)), kind: 'extra' };
};

export const invitation: Schedule = {
  name: 'invitation',
  dueAt: (world, now) => {
    const cycle = atWork(world);
    return cycle && firstAskAt(world, cycle, now);
  },
  speak: (world, now) => {
    const cycle = atWork(world);
    if (!cycle) return silence;
    const asks = asksDue(world, cycle, now);
    return {
      changes: asks.map(
        ({ member, task }): Change => ({ type: 'invitation-made', member: member.id, task: task.id, at: now }),
      ),
      messages: asks.map(messageOf),
    };
  },
};
