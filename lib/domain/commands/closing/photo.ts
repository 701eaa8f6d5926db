/** Photos that came with somebody's words are kept with the cycle, and shown once their sender says that people agree. */
import { photoCopies as copy, photoWords } from '../../../../templates/commands/photo.ts';
import type { ChangeOf } from '../../change.ts';
import { answer, asking, type Phrase, phrase } from '../../message.ts';
import { comma } from '../../names.ts';
import type { Cycle, Member, StepName, World } from '../../nouns.ts';
import { meaning, type NotKept, type Outcome, reply, type Spoken } from '../../outcome.ts';
import { lastAnswer, mostPhotos, photosIn, waitingPhotos } from '../../photos.ts';
import { openQuestions } from '../../questions.ts';
import { undo } from '../joining/undo.ts';
import type { AnswerRule } from '../rules.ts';

/** The celebration's mail has gone out, or never will. */
const isLate = ({ step }: Cycle): boolean =>
  (['celebrate', 'reflect', 'rest'] satisfies StepName[]).some((name) => name === step.name);

const newOnes = (cycle: Cycle, { photos, me, now }: Spoken): readonly ChangeOf<'photo-kept'>[] => {
  const room = mostPhotos - photosIn(cycle).length;
  const shown = lastAnswer(cycle, me.id) === true ? { shown: true } : {};
  return (photos?.kept ?? [])
    .slice(0, Math.max(0, room))
    .map(({ key, bytes }) => ({ type: 'photo-kept', by: me.id, key, bytes, at: now, ...shown }));
};

const keptWords = (cycle: Cycle, { photos, me }: Spoken, kept: number): readonly Phrase[] => {
  const left = (photos?.kept.length ?? 0) - kept;
  const words = phrase(isLate(cycle) ? copy.keptLate : copy.kept, { count: kept });
  const carried = kept > 0 && lastAnswer(cycle, me.id) === true ? [phrase(copy.carried, { count: kept })] : [];
  return [
    ...(kept > 0 ? [words] : []),
    ...carried,
    ...(left > 0 ? [phrase(copy.full, { most: mostPhotos, count: left })] : []),
  ];
};

const notKeptWords = ({ photos }: Spoken): readonly Phrase[] => {
  const count = (why: NotKept): number => (photos?.not ?? []).filter((one) => one === why).length;
  return [
    ...(count('refused') > 0 ? [phrase(copy.refused, { count: count('refused') })] : []),
    ...(count('lost') > 0 ? [phrase(copy.lost)] : []),
    ...(count('nowhere') > 0 ? [phrase(copy.nowhere)] : []),
  ];
};

/** Asked with their first photo, and again only when the last answer was no or has been forgotten. */
const mustAsk = ({ pod }: World, member: Member, now: string): boolean =>
  lastAnswer(pod.cycle, member.id) !== true &&
  !openQuestions(pod, member, now).some(({ question }) => question.kind === 'photo');

/** Asked only where nothing else is asked in the same breath; thanked where nothing else is answered. */
type Beside = { readonly asks: boolean; readonly answers: boolean };

const told = (request: Spoken, parts: readonly Phrase[], { asks, answers }: Beside): Outcome['messages'] => {
  const { me } = request;
  const thanks = answers ? [] : [phrase(copy.thanks, { name: comma(me) })];
  const message = answer(me.id, ...thanks, ...parts, ...(asks ? [phrase(copy.ask)] : []));
  return [asks ? asking({ kind: 'photo' }, message) : message];
};

const tooEarly = (request: Spoken, answers: boolean): Outcome => {
  const early = (request.photos?.kept.length ?? 0) > 0 ? [phrase(copy.noProject)] : [];
  return { changes: [], messages: told(request, [...early, ...notKeptWords(request)], { asks: false, answers }) };
};

/** `member` as the words beside the photos left them; `beside` is what those words ask and answer themselves. */
export const keepPhotos = (world: World, member: Member, request: Spoken, beside: Beside): Outcome => {
  const { me, now } = request;
  const { cycle } = world.pod;
  if (!cycle) return tooEarly(request, beside.answers);
  const changes = newOnes(cycle, request);
  const parts = [...keptWords(cycle, request, changes.length), ...notKeptWords(request)];
  const asks = !beside.asks && changes.length > 0 && mustAsk(world, member, now);
  const messages = told(request, parts, { asks, answers: beside.answers });
  if (changes.length === 0) return { changes, messages };
  const undone = changes.map(({ key }) => ({ type: 'photo-withdrawn' as const, by: me.id, key }));
  return { changes, messages, undo: { what: copy.undo[me.locale], changes: undone } };
};

const says = (text: string, words: readonly string[]): boolean =>
  words.some((word) => ` ${text.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `.includes(` ${word} `));

export const answerPhoto: AnswerRule<'photo'> = (world, request, bare) => {
  const { me, words } = request;
  // In a doubt of ours “undo” means no; here it is about the photo.
  if (says(words, photoWords.undo)) return undo(world, meaning(request, { intent: 'undo' }));
  if (bare.kind === 'later') return reply(request, phrase(copy.later, { name: comma(me) }));
  const shown = bare.kind === 'yes' || says(words, photoWords.nobody);
  if (!shown && bare.kind !== 'no' && bare.kind !== 'skip') return undefined;
  const keys = waitingPhotos(world.pod.cycle, me.id).map(({ key }) => key);
  const answered = { type: 'photos-answered' as const, by: me.id, keys };
  return {
    changes: [{ ...answered, shown }],
    messages: [answer(me.id, phrase(shown ? copy.shown : copy.unseen, { name: comma(me), count: keys.length }))],
    undo: { what: copy.undoShown[me.locale], changes: [answered] },
  };
};
