/** A check-in opens: whoever holds a task is asked how it goes, in the name of the lead or of today's host. */
import { checkinCopies as copy } from '../../../templates/schedules/checkin.ts';
import { findMember, heldTasks, reachable } from '../find.ts';
import { asking, type Message, type Phrase, phrase, tell } from '../message.ts';
import { cut, mostOfGoal } from '../names.ts';
import type { CheckIn, Cycle, Instant, Member, Task, World } from '../nouns.ts';
import { silence } from '../outcome.ts';
import { afterMeeting, meetingNow } from '../phases/meeting.ts';
import type { Schedule } from '../schedule.ts';
import { localDay } from '../time.ts';
import { atWork } from './working-cycle.ts';

const nextToOpen = (cycle: Cycle): CheckIn | undefined => cycle.checkIns.find(({ openedAt }) => !openedAt);

/** Hosting the celebration is not asked about before it is time. */
const tasksOf = (cycle: Cycle, { id }: Member): readonly Task[] => heldTasks(cycle, id).filter((task) => !task.isHost);

/** The lead; where nobody leads, the hosts in turn. */
export const hostOfCheckIn = (world: World, cycle: Cycle, number: number): Member | undefined => {
  const hosts = cycle.hosts.filter((id) => findMember(world.pod, id)?.state === 'here');
  const id = cycle.lead ?? hosts[(number - 1) % Math.max(1, hosts.length)];
  return id && findMember(world.pod, id);
};

const question = (tasks: readonly Task[], host: Member | undefined): Phrase => {
  const [first, second] = tasks;
  const numbers = { names: tasks.map(({ number }) => String(number)) };
  const one = { number: first?.number ?? 0, title: cut(first?.title ?? '', mostOfGoal) };
  if (!host?.name) return second ? phrase(copy.plainMany, { numbers }) : phrase(copy.plain, one);
  const { name } = host;
  return second ? phrase(copy.askedMany, { name, numbers }) : phrase(copy.asked, { name, ...one });
};

const messageTo = (world: World, cycle: Cycle, checkIn: CheckIn, member: Member, now: Instant): Message => {
  const { number } = checkIn;
  const host = hostOfCheckIn(world, cycle, number);
  const { purpose } = world.community;
  const why = purpose ? [phrase(copy.purpose, { purpose })] : [];
  const words = question(tasksOf(cycle, member), host?.id === member.id ? undefined : host);
  return asking({ kind: 'checkin', number }, tell(member.id, ...meetingNow(checkIn, now), ...why, words));
};

export const checkinOpens: Schedule = {
  name: 'check-in',
  dueAt: (world) => {
    const cycle = atWork(world);
    const checkIn = cycle && nextToOpen(cycle);
    return checkIn && afterMeeting(cycle, checkIn, world.community.zone);
  },
  speak: (world, now) => {
    const cycle = atWork(world);
    const checkIn = cycle && nextToOpen(cycle);
    if (!checkIn) return silence;
    const { number } = checkIn;
    const asked = reachable(world.pod, localDay(now, world.community.zone)).filter(
      (member) => tasksOf(cycle, member).length > 0,
    );
    return {
      changes: [{ type: 'checkin-opened', number, at: now, asked: asked.map(({ id }) => id) }],
      messages: asked.map((member) => messageTo(world, cycle, checkIn, member, now)),
    };
  },
};
