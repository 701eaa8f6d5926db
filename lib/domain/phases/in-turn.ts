/** Facts that build on each other: each step sees the world that the facts before it made. */
import { applyAll } from '../apply/apply.ts';
import type { Change } from '../change.ts';
import type { World } from '../nouns.ts';

export const inTurn = (world: World, ...steps: readonly ((world: World) => readonly Change[])[]): readonly Change[] => {
  let next = world;
  const all: Change[] = [];
  for (const step of steps) {
    const changes = step(next);
    next = applyAll(next, changes);
    all.push(...changes);
  }
  return all;
};
