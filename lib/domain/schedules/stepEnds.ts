/** A step ends when everybody has answered or its time is over; `next` ends it by word, elsewhere. */
import { graceEnds } from '../phases/grace.ts';
import { steps } from '../phases/registry.ts';
import type { Schedule } from '../schedule.ts';

const longAgo = '1970-01-01T00:00:00.000Z';

export const stepEnds: Schedule = {
  name: 'step-ends',
  dueAt: ({ community, pod, contacts }, now) => {
    const step = pod.cycle?.step;
    if (!step || step.name === 'rest' || step.pausedAt) return undefined;
    const world = { community, pod, contacts };
    return steps[step.name]?.isComplete(world, now) ? (graceEnds(world) ?? longAgo) : step.endsAt;
  },
  speak: (world, now) => {
    const step = world.pod.cycle?.step;
    const rule = step && steps[step.name];
    if (!rule) return { changes: [], messages: [] };
    return rule.close(world, now, { by: rule.isComplete(world, now) ? 'answers' : 'time' });
  },
};
