/** The day before the gathering, those who are coming hear it once more; nobody else. */
import { gatheringTomorrowCopies as copy } from '../../../templates/schedules/gathering-tomorrow.ts';
import { hostOf, liveCycle } from '../find.ts';
import { type Message, phrase, tell } from '../message.ts';
import { comma } from '../names.ts';
import type { Celebration, Instant, Member, MemberId, World } from '../nouns.ts';
import { gatheringAt, gatheringOf } from '../phases/gathering.ts';
import { toAll } from '../phases/step.ts';
import type { Schedule } from '../schedule.ts';
import { addDays, instantAt } from '../time.ts';

const dueAt = ({ community, pod }: World, now: Instant): Instant | undefined => {
  const cycle = liveCycle(pod);
  const gathering = cycle && gatheringOf(cycle);
  if (!gathering || cycle.step.name !== 'celebrate' || cycle.step.reminded || cycle.step.pausedAt) return undefined;
  const at = instantAt(addDays(gathering.day, -1), '10:00', community.zone);
  const isMoot = cycle.step.openedAt >= at || gatheringAt(gathering, community.zone) <= now;
  return isMoot ? undefined : at;
};

/** Everybody who comes and their guests, the host left out. */
const countOf = ({ rsvps }: Celebration, host: MemberId): number =>
  Object.entries(rsvps)
    .filter(([id, { coming }]) => coming === 'yes' && id !== host)
    .reduce((sum, [, { guests }]) => sum + 1 + guests, 0);

const forHost = (gathering: Celebration, zone: string, host: Member): Message => {
  const place = gathering.where ? phrase(copy.place, { where: gathering.where }) : '';
  const at = { at: gatheringAt(gathering, zone) };
  const count = countOf(gathering, host.id);
  const name = comma(host);
  const words = count > 0 ? phrase(copy.host, { at, place, count, name }) : phrase(copy.hostAlone, { at, place, name });
  return { ...tell(host.id, words), kind: 'extra', big: true };
};

const reminder = (gathering: Celebration, zone: string, member: Member): Message | undefined => {
  if (gathering.rsvps[member.id]?.coming !== 'yes') return undefined;
  const blanks = { at: { at: gatheringAt(gathering, zone) }, name: comma(member) };
  const words = gathering.where
    ? phrase(copy.remind, { ...blanks, where: gathering.where })
    : phrase(copy.remindSomewhere, blanks);
  return { ...tell(member.id, words), kind: 'extra', big: true };
};

export const gatheringTomorrow: Schedule = {
  name: 'gathering-tomorrow',
  dueAt,
  speak: (world, now) => {
    const cycle = liveCycle(world.pod);
    const gathering = cycle && gatheringOf(cycle);
    const { zone } = world.community;
    const messages = gathering
      ? toAll(world, now, (member) =>
          hostOf(cycle) === member.id ? forHost(gathering, zone, member) : reminder(gathering, zone, member),
        )
      : [];
    return { changes: [{ type: 'step-reminded' }], messages };
  },
};
