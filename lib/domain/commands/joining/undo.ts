/** Takes their last act back, if things have not moved on. */
import { lineCopies } from '../../../../templates/commands/line.ts';
import { undoCopies as copy } from '../../../../templates/commands/undo.ts';
import { apply } from '../../apply/apply.ts';
import type { Change } from '../../change.ts';
import { answer, asking, type Message, phrase } from '../../message.ts';
import type { MemberId, World } from '../../nouns.ts';
import { type Outcome, type Request, type Rule, reply } from '../../outcome.ts';
import { stillApplies } from './still.ts';

/** Each change is checked in the world that those before it made. */
const allApply = (world: World, me: MemberId, at: string, changes: readonly Change[]): boolean => {
  let next = world;
  for (const change of changes) {
    if (!stillApplies(next, me, at, change)) return false;
    next = apply(next, change);
  }
  return true;
};

const spent = ({ me }: Request, words: Outcome['messages'][number]): Outcome => ({
  changes: [{ type: 'undo-spent', member: me.id }],
  messages: [words],
});

/** A line that was taken back is asked for again: it was a slip. */
const askedAnew = (changes: readonly Change[], message: Message): Message => {
  const cleared = changes.find((one) => one.type === 'line-cleared');
  if (!cleared) return message;
  const parts = [...message.parts, phrase(lineCopies[cleared.line])];
  return asking({ kind: 'line', line: cleared.line }, { ...message, parts });
};

export const undo: Rule<'undo'> = (world, request) => {
  const { me } = request;
  if (!me.undo) return reply(request, phrase(copy.nothing));
  const { at, what } = me.undo;
  // It was stored by our own rules, as the changes they gave.
  const changes = me.undo.changes as readonly Change[];
  if (!allApply(world, me.id, at, changes)) return spent(request, answer(me.id, phrase(copy.tooLate, { what })));
  const done = spent(request, askedAnew(changes, answer(me.id, phrase(copy.undone, { what }))));
  // Spent first: what is taken back may bring back the undo that was there before it.
  return { ...done, changes: [...done.changes, ...changes] };
};
