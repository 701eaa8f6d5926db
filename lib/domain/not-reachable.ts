/** Somebody stopped, or their address is dead: whoever leads and organizes hears that they cannot be reached, never why. */
import { goneCopies as copy, maybeMeantOtherwise } from '../../templates/gone.ts';
import { applyAll } from './apply/apply.ts';
import { heldTasks, liveCycle } from './find.ts';
import { memberGone } from './gone.ts';
import { type Message, type Phrase, phrase, tell } from './message.ts';
import { nameOf } from './names.ts';
import type { Instant, Member, World } from './nouns.ts';
import { type Outcome, together } from './outcome.ts';
import { steerers } from './phases/steer.ts';

/** A lone CANCEL, END or QUIT ends the texts at the carrier, whatever was meant by it. */
const isDoubtful = (words: string): boolean =>
  maybeMeantOtherwise.includes(
    words
      .trim()
      .toLowerCase()
      .replace(/[.!]+$/, ''),
  );

const backOnTheList = (before: World, after: World, { id }: Member): readonly Phrase[] => {
  const cycle = liveCycle(before.pod);
  const held = cycle && liveCycle(after.pod) ? heldTasks(cycle, id) : [];
  const numbers = { names: held.map(({ number }) => String(number)) };
  return held.length > 0 ? [phrase(copy.openAgain, { count: held.length, numbers })] : [];
};

/** `words` are theirs, if it was by words. Silent when they were not here. */
export const memberUnreachable = (world: World, member: Member, now: Instant, words = ''): Outcome => {
  const gone = memberGone(world, member, 'unreachable', now);
  if (gone.changes.length === 0) return gone;
  const after = applyAll(world, gone.changes);
  const start = isDoubtful(words) ? [phrase(copy.startBrings)] : [];
  const parts = [phrase(copy.notReachable, { name: nameOf(member) }), ...backOnTheList(world, after, member), ...start];
  const messages = steerers(world)
    .filter(({ id }) => id !== member.id)
    .map(({ id }): Message => ({ ...tell(id, ...parts), big: true }));
  return together({ changes: [], messages }, gone);
};
