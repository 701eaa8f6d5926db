/** Is this the answer that everybody was waiting for? Then the next step follows in the same text. */
import { applyAll } from '../../apply/apply.ts';
import type { Change } from '../../change.ts';
import type { Instant, World } from '../../nouns.ts';
import { steps } from '../../phases/registry.ts';

export const isLastAnswer = (world: World, now: Instant, changes: readonly Change[]): boolean => {
  const step = world.pod.cycle?.step;
  const isComplete = step && !step.pausedAt && steps[step.name]?.isComplete;
  return isComplete ? isComplete(applyAll(world, changes), now) : false;
};
