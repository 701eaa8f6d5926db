/** Counting IN and OUT. */
import type { Instant, Votes, World } from '../nouns.ts';
import { awaited } from './step.ts';

export type Sides = { readonly in: number; readonly out: number; readonly silent: number };

const saying = (votes: Votes, dot: number): number => Object.values(votes).filter((dots) => dots.includes(dot)).length;

export const sidesOf = (world: World, now: Instant): Sides => {
  const votes = world.pod.cycle?.step.votes ?? {};
  return {
    in: saying(votes, 1),
    out: saying(votes, 0),
    silent: awaited(world, now).filter(({ id }) => !(id in votes)).length,
  };
};

/** It goes ahead unless more are out than in. */
export const goesAhead = (sides: Sides): boolean => sides.out <= sides.in;
