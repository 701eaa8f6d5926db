/** The two or three things somebody can say now. */
import { hintCopies as copy } from '../../templates/hints.ts';
import { phaseOf } from './apply/steps.ts';
import { heldTasks, isOrganizer, isVoting, isYesNoStep, liveCycle, maySteer, openTasks, present } from './find.ts';
import { fewestMembers } from './gone.ts';
import { type Phrase, phrase } from './message.ts';
import type { Cycle, Instant, Member, World } from './nouns.ts';
import { topQuestion } from './questions.ts';

const atRest = ({ community, pod }: World, { id }: Member): readonly Phrase[] => {
  const join = phrase(copy.join, { code: community.code.toUpperCase() });
  if (!isOrganizer(community, pod, id)) return [phrase(copy.park), phrase(copy.tell), join];
  const isEnough = present(pod).length >= fewestMembers;
  return isEnough ? [phrase(copy.begin), phrase(copy.invite), join] : [phrase(copy.invite), join];
};

const withTask = (cycle: Cycle, { id }: Member): readonly Phrase[] => {
  const [first] = heldTasks(cycle, id);
  return first ? [phrase(copy.done, { number: first.number }), phrase(copy.stuck)] : [];
};

const withTasks = (cycle: Cycle, member: Member): readonly Phrase[] => [
  ...withTask(cycle, member),
  ...(openTasks(cycle).length > 0 ? [phrase(copy.claim)] : []),
  ...(cycle.step.name === 'staff' && !cycle.lead ? [phrase(copy.lead)] : []),
  ...(cycle.step.name === 'staff' ? [phrase(copy.addTask)] : []),
  phrase(copy.list),
];

const deciding = ({ step }: Cycle, member: Member): readonly Phrase[] => {
  if (isYesNoStep(step)) return [phrase(copy.agree)];
  if (isVoting(step)) return [phrase(copy.vote), phrase(copy.list)];
  const isSilent = !step.passed.includes(member.id);
  return isSilent ? [phrase(step.name === 'define' ? copy.define : copy.surface), phrase(copy.list)] : [];
};

const inStep = (cycle: Cycle, member: Member): readonly Phrase[] => {
  switch (phaseOf(cycle.step.name)) {
    case 'staff':
    case 'work':
      return withTasks(cycle, member);
    case 'celebrate':
      return [phrase(copy.rsvp), phrase(copy.thanks)];
    case 'reflect':
      return [phrase(copy.reflect), phrase(copy.thanks)];
    default:
      return deciding(cycle, member);
  }
};

/** Two or three clauses, the most likely first. */
export const hints = (world: World, member: Member): readonly Phrase[] => {
  const cycle = liveCycle(world.pod);
  const status = phrase(copy.status);
  if (!cycle) return [...atRest(world, member), status].slice(0, 3);
  const steers = maySteer(world.community, world.pod, member.id);
  if (cycle.step.pausedAt) return [...(steers ? [phrase(copy.goOn)] : [phrase(copy.list)]), status];
  const steering = steers ? [phrase(copy.steer)] : [];
  return [...inStep(cycle, member).slice(0, 2), ...steering, status].slice(0, 3);
};

/** The hints as one sentence. */
export const youCanSay = (world: World, member: Member, most: 2 | 3): Phrase => {
  const [a = '', b = '', c] = hints(world, member);
  return c && most === 3 ? phrase(copy.three, { a, b, c }) : phrase(copy.two, { a, b });
};

/** What comes next for somebody who has just settled something: the organizer's next step, else the menu. */
export const whatNow = (world: World, member: Member, now: Instant): Phrase => {
  const { community, pod } = world;
  if (topQuestion(pod, member, now)?.kind === 'line') return phrase(copy.nothingOpen);
  if (liveCycle(pod) || !isOrganizer(community, pod, member.id)) return phrase(copy.nothingOpen);
  const count = present(pod).length;
  return count < fewestMembers ? phrase(copy.inviteNext) : phrase(copy.beginNext, { count });
};
