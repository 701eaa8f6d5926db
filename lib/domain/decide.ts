/** Somebody wrote: which rule speaks, and what follows from it at once. */
import { again } from './again.ts';
import { applyAll } from './apply/apply.ts';
import { asAnswer } from './bare.ts';
import { hostOffered } from './commands/closing/host-offer.ts';
import { keepPhotos } from './commands/closing/photo.ts';
import { back, saysBack } from './commands/joining/away.ts';
import { lineNamed } from './commands/joining/line-named.ts';
import { toUs } from './commands/joining/to-us.ts';
import { answers, commands } from './commands/registry.ts';
import type { AnswerRule } from './commands/rules.ts';
import { notComing } from './commands/working/not-coming.ts';
import { findMember } from './find.ts';
import { answer } from './message.ts';
import type { Instant, World } from './nouns.ts';
import { type Outcome, type Request, silence, together } from './outcome.ts';
import { answersNoted } from './phases/grace.ts';
import { openQuestions } from './questions.ts';
import { stepEnds } from './schedules/stepEnds.ts';
import { type Settled, settle } from './settle.ts';
import { isCourtesy } from './to-us.ts';

const answered = (world: World, request: Request): Outcome | undefined => {
  const { question, intent } = request;
  if (!question) return undefined;
  const bare = asAnswer(intent, question);
  const rule = answers[question.kind] as AnswerRule | undefined;
  return bare && rule?.(world, request, bare, question);
};

const commanded = (world: World, request: Request): Outcome => {
  const rule = (commands[request.intent.intent] ?? commands.unknown) as
    | ((world: World, request: Request) => Outcome)
    | undefined;
  return rule?.(world, request) ?? silence;
};

/** What follows from all having answered: an hour to think again, or what comes next in the same breath. */
const followed = (world: World, ruled: Outcome, now: Instant): Outcome => {
  if (ruled.changes.length === 0) return ruled;
  const outcome = together(ruled, answersNoted(applyAll(world, ruled.changes), now));
  const next = applyAll(world, outcome.changes);
  const due = stepEnds.dueAt(next, now);
  return due !== undefined && due <= now ? together(outcome, stepEnds.speak(next, now)) : outcome;
};

/** A question that a more important one had put back comes up again in the reply. */
const withQuestionPutBack = (world: World, outcome: Outcome, request: Request): Outcome => {
  const { me, now, question } = request;
  if (!question) return outcome;
  const next = applyAll(world, outcome.changes);
  const still = findMember(next.pod, me.id);
  const asksAnew = outcome.messages.some((one) => one.to === me.id && one.questions);
  const open = still && !asksAnew ? openQuestions(next.pod, still, now)[0]?.question : undefined;
  if (!open || open.kind === question.kind || outcome.changes.length === 0) return outcome;
  const words = again(next, me.id, open);
  return words ? together(outcome, { changes: [], messages: [answer(me.id, words)] }) : outcome;
};

/** Our doubt is settled by whatever the person does next. */
const withoutDoubt = (outcome: Outcome, request: Request): Outcome => {
  const kind = request.question?.kind;
  if (kind !== 'confirm' && kind !== 'which' && kind !== 'address') return outcome;
  if (outcome.changes.length === 0) return outcome;
  return { ...outcome, changes: [{ type: 'question-closed', member: request.me.id, kind }, ...outcome.changes] };
};

const withTraces = (world: World, outcome: Outcome, request: Request): Outcome => {
  if (outcome.changes.length === 0) return outcome;
  const { me, now } = request;
  const undo = outcome.undo && {
    type: 'undo-kept' as const,
    member: me.id,
    undo: { at: now, what: outcome.undo.what, changes: outcome.undo.changes },
  };
  const stillThere = findMember(applyAll(world, outcome.changes).pod, me.id)?.state === 'here';
  if (!stillThere) return outcome;
  const isTraced = outcome.changes.some(({ type }) => type === 'member-acted');
  const acted = isTraced ? [] : [{ type: 'member-acted' as const, member: me.id, at: now }];
  return { ...outcome, changes: [...outcome.changes, ...acted, ...(undo ? [undo] : [])] };
};

/** Who was away or silent says BACK to that, who would host or cannot come to a meeting says so, whatever question is open meanwhile. */
const ruledOn = (world: World, request: Request): Outcome =>
  saysBack(request)
    ? back(world, request)
    : (lineNamed(world, request) ??
      hostOffered(world, request) ??
      notComing(world, request) ??
      toUs(world, request) ??
      answered(world, request) ??
      commanded(world, request));

const hasPhotos = ({ photos }: Request): boolean => photos !== undefined && photos.kept.length + photos.not.length > 0;

/** A photo alone, or below words that ask for nothing, is answered with thanks for it. */
const saysNothing = (world: World, request: Request): boolean =>
  request.words.trim() === '' ||
  isCourtesy(request.words) ||
  (request.intent.intent === 'unknown' && answered(world, request) === undefined);

/** Photos are kept in the world as their words left it; one UNDO takes both back. */
const withPhotos = (world: World, ruled: Outcome, request: Request): Outcome => {
  const next = applyAll(world, ruled.changes);
  const member = findMember(next.pod, request.me.id);
  if (member?.state !== 'here') return ruled;
  const mine = ruled.messages.filter(({ to }) => to === member.id);
  const beside = { asks: mine.some(({ questions }) => questions), answers: mine.length > 0 };
  const photos = keepPhotos(next, member, request, beside);
  const both = together(ruled, photos);
  if (!ruled.undo || !photos.undo) return both;
  const { what, changes } = ruled.undo;
  return { ...both, undo: { what, changes: [...photos.undo.changes, ...changes] } };
};

const ruledWithPhotos = (world: World, request: Request): Outcome => {
  if (!hasPhotos(request)) return withoutDoubt(ruledOn(world, request), request);
  const ruled = saysNothing(world, request) ? silence : ruledOn(world, request);
  return withPhotos(world, withoutDoubt(ruled, request), request);
};

/** A member wrote. */
export const decide = (world: World, request: Request): Settled => {
  const traced = withTraces(world, ruledWithPhotos(world, request), request);
  const all = withQuestionPutBack(world, followed(world, traced, request.now), request);
  return settle(world, all, request.now, request.intent.intent);
};
