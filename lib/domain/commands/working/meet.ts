/** `meet thursday 7pm porch`: the nearest check-in becomes a quarter of an hour together. */
import { meetCopies as copy } from '../../../../templates/commands/meet.ts';
import { findMember, liveCycle, maySteer, organizersOf } from '../../find.ts';
import { phrase } from '../../message.ts';
import { cut, nameOf } from '../../names.ts';
import type { Cycle, Instant, Meeting, World } from '../../nouns.ts';
import { type Outcome, type Request, type Rule, reply, type Spoken } from '../../outcome.ts';
import { nextMeeting } from '../../phases/meeting.ts';
import { eveningOf } from '../../phases/work-begin.ts';
import { instantAt, localDay } from '../../time.ts';
import { meetingSet, sameMeeting } from './meet-set.ts';

const placeCharacters = 40;

const who = ({ community, pod }: World, cycle: Cycle, request: Spoken): Outcome => {
  const lead = cycle.lead && findMember(pod, cycle.lead);
  const isHere = lead?.state === 'here';
  return reply(request, phrase(copy.who, { name: nameOf(isHere ? lead : organizersOf(community, pod)[0]) }));
};

/** The last moment a meeting still serves the work. */
const lastMoment = (cycle: Cycle, zone: string): Instant | undefined => cycle.goal && eveningOf(cycle.goal.date, zone);

/** Work begins when the time for sharing out tasks is over. */
const firstMoment = ({ step }: Cycle): Instant | undefined => (step.name === 'staff' ? step.endsAt : undefined);

/** What was said, and where that is silent, what stood before. */
const wanted = (request: Request<'meet'>, before: Meeting | undefined): Partial<Meeting> => {
  const { days, times, intent } = request;
  const place = cut(intent.where?.replace(/\s+/g, ' ').trim() ?? '', placeCharacters);
  const day = days[0] ?? before?.day;
  const time = times[0] ?? before?.time;
  const where = place === '' ? before?.where : place;
  return { ...(day ? { day } : {}), ...(time ? { time } : {}), ...(where ? { where } : {}) };
};

const atAnHour = (world: World, cycle: Cycle, request: Request<'meet'>): Outcome => {
  const { me, now } = request;
  const { zone } = world.community;
  const before = nextMeeting(cycle);
  const { day, time, where } = wanted(request, before?.meeting);
  if (!day) return reply(request, phrase(copy.askDay));
  if (!time) return reply(request, phrase(copy.askHour, { day: { day } }));
  const at = instantAt(day, time, zone);
  const first = firstMoment(cycle);
  const last = lastMoment(cycle, zone);
  if (at <= now) return reply(request, phrase(copy.past, { at: { at } }));
  if (first && at <= first) return reply(request, phrase(copy.before, { first: { day: localDay(first, zone) } }));
  if (last && at >= last) return reply(request, phrase(copy.far, { last: { at: last } }));
  const meeting: Meeting = { by: me.id, day, time, ...(where ? { where } : {}) };
  if (before && sameMeeting(before.meeting, meeting)) return reply(request, stands(before));
  return meetingSet(world, cycle, request, { ...meeting, at });
};

const stands = ({ at, meeting: { where } }: { readonly at: Instant; readonly meeting: Meeting }) =>
  where ? phrase(copy.same, { at: { at }, where }) : phrase(copy.sameSomewhere, { at: { at } });

export const meet: Rule<'meet'> = (world, request) => {
  const { community, pod } = world;
  const cycle = liveCycle(pod);
  if (!cycle || cycle.step.name === 'celebrate' || cycle.step.name === 'reflect')
    return reply(request, phrase(copy.late));
  if (!maySteer(community, pod, request.me.id)) return who(world, cycle, request);
  if (cycle.step.name !== 'staff' && cycle.step.name !== 'work') return reply(request, phrase(copy.early));
  if (cycle.step.pausedAt) return reply(request, phrase(copy.paused));
  return atAnHour(world, cycle, request);
};
