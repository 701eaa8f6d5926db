/** `frustration`: one sentence a person, without names; a second one replaces the first. */
import { frustrationCopies as copy } from '../../../../templates/commands/frustration.ts';
import type { Change } from '../../change.ts';
import { joinedBy, liveCycle, namedBy, standing } from '../../find.ts';
import { answer, asking, phrase } from '../../message.ts';
import type { Cycle, Frustration, Question, World } from '../../nouns.ts';
import { type Outcome, type Request, type Rule, reply } from '../../outcome.ts';
import { isAboutSomebody } from '../../people.ts';
import { isSimilar } from '../../similar.ts';
import { openUntil } from './asked-now.ts';
import { notedFor, spokenFor } from './for-somebody.ts';
import { hasWords, kept } from './kept.ts';
import { isLastAnswer } from './last-answer.ts';
import { parkedLate } from './park-late.ts';
import { passed } from './pass.ts';
import { isBlank } from './vote-answer.ts';

type Said = { readonly changes: readonly Change[]; readonly undo: readonly Change[]; readonly number: number };

/** Their own sentence, changed; one that had been merged stands by itself again. */
const reworded = (own: Frustration, text: string): Said => {
  const { number, by, mergedInto } = own;
  const apart: readonly Change[] = mergedInto ? [{ type: 'frustrations-unmerged', numbers: [number] }] : [];
  const back: readonly Change[] = mergedInto ? [{ type: 'frustrations-merged', into: mergedInto, from: [number] }] : [];
  const hiddenAgain: readonly Change[] = own.hidden ? [{ type: 'frustration-hidden', number }] : [];
  return {
    number,
    changes: [...apart, { type: 'frustration-reworded', number, text, by }],
    undo: [{ type: 'frustration-reworded', number, text: own.text, by }, ...back, ...hiddenAgain],
  };
};

/** A new one; who had joined another leaves that, for everybody has one. */
const named = (cycle: Cycle, request: Request, text: string): Said => {
  const by = request.me.id;
  const number = cycle.nextFrustration;
  const joined = joinedBy(cycle, by)?.number;
  const left: readonly Change[] = joined ? [{ type: 'frustration-unjoined', number: joined, by }] : [];
  const back: readonly Change[] = joined ? [{ type: 'frustration-joined', number: joined, by }] : [];
  return {
    number,
    changes: [...left, { type: 'frustration-named', number, text, by }],
    undo: [{ type: 'frustration-withdrawn', number }, ...back],
  };
};

/** Close to another's: asked at once. It is recorded here, so that the step does not close before the answer. */
const doubted = (request: Request, said: Said, text: string, like: Frustration): Outcome => {
  const { me, now } = request;
  const question: Question = { kind: 'same', mine: said.number, other: like.number };
  const thing = { list: [{ number: like.number, text: like.text }] };
  return {
    changes: [...said.changes, { type: 'question-asked', member: me.id, question, at: now }],
    messages: [asking(question, answer(me.id, phrase(copy.alike, { thing })))],
    undo: {
      what: `${said.number} ${text}`,
      changes: [...said.undo, { type: 'question-closed', member: me.id, kind: 'same' }],
    },
  };
};

export const frustration: Rule<'frustration'> = (world, request) => {
  const cycle = liveCycle(world.pod);
  const { me, intent } = request;
  const said = spokenFor(kept(intent.text));
  const { text } = said;
  if (!hasWords(text)) return reply(request, phrase(copy.wordless));
  const isPersonal = isAboutSomebody(world.pod, text);
  if (isPersonal && cycle?.step.name !== 'surface') return reply(request, phrase(copy.person));
  if (cycle?.step.name !== 'surface') return parkedLate(world, request, text, false);
  if (isBlank(text)) return passed(world, request, phrase(copy.passed, { day: openUntil(world, request.now) }));
  if (isPersonal) return rewording(request);
  const theirs = notedFor(world, request, cycle, said);
  if (theirs) return theirs;
  const own = namedBy(cycle, me.id);
  if (own?.text === text) {
    return reply(request, phrase(copy.already, { thing: { list: [{ number: own.number, text }] } }));
  }
  return ownSaid(world, request, cycle, text);
};

/** Asked for other words, they are waited for, also who asked for fewer texts and was not asked before. */
const rewording = ({ me }: Request): Outcome => ({
  changes: [],
  messages: [asking({ kind: 'frustration' }, answer(me.id, phrase(copy.person)))],
});

/** Their own sentence: the first, or another in its place. */
const ownSaid = (world: World, request: Request, cycle: Cycle, text: string): Outcome => {
  const { me } = request;
  const own = namedBy(cycle, me.id);
  const said = own ? reworded(own, text) : named(cycle, request, text);
  const like = standing(cycle).find((one) => one.by !== me.id && isSimilar(one.text, text));
  if (like) return doubted(request, said, text, like);
  const forgotten: readonly Change[] = own ? [{ type: 'question-closed', member: me.id, kind: 'same' }] : [];
  const changes = [...said.changes, ...forgotten];
  const thing = { list: [{ number: said.number, text }] };
  const words = isLastAnswer(world, request.now, changes)
    ? phrase(copy.notedLast, { number: said.number })
    : phrase(own ? copy.reworded : copy.noted, { thing });
  return {
    changes,
    messages: [answer(me.id, words)],
    undo: { what: `${said.number} ${text}`, changes: said.undo },
  };
};
