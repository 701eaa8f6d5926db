/** What we await from a person. Derived: a question is open while its answer is still missing from the world. */
import { findTask, heldTasks, hostOf, isOpen, isVoting, isYesNoStep, joinedBy, namedBy, taskById } from './find.ts';
import type { AskedKind } from './intent.ts';
import type { Cycle, Instant, Member, OpenQuestion, Pod, Question } from './nouns.ts';
import { gatheringOf, isPartyOver } from './phases/gathering.ts';
import { waitingPhotos } from './photos.ts';
import { hoursBetween } from './time.ts';

export type QuestionKind = Question['kind'];

/**
 * Order of PRACTICE “How much we say”: our own doubt just voiced, own deadline, stuck, the cycle's step,
 * invitation, the rest. Lower comes first.
 */
const rankOf: Readonly<Record<QuestionKind, number>> = {
  confirm: 0,
  which: 0,
  invite: 0,
  'held-invites': 5,
  address: 0,
  same: 0,
  takeover: 0,
  helps: 0,
  visible: 0,
  deadline: 1,
  need: 2,
  came: 2,
  notes: 3,
  'more-days': 2,
  'two-pods': 2,
  pause: 2,
  agree: 3,
  frustration: 3,
  vote: 3,
  proposal: 3,
  cut: 3,
  tasks: 3,
  steps: 2,
  lead: 3,
  checkin: 3,
  rsvp: 3,
  thanks: 3,
  reflection: 3,
  photo: 0,
  invitation: 4,
  place: 4,
  organizer: 4,
  name: 5,
  line: 5,
};

/** What the language is told was asked, so that a bare reply has one meaning. */
const askedAs: Readonly<Record<QuestionKind, AskedKind>> = {
  confirm: 'confirm',
  which: 'which',
  invite: 'confirm',
  'held-invites': 'none',
  address: 'confirm',
  same: 'confirm',
  takeover: 'confirm',
  deadline: 'deadline',
  need: 'need',
  came: 'line',
  notes: 'line',
  'more-days': 'confirm',
  'two-pods': 'confirm',
  pause: 'line',
  agree: 'confirm',
  frustration: 'frustration',
  vote: 'vote',
  proposal: 'proposal',
  cut: 'proposal',
  tasks: 'tasks',
  steps: 'line',
  lead: 'lead',
  checkin: 'checkin',
  rsvp: 'rsvp',
  thanks: 'thanks',
  reflection: 'reflection',
  photo: 'confirm',
  invitation: 'invitation',
  helps: 'line',
  visible: 'line',
  place: 'line',
  organizer: 'confirm',
  name: 'name',
  line: 'line',
};

const heldBy = (cycle: Cycle, member: Member, id: `t${number}`): boolean =>
  heldTasks(cycle, member.id).some((task) => task.id === id);

/** Once somebody else holds it, there is nothing left to ask. */
const isFree = (cycle: Cycle, id: `t${number}`): boolean => {
  const task = taskById(cycle, id);
  return task !== undefined && isOpen(task);
};

/** Our own doubt is forgotten after a day: nobody remembers what IN was about. */
const doubtHours = 24;
/** Whether a photo may be shown is asked again with the next photo. */
const photoHours = 72;
/** A line not given by then is skipped, or weeks later any sentence would become the group's place. */
const lineHours = 72;

const isCycleQuestionOpen = (cycle: Cycle, member: Member, question: Question): boolean => {
  const { step } = cycle;
  switch (question.kind) {
    case 'frustration':
      return (
        step.name === 'surface' &&
        !namedBy(cycle, member.id) &&
        !joinedBy(cycle, member.id) &&
        !step.passed.includes(member.id)
      );
    case 'same':
      return step.name === 'surface' && namedBy(cycle, member.id)?.number === question.mine;
    case 'agree':
      return isYesNoStep(step) && !(member.id in step.votes);
    case 'vote':
      return isVoting(step) && !(member.id in step.votes);
    case 'proposal':
      return (
        step.name === 'define' &&
        !cycle.proposals.some(({ by }) => by === member.id) &&
        !step.passed.includes(member.id)
      );
    case 'cut':
      return step.name === 'define' && cycle.proposals.some((one) => one.number === question.proposal && one.broad);
    case 'tasks':
      return step.name === 'staff' && heldTasks(cycle, member.id).length === 0 && !step.passed.includes(member.id);
    case 'steps':
      return step.name === 'staff' && cycle.tasks.every((task) => task.isHost);
    case 'lead':
      return (step.name === 'staff' || step.name === 'work') && !cycle.lead;
    case 'checkin': {
      const current = cycle.checkIns.find(({ number }) => number === question.number);
      return step.name === 'work' && !current?.answers[member.id] && heldTasks(cycle, member.id).length > 0;
    }
    case 'deadline':
    case 'need':
    case 'takeover':
      return (step.name === 'work' || step.name === 'staff') && heldBy(cycle, member, question.task);
    case 'helps':
    case 'visible':
      return (step.name === 'work' || step.name === 'staff') && taskById(cycle, question.task) !== undefined;
    case 'invitation':
      return (
        cycle.invitations.some((one) => one.member === member.id && one.task === question.task && !one.answer) &&
        (step.name === 'work' || step.name === 'staff') &&
        isFree(cycle, question.task)
      );
    case 'place':
      return hostOf(cycle) === member.id && !cycle.celebration?.where && step.name !== 'reflect';
    case 'more-days':
      return step.name === 'work' && step.waits === 'lead' && !cycle.goalExtended;
    case 'two-pods':
      return step.name === 'runoff' && step.waits === 'organizer';
    case 'pause':
      return step.pausedAt !== undefined;
    case 'rsvp':
      return step.name === 'celebrate' && !isPartyOver(cycle) && !cycle.celebration?.rsvps[member.id];
    case 'came':
      return cycle.celebration?.came === undefined && (step.name === 'celebrate' || step.name === 'reflect');
    case 'notes':
      return step.name === 'work' && !cycle.checkIns.some((one) => one.number === question.checkIn && one.notes);
    case 'thanks':
      return step.name === 'celebrate' && !cycle.thanks.some(({ by, at }) => by === member.id && at >= step.openedAt);
    case 'reflection':
      return step.name === 'reflect' && cycle.reflections[member.id] === undefined && !step.passed.includes(member.id);
    default:
      return true;
  }
};

