/** Reflect: who came, the thanks, and what we learned about working together. */
import { reflectCopies as copy } from '../../../templates/phases/reflect.ts';
import { applyAll } from '../apply/apply.ts';
import type { Change } from '../change.ts';
import { doers, goalOf, namesOf } from '../finished.ts';
import { asking, type Message, type Phrase, phrase, tell } from '../message.ts';
import type { Cycle, Ending, Instant, Member, Pod, World } from '../nouns.ts';
import { type Outcome, silence } from '../outcome.ts';
import { thanksLeftOut, thanksLines } from '../thanks.ts';
import { gatheringOf } from './gathering.ts';
import { restAfterReflecting } from './rest.ts';
import { awaited, type StepRule, stepOpened, toAll } from './step.ts';

const whoCame = (cycle: Cycle): readonly Phrase[] => {
  const gathering = gatheringOf(cycle);
  if (!gathering) return [];
  if (gathering.came) return [phrase(copy.came, { came: gathering.came })];
  const count = Object.values(gathering.rsvps).filter(({ coming }) => coming === 'yes').length;
  return count > 0 ? [phrase(copy.said, { count })] : [];
};

const thanksReadOut = (pod: Pod, cycle: Cycle): readonly Phrase[] => {
  if (cycle.thanks.length === 0) return [];
  const count = thanksLeftOut(cycle.thanks);
  const list = { list: thanksLines(pod, cycle.thanks) };
  return [phrase(copy.thanks, { list }), ...(count > 0 ? [phrase(copy.more, { count })] : [])];
};

const doersThanked = (pod: Pod, cycle: Cycle): readonly Phrase[] => {
  const names = namesOf(pod, doers(cycle));
  return names.length > 0 ? [phrase(copy.doers, { names: { names } })] : [];
};

const lookingBack = (pod: Pod, cycle: Cycle): readonly Phrase[] =>
  cycle.postMortem
    ? [...doersThanked(pod, cycle), ...thanksReadOut(pod, cycle)]
    : [...whoCame(cycle), ...thanksReadOut(pod, cycle)];

const question = (cycle: Cycle): Phrase =>
  cycle.postMortem ? phrase(copy.postMortem, { goal: goalOf(cycle) }) : phrase(copy.ask);

const messageFor = (pod: Pod, cycle: Cycle, member: Member, result: readonly Phrase[]): Message => {
  const parts = [...result, ...lookingBack(pod, cycle)];
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
    messages: toAll(seen, now, (member) => messageFor(seen.pod, cycle, member, result)),
  };
};

const isComplete = (world: World, now: Instant): boolean => {
  const cycle = world.pod.cycle;
  const people = awaited(world, now);
  if (!cycle || people.length === 0) return false;
  return people.every(({ id }) => id in cycle.reflections || cycle.step.passed.includes(id));
};

export const reflect: StepRule = { isComplete, close: restAfterReflecting };
