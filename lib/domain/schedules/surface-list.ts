/** Before the dots, organizers and lead see what was named: half a day before the time is over, if not all have answered before. */
import type { Instant, World } from '../nouns.ts';
import { silence } from '../outcome.ts';
import { firstList } from '../phases/grace.ts';
import type { Schedule } from '../schedule.ts';
import { nextWaking, plusHours } from '../time.ts';

const hoursBefore = 12;

const dueAt = (world: World, now: Instant): Instant | undefined => {
  const { community, pod } = world;
  const { cycle } = pod;
  if (!cycle?.step.endsAt || cycle.step.pausedAt || firstList(world, cycle, now).changes.length === 0) return undefined;
  return nextWaking(plusHours(cycle.step.endsAt, -hoursBefore), community.zone, community.settings);
};

export const surfaceList: Schedule = {
  name: 'surface-list',
  dueAt,
  speak: (world, now) => (world.pod.cycle ? firstList(world, world.pod.cycle, now) : silence),
};
