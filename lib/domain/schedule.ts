/** One reason to speak first. Whatever speaks also records that it spoke, or it would speak again. */
import type { Instant, World } from './nouns.ts';
import type { Outcome } from './outcome.ts';

export type Schedule = {
  readonly name: string;
  /** When it next has something to say; undefined = never, as things stand. A past instant means now. */
  readonly dueAt: (world: World, now: Instant) => Instant | undefined;
  readonly speak: (world: World, now: Instant) => Outcome;
};
