/** The only organizer is gone, or silent for a month of rest: those who know how it goes are asked, one by one. */
import { organizerSilentCopies as copy } from '../../../templates/schedules/organizer-silent.ts';
import { isOrganizer, liveCycle, organizersOf, reachable } from '../find.ts';
import { asking, phrase, tell } from '../message.ts';
import { comma } from '../names.ts';
import type { Instant, Member, MemberId, World } from '../nouns.ts';
import { silence } from '../outcome.ts';
import type { Schedule } from '../schedule.ts';
import { laterOf, localDay, plusDays } from '../time.ts';

const silentDays = 30;
const daysBetweenAsks = 3;
/** Who said nothing or no is not asked again for so long. */
const daysBeforeAgain = 90;

const longAgo: Instant = '1970-01-01T00:00:00.000Z';

/** A month of rest: while a project runs, nothing needs to come from an organizer. */
const silentFrom = ({ pod }: World, { activeAt }: Member): Instant =>
  plusDays(laterOf(activeAt, pod.past.at(-1)?.closedAt ?? longAgo), silentDays);

/** Does this organizer still look after the group, as far as we can tell? */
export const isAwake = (world: World, organizer: Member, now: Instant): boolean => silentFrom(world, organizer) > now;

/** Since when nobody organizes; undefined while somebody does, or a project runs under a silent organizer. */
const silentSince = (world: World): Instant | undefined => {
  const organizers = organizersOf(world.community, world.pod);
  if (organizers.length === 0) return longAgo;
  if (liveCycle(world.pod)) return undefined;
  return organizers.map((organizer) => silentFrom(world, organizer)).reduce(laterOf);
};

/** Does the group need somebody to organize it, as of now? */
export const isSilent = (world: World, now: Instant): boolean => {
  const since = silentSince(world);
  return since !== undefined && since <= now;
};

/** Who leads now, the last lead, then everybody who finished a task in a past cycle, the latest cycle first. */
const inTurn = ({ pod }: World): readonly MemberId[] => {
  const latest = [...pod.past].reverse();
  const now = pod.cycle?.lead ? [pod.cycle.lead] : [];
  const leads = [...now, ...latest.flatMap(({ lead }) => lead ?? []).slice(0, 1)];
  const finishers = latest.flatMap(({ finished }) => Object.keys(finished) as MemberId[]);
  return [...new Set([...leads, ...finishers])];
};

const nextToAsk = (world: World, now: Instant): Member | undefined => {
  const { community, pod } = world;
  const recent = pod.organizerAsked.filter(({ at }) => plusDays(at, daysBeforeAgain) > now);
  const here = reachable(pod, localDay(now, community.zone));
  return inTurn(world)
    .flatMap((id) => here.find((member) => member.id === id) ?? [])
    .find(({ id }) => !isOrganizer(community, pod, id) && !recent.some(({ member }) => member === id));
};

export const organizerSilent: Schedule = {
  name: 'organizer-silent',
  dueAt: (world, now) => {
    const since = silentSince(world);
    if (since === undefined || !nextToAsk(world, now)) return undefined;
    const last = world.pod.organizerAsked.at(-1)?.at;
    return last ? laterOf(since, plusDays(last, daysBetweenAsks)) : since;
  },
  speak: (world, now) => {
    const member = nextToAsk(world, now);
    if (!member) return silence;
    const words = phrase(copy.ask, { community: world.community.name, name: comma(member) });
    return {
      changes: [{ type: 'organizer-asked', member: member.id, at: now }],
      messages: [asking({ kind: 'organizer' }, tell(member.id, words))],
    };
  },
};
