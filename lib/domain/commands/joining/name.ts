/** Their first name: given once when they join, changed any time. */
import { nameCopies as copy, noNames } from '../../../../templates/commands/name.ts';
import type { Change } from '../../change.ts';
import { inWords } from '../../door/words.ts';
import { whatNow } from '../../hints.ts';
import { answer, phrase } from '../../message.ts';
import { firstName } from '../../names.ts';
import type { World } from '../../nouns.ts';
import { meaning, type Outcome, type Request, type Rule, reply, together } from '../../outcome.ts';
import type { AnswerRule } from '../rules.ts';
import { heldInvited } from './invite.ts';

/** A first name can be changed back; before it there was none. */
const undoOf = ({ me }: Request): Outcome['undo'] =>
  me.name === undefined
    ? undefined
    : {
        what: inWords(copy.what, me.locale, { name: me.name }),
        changes: [{ type: 'member-named', member: me.id, name: me.name }],
      };

/** “Hi, Rosa” is Rosa; a greeting or a question alone is no name. */
const nameSaid = (text: string): string | undefined => {
  const words = text.split(/[\s,.!]+/u).filter((word) => word !== '');
  const first = words.findIndex((word) => !noNames.includes(word.toLowerCase()));
  return first < 0 || /\?\s*$/u.test(text) ? undefined : words.slice(first).join(' ');
};

export const name: Rule<'name'> = (world, request) => {
  const { intent, me } = request;
  const given = firstName(nameSaid(intent.name) ?? '');
  if (given === undefined) return reply(request, phrase(copy.unclear));
  if (given === me.name) return reply(request, phrase(copy.same, { name: given }));
  const undo = undoOf(request);
  const changes: readonly Change[] = [{ type: 'member-named', member: me.id, name: given }];
  // What waited for the name goes on, and is enough to read.
  const waited = heldInvited(world, { ...request, me: { ...me, name: given } });
  const next = waited.messages.length > 0 ? [] : [whatNow(world, me)];
  const named: Outcome = { changes, messages: [answer(me.id, phrase(copy.thanks, { name: given }), ...next)] };
  return { ...together(named, waited), ...(undo ? { undo } : {}) };
};

const skipped = ({ me }: Request): Outcome => ({
  changes: [{ type: 'question-closed', member: me.id, kind: 'name' }],
  messages: [answer(me.id, phrase(copy.skipped))],
});

/** “Rosa”, or nothing at all: nobody is asked twice. */
export const nameAnswer: AnswerRule<'name'> = (world: World, request, bare) => {
  if (bare.kind === 'skip' || bare.kind === 'no' || bare.kind === 'later') return skipped(request);
  if (bare.kind !== 'text') return undefined;
  // A long sentence is something they wanted to say, not what they are called.
  if (bare.text.trim().split(/\s+/u).length > 3) return undefined;
  const said = nameSaid(bare.text);
  // A greeting alone is answered as one that was understood to be a name: with an example.
  if (said === undefined) return reply(request, phrase(copy.unclear));
  return name(world, meaning<'name'>(request, { intent: 'name', name: said }));
};
