/** A word about a task whose day is near or past; a private offer at the end, and then no more. */
import { nudgeCopies as copy } from '../../../templates/schedules/nudge.ts';
import { type Nudge, nudges } from '../care/nudge.ts';
import type { Change } from '../change.ts';
import { namesOf } from '../finished.ts';
import { asking, type Message, type Phrase, phrase, tell } from '../message.ts';
import { comma, cut, mostOfGoal } from '../names.ts';
import type { Pod } from '../nouns.ts';
import { silence } from '../outcome.ts';
import type { Schedule } from '../schedule.ts';
import { atWork } from './working-cycle.ts';

const wordsOf = (pod: Pod, { task, stage, member }: Nudge): Phrase => {
  const named = { number: task.number, title: cut(task.title, mostOfGoal) };
  const day = { day: task.due ?? '' };
  if (stage === 'stuck') {
    const names = namesOf(pod, task.offers);
    return names.length > 0
      ? phrase(copy.helped, { ...named, comma: comma(member), names: { names } })
      : phrase(copy.stuck, { ...named, comma: comma(member) });
  }
  if (stage === 'offer') return phrase(copy.offer, named);
  return phrase(stage === 'before' ? copy.before : copy.after, { ...named, day });
};

const messageOf = (pod: Pod, nudge: Nudge): Message => {
  const asked = asking({ kind: 'deadline', task: nudge.task.id }, tell(nudge.member.id, wordsOf(pod, nudge)));
  return nudge.stage === 'before' ? asked : { ...asked, kind: 'extra' };
};

export const nudge: Schedule = {
  name: 'nudge',
  dueAt: (world, now) => {
    const cycle = atWork(world);
    return (
      cycle &&
      nudges(world, cycle, now)
        .map(({ at }) => at)
        .sort()[0]
    );
  },
  speak: (world, now) => {
    const cycle = atWork(world);
    if (!cycle) return silence;
    const due = nudges(world, cycle, now).filter(({ at }) => at <= now);
    return {
      changes: due.map(({ task }): Change => ({ type: 'task-nudged', task: task.id, at: now })),
      messages: due.map((one) => messageOf(world.pod, one)),
    };
  },
};
