/** Reflect: who came, the thanks, and what we learned about working together. */
import { reflectCopies as copy } from '../../../templates/phases/reflect.ts';
import { applyAll } from '../apply/apply.ts';
import type { Change } from '../change.ts';
import { hostOf, hostTask } from '../find.ts';
import { doers, goalOf, namesOf } from '../finished.ts';
import type { Channel } from '../intent.ts';
import { asking, type Message, type Phrase, phrase, tell } from '../message.ts';
import type { Cycle, Ending, Instant, Member, Pod, World } from '../nouns.ts';
import { type Outcome, silence } from '../outcome.ts';
import { mostThanks, thanksLines } from '../thanks.ts';
import { gatheringAt, gatheringOf } from './gathering.ts';
import { restAfterReflecting } from './rest.ts';
import { awaited, type StepRule, stepOpened, toAll } from './step.ts';

/** Once the host's task is done there has been a party. */
const hostThanked = (pod: Pod, cycle: Cycle): readonly Phrase[] => {
  const task = hostTask(cycle);
  const [name] = task?.state.status === 'done' ? namesOf(pod, [task.state.by]) : [];
  return name ? [phrase(copy.host, { name })] : [];
};

const whoCame = ({ community, pod }: World, cycle: Cycle, now: Instant): readonly Phrase[] => {
  const gathering = gatheringOf(cycle);
  if (!gathering) return [];
  const at = gatheringAt(gathering, community.zone);
  if (at > now) return [phrase(copy.stillMeet, { at: { at } })];
  const hosted = hostThanked(pod, cycle);
  if (gathering.came) return [phrase(copy.came, { came: gathering.came }), ...hosted];
  const count = Object.values(gathering.rsvps).filter(({ coming }) => coming === 'yes').length;
  return count > 0 ? [phrase(copy.said, { count }), ...hosted] : hosted;
};

const thanksReadOut = (pod: Pod, cycle: Cycle, channel: Channel): readonly Phrase[] => {
  if (cycle.thanks.length === 0) return [];
  const most = mostThanks[channel];
  const count = Math.max(0, cycle.thanks.length - most);
  const list = { list: thanksLines(pod, cycle.thanks, most) };
  return [phrase(copy.thanks, { list }), ...(count > 0 ? [phrase(copy.more, { count })] : [])];
};

const doersThanked = (pod: Pod, cycle: Cycle): readonly Phrase[] => {
  const names = namesOf(pod, doers(cycle));
  return names.length > 0 ? [phrase(copy.doers, { names: { names } })] : [];
};

const lookingBack = (world: World, cycle: Cycle, now: Instant, { channel }: Member): readonly Phrase[] =>
  cycle.postMortem
    ? [...doersThanked(world.pod, cycle), ...thanksReadOut(world.pod, cycle, channel)]
    : [...whoCame(world, cycle, now), ...thanksReadOut(world.pod, cycle, channel)];

/** Only the host has made plans for a party that nobody is asked to. */
const partyOff = ({ community }: World, cycle: Cycle, { id }: Member): readonly Phrase[] => {
  const gathering = cycle.postMortem ? gatheringOf(cycle) : undefined;
  if (!gathering || hostOf(cycle) !== id) return [];
  return [phrase(copy.partyOff, { at: { at: gatheringAt(gathering, community.zone) } })];
};

const question = (cycle: Cycle): Phrase =>
  cycle.postMortem ? phrase(copy.postMortem, { goal: goalOf(cycle) }) : phrase(copy.ask);

const messageFor = (world: World, cycle: Cycle, now: Instant, member: Member, result: readonly Phrase[]): Message => {
  const parts = [...result, ...lookingBack(world, cycle, now, member), ...partyOff(world, cycle, member)];
  if (member.id in cycle.reflections) return { ...tell(member.id, ...parts, phrase(copy.already)), big: true };
  return asking({ kind: 'reflection' }, { ...tell(member.id, ...parts, question(cycle)), big: true });
};

/**
 * Opens looking back, for three days. With `postMortem` the work did not get there: it asks what got in the way,
 * without names, and thanks by name whoever finished something.
 */
export const openReflect = (
  world: World,
  now: Instant,
  endedBy: Ending,
  result: readonly Phrase[],
  options: { readonly postMortem?: boolean } = {},
): Outcome => {
  const before: readonly Change[] =
    options.postMortem && !world.pod.cycle?.postMortem ? [{ type: 'post-mortem-opened' }] : [];
  const seen = applyAll(world, before);
  const cycle = seen.pod.cycle;
  if (!cycle) return silence;
  return {
    changes: [...before, stepOpened(seen, { name: 'reflect', now, endedBy, days: 3 })],
    messages: toAll(seen, now, (member) => messageFor(seen, cycle, now, member, result)),
  };
};

const isComplete = (world: World, now: Instant): boolean => {
  const cycle = world.pod.cycle;
  const people = awaited(world, now);
  if (!cycle || people.length === 0) return false;
  return people.every(({ id }) => id in cycle.reflections || cycle.step.passed.includes(id));
};

export const reflect: StepRule = { isComplete, close: restAfterReflecting };
