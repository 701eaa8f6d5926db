/** Celebrate: the result with every name, then a gathering or a thread of thanks. */
import { celebrateCopies as copy, pairCopies } from '../../../templates/phases/celebrate.ts';
import { applyAll } from '../apply/apply.ts';
import type { Change } from '../change.ts';
import { hostOf, hostTask, isOpen, organizersOf } from '../find.ts';
import { resultOf } from '../finished.ts';
import { asking, type Message, type Phrase, phrase, tell } from '../message.ts';
import type { Celebration, Cycle, Ending, Instant, Member, World } from '../nouns.ts';
import { type Outcome, silence, together } from '../outcome.ts';
import { photosCame } from '../photos-told.ts';
import { celebrationDated, gatheringAt, gatheringEnds, gatheringOf } from './gathering.ts';
import { openReflect } from './reflect.ts';
import { awaited, type Opening, type StepRule, stepOpened, toAll } from './step.ts';

const pairQuestions = [pairCopies.first, pairCopies.second, pairCopies.third, pairCopies.fourth];

/** Each cycle takes the next question, so that nobody is asked the same twice in a year. */
export const pairQuestion = (cycle: Cycle): Phrase =>
  phrase(pairQuestions[(cycle.number - 1) % pairQuestions.length] ?? pairCopies.first);

/** “Come Saturday, the porch”, with the question whether they do. */
export const invitationWords = (gathering: Celebration, zone: string): Phrase => {
  const at = { at: gatheringAt(gathering, zone) };
  return gathering.where ? phrase(copy.come, { at, where: gathering.where }) : phrase(copy.comeSomewhere, { at });
};

const hostWords = (gathering: Celebration, zone: string): Phrase => {
  const at = { at: gatheringAt(gathering, zone) };
  return gathering.where ? phrase(copy.host, { at, where: gathering.where }) : phrase(copy.hostSomewhere, { at });
};

/** Only who leads, else an organizer, hears that nobody hosts; they can ask somebody. */
const hostWanted = ({ community, pod }: World, cycle: Cycle, { id }: Member): readonly Phrase[] => {
  const task = hostTask(cycle);
  if (!task || !isOpen(task)) return [];
  const leads = [cycle.lead, ...organizersOf(community, pod).map((one) => one.id)].find((one) => one !== undefined);
  return leads === id ? [phrase(copy.noHost, { number: task.number })] : [];
};

const invited = (world: World, cycle: Cycle, gathering: Celebration, member: Member, first: Message): Message => {
  const { zone } = world.community;
  const pairs = phrase(copy.pairs, { question: pairQuestion(cycle) });
  const alone = hostWanted(world, cycle, member);
  if (hostOf(cycle) === member.id) return { ...first, parts: [...first.parts, hostWords(gathering, zone), pairs] };
  return asking(
    { kind: 'rsvp' },
    { ...first, parts: [...first.parts, invitationWords(gathering, zone), ...alone, pairs] },
  );
};

const thanking = (first: Message): Message =>
  asking({ kind: 'thanks' }, { ...first, parts: [...first.parts, phrase(copy.thread)] });

/** Whoever hosts is coming: they are not asked. */
const hostComes = (cycle: Cycle, gathering: Celebration | undefined): readonly Change[] => {
  const by = hostOf(cycle);
  if (!gathering || !by || gathering.rsvps[by]) return [];
  return [{ type: 'rsvp-given', by, rsvp: { coming: 'yes', guests: 0 } }];
};

const opened = (world: World, cycle: Cycle, dated: readonly Change[], options: Parameters<Opening>): Outcome => {
  const [, now, endedBy, result] = options;
  const { zone } = world.community;
  const gathering = gatheringOf(cycle);
  const length = gathering ? { endsAt: gatheringEnds(gathering.day, zone) } : { days: 3 };
  const step = stepOpened(world, { name: 'celebrate', now, endedBy, ...length });
  const messages = toAll(world, now, (member) => {
    const said = [resultOf(world.pod, cycle, member.channel), ...photosCame(world.pod, cycle, member.channel)];
    const first: Message = { ...tell(member.id, ...result, ...said), big: true };
    return gathering ? invited(world, cycle, gathering, member, first) : thanking(first);
  });
  return { changes: [...dated, step, ...hostComes(cycle, gathering)], messages };
};

/** Opens the celebration. `world` already holds what the step before decided. */
export const openCelebrate: Opening = (world, now, endedBy, result) => {
  const dated = celebrationDated(world, now);
  const set = applyAll(world, dated);
  return set.pod.cycle ? opened(set, set.pod.cycle, dated, [world, now, endedBy, result]) : silence;
};

const hasThanked = (cycle: Cycle, { id }: Member): boolean =>
  cycle.step.passed.includes(id) || cycle.thanks.some(({ by, at }) => by === id && at >= cycle.step.openedAt);

/** A gathering is never cut short; the thread is over when everybody has thanked or passed. */
const isComplete = (world: World, now: Instant): boolean => {
  const cycle = world.pod.cycle;
  if (!cycle || gatheringOf(cycle)) return false;
  const people = awaited(world, now);
  return people.length > 0 && people.every((member) => hasThanked(cycle, member));
};

/** The party has been: whoever hosted it has done their task, also when they never told us who came. */
const hosted = (world: World, cycle: Cycle, now: Instant): readonly Change[] => {
  const gathering = gatheringOf(cycle);
  const task = hostTask(cycle);
  if (!gathering || !task || task.state.status !== 'claimed') return [];
  if (gatheringAt(gathering, world.community.zone) > now) return [];
  return [{ type: 'task-finished', task: task.id, by: task.state.by, at: now }];
};

const close = (world: World, now: Instant, endedBy: Ending): Outcome => {
  const cycle = world.pod.cycle;
  if (!cycle) return silence;
  const changes = hosted(world, cycle, now);
  return together({ changes, messages: [] }, openReflect(applyAll(world, changes), now, endedBy, []));
};

export const celebrate: StepRule = { isComplete, close };
