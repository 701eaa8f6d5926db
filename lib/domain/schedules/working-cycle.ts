/** The cycle while its work goes on: not paused, not over. What is said in between waits for that. */
import type { Cycle, World } from '../nouns.ts';

export const atWork = ({ pod }: World): Cycle | undefined =>
  pod.cycle?.step.name === 'work' && !pod.cycle.step.pausedAt ? pod.cycle : undefined;

/** Already due: speaks at the next waking. */
export const longAgo = '1970-01-01T00:00:00.000Z';
