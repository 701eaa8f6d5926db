/** The two or three things somebody can say now. */
import { hintCopies as copy } from '../../templates/hints.ts';
import { phaseOf } from './apply/steps.ts';
import { whereWeAre } from './door/where.ts';
import { heldTasks, isOrganizer, isVoting, isYesNoStep, liveCycle, maySteer, openTasks, present } from './find.ts';
import { fewestMembers } from './gone.ts';
import { type Phrase, phrase } from './message.ts';
import type { Cycle, Member, World } from './nouns.ts';
import { hasAnswered } from './phases/answered.ts';
import { gatheringOf, isPartyOver } from './phases/gathering.ts';

/** Somebody else's name, so that the example is one they can type. */
const another = ({ pod }: World, { id }: Member): string | undefined =>
  present(pod).find((one) => one.id !== id && one.name !== undefined)?.name;

const reaching = (world: World, member: Member, words: typeof copy.tell | typeof copy.thanks): readonly Phrase[] => {
  const name = another(world, member);
  return name ? [phrase(words, { name })] : [];
};

const atRest = (world: World, member: Member): readonly Phrase[] => {
  const { community, pod } = world;
  const join = phrase(copy.join, { code: community.code.toUpperCase() });
  if (!isOrganizer(community, pod, member.id)) return [phrase(copy.park), ...reaching(world, member, copy.tell), join];
  const isEnough = present(pod).length >= fewestMembers;
  return isEnough ? [phrase(copy.begin), phrase(copy.invite), join] : [phrase(copy.invite), join];
};

const ownTask = (cycle: Cycle, { id }: Member): readonly Phrase[] => {
  const [first] = heldTasks(cycle, id);
  return first ? [phrase(copy.done, { number: first.number }), phrase(copy.stuck)] : [];
};

const openTask = (cycle: Cycle): readonly Phrase[] =>
  openTasks(cycle)
    .slice(0, 1)
    .map(({ number }) => phrase(copy.claim, { number }));

const withTasks = (cycle: Cycle, member: Member): readonly Phrase[] => [
  ...ownTask(cycle, member),
  ...openTask(cycle),
  ...(cycle.step.name === 'staff' && !cycle.lead ? [phrase(copy.lead)] : []),
  ...(cycle.step.name === 'staff' ? [phrase(copy.addTask)] : []),
  phrase(copy.list),
];

const deciding = (cycle: Cycle, member: Member): readonly Phrase[] => {
  const { step } = cycle;
  if (isYesNoStep(step)) return [phrase(copy.agree)];
  if (isVoting(step)) return [phrase(copy.vote), phrase(copy.list)];
  const isHeard = hasAnswered(cycle, member.id);
  const words = phrase(step.name === 'define' ? copy.define : copy.surface);
  return [...(isHeard ? [] : [words]), phrase(copy.list)];
};

const inStep = (world: World, cycle: Cycle, member: Member): readonly Phrase[] => {
  switch (phaseOf(cycle.step.name)) {
    case 'staff':
    case 'work':
      return withTasks(cycle, member);
    case 'celebrate':
      return [
        ...(gatheringOf(cycle) && !isPartyOver(cycle) ? [phrase(copy.rsvp)] : []),
        ...reaching(world, member, copy.thanks),
      ];
    case 'reflect':
      return [phrase(copy.reflect), ...reaching(world, member, copy.thanks)];
    default:
      return deciding(cycle, member);
  }
};

/** Two or three short sentences, the most likely first. */
export const hints = (world: World, member: Member): readonly Phrase[] => {
  const cycle = liveCycle(world.pod);
  const status = phrase(copy.status);
  if (!cycle) return [...atRest(world, member), status].slice(0, 3);
  const steers = maySteer(world.community, world.pod, member.id);
  if (cycle.step.pausedAt) return [phrase(steers ? copy.goOn : copy.list), status];
  const steering = steers ? [phrase(copy.steer)] : [];
  return [...inStep(world, cycle, member).slice(0, 2), ...steering, status].slice(0, 3);
};

/** What comes next for somebody who has just told their name: the organizer's next step, where we are, or the menu. */
export const whatNow = (world: World, member: Member): Phrase => {
  const { community, pod } = world;
  const count = present(pod).length;
  if (liveCycle(pod)) return whereWeAre(world);
  if (!isOrganizer(community, pod, member.id)) return phrase(copy.menu);
  return count < fewestMembers ? phrase(copy.inviteNext) : phrase(copy.beginNext, { count });
};
