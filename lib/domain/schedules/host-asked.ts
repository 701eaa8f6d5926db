/** The day after the gathering, whoever hosted is asked who came. */
import { hostAskedCopies as copy } from '../../../templates/schedules/host-asked.ts';
import { hostOf, liveCycle, organizersOf, reachable } from '../find.ts';
import { asking, phrase, tell } from '../message.ts';
import { comma } from '../names.ts';
import type { Cycle, Instant, Member, World } from '../nouns.ts';
import { gatheringAt, gatheringOf } from '../phases/gathering.ts';
import type { Schedule } from '../schedule.ts';
import { addDays, instantAt, localDay } from '../time.ts';

const askingTime = '10:00';

const dueAt = ({ community, pod }: World): Instant | undefined => {
  const cycle = liveCycle(pod);
  const gathering = cycle && gatheringOf(cycle);
  if (!cycle || !gathering || gathering.came || cycle.step.pausedAt || cycle.postMortem) return undefined;
  if (cycle.step.name !== 'celebrate' && cycle.step.name !== 'reflect') return undefined;
  // A gathering that was put off after we asked is asked about once more.
  const isAsked = (gathering.askedHostAt ?? '') > gatheringAt(gathering, community.zone);
  return isAsked ? undefined : instantAt(addDays(gathering.day, 1), askingTime, community.zone);
};

const askedPerson = ({ community, pod }: World, cycle: Cycle, today: string): Member | undefined => {
  const ids = [hostOf(cycle), cycle.lead, ...organizersOf(community, pod).map(({ id }) => id)];
  const people = reachable(pod, today);
  return ids.flatMap((id) => people.find((one) => one.id === id) ?? [])[0];
};

export const hostAsked: Schedule = {
  name: 'host-asked',
  dueAt,
  speak: (world, now) => {
    const cycle = liveCycle(world.pod);
    const today = localDay(now, world.community.zone);
    const person = cycle && askedPerson(world, cycle, today);
    const changes = [{ type: 'host-asked', at: now }] as const;
    if (!person) return { changes, messages: [] };
    const isNextDay = cycle.celebration?.day === addDays(today, -1);
    const words = phrase(isNextDay ? copy.ask : copy.askAfter, { name: comma(person) });
    // Who asked for fewer texts keeps the party, and every right of a host.
    return { changes, messages: [asking({ kind: 'came' }, { ...tell(person.id, words), big: true })] };
  },
};
