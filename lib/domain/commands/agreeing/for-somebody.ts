/** “from Harold: the crosswalk is scary”: typed for somebody in the room. The sentence is theirs, the name is not shown. */
import { forSomebodyCopies as copy, speakingForWords } from '../../../../templates/commands/for-somebody.ts';
import type { Change } from '../../change.ts';
import { joinedBy, maySteer, namedBy } from '../../find.ts';
import { answer, type Message, phrase, tell } from '../../message.ts';
import { nameOf } from '../../names.ts';
import type { Cycle, Member, World } from '../../nouns.ts';
import { type Outcome, type Request, reply } from '../../outcome.ts';
import { peopleCalled } from '../../people.ts';
import { nameFirst } from '../working/titles.ts';

/** At most three words with capitals or not, then a colon: “from Harold B: …”. */
const marked = new RegExp(
  `^\\s*(?:${speakingForWords.join('|')})\\s+([\\p{L}'’.-]+(?:\\s[\\p{L}'’.-]+){0,2})\\s*:\\s*`,
  'iu',
);

export type SaidFor = { readonly text: string; readonly who?: string };

/** The sentence without the name, and whose it is. */
export const spokenFor = (text: string): SaidFor => {
  const found = marked.exec(text);
  const rest = found ? text.slice(found[0].length).trim() : '';
  return found?.[1] && rest !== '' ? { text: rest, who: found[1] } : { text };
};

type Noted = { readonly cycle: Cycle; readonly request: Request; readonly text: string };

const thingOf = ({ cycle, text }: Noted) => ({ list: [{ number: cycle.nextFrustration, text }] });

const undoOf = ({ cycle, text }: Noted): NonNullable<Outcome['undo']> => ({
  what: `${cycle.nextFrustration} ${text}`,
  changes: [{ type: 'frustration-withdrawn', number: cycle.nextFrustration }],
});

/** Counted as theirs. They hear it, and it is theirs to change. */
const forMember = (noted: Noted, them: Member): Outcome => {
  const { cycle, request, text } = noted;
  const { me, now } = request;
  if (namedBy(cycle, them.id) ?? joinedBy(cycle, them.id))
    return reply(request, phrase(copy.theirs, { name: nameOf(them) }));
  const thing = thingOf(noted);
  const undo = undoOf(noted);
  const named: Change = { type: 'frustration-named', number: cycle.nextFrustration, text, by: them.id };
  const theirs: Change = { type: 'undo-kept', member: them.id, undo: { at: now, ...undo } };
  const heard: Message = tell(them.id, phrase(copy.toThem, { by: nameFirst(me), thing }));
  return {
    changes: [named, theirs],
    messages: [answer(me.id, phrase(copy.noted, { name: nameOf(them), thing })), heard],
    undo,
  };
};

/** Somebody without a phone here: one more sentence, kept by who typed it, who may still say their own. */
const forGuest = (noted: Noted): Outcome => {
  const { cycle, request, text } = noted;
  const number = cycle.nextFrustration;
  return {
    changes: [{ type: 'frustration-named', number, text, by: request.me.id, guest: true }],
    messages: [answer(request.me.id, phrase(copy.guest, { thing: thingOf(noted) }))],
    undo: undoOf(noted),
  };
};

/** Undefined = it counts as the writer's own: nobody else is meant, or only an organizer types for strangers. */
export const notedFor = (world: World, request: Request, cycle: Cycle, said: SaidFor): Outcome | undefined => {
  if (said.who === undefined) return undefined;
  const noted = { cycle, request, text: said.text };
  const [them, another] = peopleCalled(world.pod, said.who);
  if (them?.id === request.me.id) return undefined;
  if (them && !another) return forMember(noted, them);
  return maySteer(world.community, world.pod, request.me.id) ? forGuest(noted) : undefined;
};