const isOpenQuestion = (pod: Pod, member: Member, { question, at }: OpenQuestion, now: Instant): boolean => {
  if (question.kind === 'name') return member.name === undefined;
  if (question.kind === 'held-invites') return false;
  if (question.kind === 'organizer') return true;
  if (question.kind === 'line') return hoursBetween(at, now) < lineHours;
  if (question.kind === 'address') return hoursBetween(at, now) < lineHours;
  if (question.kind === 'confirm' || question.kind === 'which' || question.kind === 'invite')
    return hoursBetween(at, now) < doubtHours;
  if (question.kind === 'photo')
    return hoursBetween(at, now) < photoHours && waitingPhotos(pod.cycle, member.id).length > 0;
  // Asked once, right after a task was added; a day later a bare reply is about something else.
  if ((question.kind === 'helps' || question.kind === 'visible') && hoursBetween(at, now) >= doubtHours) return false;
  const { cycle } = pod;
  // What an earlier project asked would otherwise take the answers to this one's questions.
  if (!cycle || at < cycle.startedAt) return false;
  return cycle.step.name !== 'rest' && isCycleQuestionOpen(cycle, member, question);
};

/** Right after a photo a bare IN is about it; once anything else was asked, IN is about that. */
const rankIn = ({ questions }: Member, { kind }: Question): number =>
  kind === 'photo' && questions.at(-1)?.question.kind !== 'photo' ? rankOf.line : rankOf[kind];

/** Every open question of a member, the one a bare reply answers first. Newer goes before older of the same rank. */
export const openQuestions = (pod: Pod, member: Member, now: Instant): readonly OpenQuestion[] =>
  member.questions
    .filter((one) => isOpenQuestion(pod, member, one, now))
    .map((one, index) => ({ one, index }))
    .sort((a, b) => rankIn(member, a.one.question) - rankIn(member, b.one.question) || b.index - a.index)
    .map(({ one }) => one);

/** The one question a bare reply answers. */
export const topQuestion = (pod: Pod, member: Member, now: Instant): Question | undefined =>
  openQuestions(pod, member, now)[0]?.question;

/** Nothing is open, but whether they come, and what they learned, may still change while the step lasts. */
export const standingQuestion = ({ cycle }: Pod, { id }: Member): Question | undefined => {
  // Who joined after the invitation went out may come as well.
  if (cycle?.step.name === 'celebrate') return gatheringOf(cycle) ? { kind: 'rsvp' } : undefined;
  if (cycle?.step.name !== 'reflect') return undefined;
  const hasAnswered = cycle.reflections[id] !== undefined || cycle.step.passed.includes(id);
  return hasAnswered ? { kind: 'reflection' } : undefined;
};

export const askedKind = (question: Question | undefined): AskedKind => (question ? askedAs[question.kind] : 'none');

/** Is something at least as important already open? Then a new question of this kind waits its turn. */
export const isBusy = (pod: Pod, member: Member, kind: QuestionKind, now: Instant): boolean => {
  // A photo takes nobody's attention from what is to be done.
  const top = openQuestions(pod, member, now).find(({ question }) => question.kind !== 'photo')?.question;
  return top !== undefined && rankOf[top.kind] <= rankOf[kind];
};

/** The task a question is about, if it is about one. */
export const taskOfQuestion = (cycle: Cycle, question: Question | undefined): number | undefined =>
  question && 'task' in question ? taskById(cycle, question.task)?.number : undefined;

export const isTaskNumber = (cycle: Cycle, number: number): boolean => findTask(cycle, number) !== undefined;
