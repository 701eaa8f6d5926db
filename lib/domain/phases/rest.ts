/** Rest: the insights are kept without names, the ideas wait, and nobody is asked anything. */
import { closedCopies, restCopies as copy } from '../../../templates/phases/rest.ts';
import { applyAll } from '../apply/apply.ts';
import type { Change } from '../change.ts';
import { isHeld, isOpen, isOrganizer } from '../find.ts';
import { doers, namesOf } from '../finished.ts';
import { type Phrase, phrase, tell } from '../message.ts';
import type { ClosedHow, Cycle, Ending, Instant, Pod, Task, World } from '../nouns.ts';
import { type Outcome, silence } from '../outcome.ts';
import { thanksLines } from '../thanks.ts';
import { stepOpened, toAll } from './step.ts';

/** An insight is stored and shown to this many characters. */
const insightCharacters = 300;
/** Insights and ideas share a list of nine lines; some ideas are always shown. */
const mostLines = 9;
const fewestIdeas = 3;
/** The last words also carry what was learned: a few thanks more is what fits. */
const mostLateThanks = 2;
const linesWithThanks = 6;

export const insightOf = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, insightCharacters);

/** Where work never began or broke off, what somebody held is as good as free. */
const isBrokenOff = (how: ClosedHow): boolean => how === 'nobody-free' || how === 'too-few';

const isLeft = (task: Task, how: ClosedHow): boolean =>
  task.state.status === 'parked' || isOpen(task) || (isHeld(task) && isBrokenOff(how));

/** Tasks nobody took go on as ideas: the next cycle may want them. */
const parkedTasks = (cycle: Cycle, now: Instant, how: ClosedHow): readonly Change[] =>
  cycle.tasks
    .filter((task) => !task.isHost && isLeft(task, how))
    .map(({ title, addedBy }) => ({
      type: 'idea-parked',
      text: title,
      ...(addedBy ? { by: addedBy } : {}),
      at: now,
    }));

const closing = (world: World, cycle: Cycle, now: Instant, endedBy: Ending, how: ClosedHow): readonly Change[] => [
  ...parkedTasks(cycle, now, how),
  { type: 'cycle-closed', how, at: now },
  stepOpened(world, { name: 'rest', now, endedBy }),
];

const learned = (texts: readonly string[], most: number): readonly Phrase[] => {
  if (texts.length === 0) return [phrase(copy.nothing)];
  const list = { list: texts.slice(0, most).map((text) => ({ text })) };
  const count = texts.length - most;
  return [phrase(copy.learned, { list }), ...(count > 0 ? [phrase(copy.more, { count })] : [])];
};

/**
 * Ideas parked in this cycle are shown once to all; older ones were shown before. What somebody thought of comes
 * before tasks that were left over just now.
 */
const ideas = (pod: Pod, cycle: Cycle, room: number, now: Instant): readonly Phrase[] => {
  const count = pod.parking.length;
  const fresh = pod.parking.filter(({ at }) => at >= cycle.startedAt);
  const shown = [...fresh.filter(({ at }) => at < now), ...fresh.filter(({ at }) => at >= now)].slice(0, room);
  const list = { list: shown.map(({ text }) => ({ text })) };
  const more = count > shown.length ? [phrase(copy.more, { count: count - shown.length })] : [];
  if (shown.length > 0) return [phrase(copy.parked, { count, list }), ...more];
  return count > 0 ? [phrase(copy.parkedBefore, { count })] : [];
};

const lateThanks = (pod: Pod, cycle: Cycle): readonly Phrase[] => {
  const late = cycle.thanks.filter(({ at }) => at > cycle.step.openedAt);
  return late.length > 0 ? [phrase(copy.lateThanks, { list: { list: thanksLines(pod, late, mostLateThanks) } })] : [];
};

const toEveryone = (world: World, now: Instant, changes: readonly Change[], parts: readonly Phrase[]): Outcome => ({
  changes,
  messages: toAll(world, now, (member) => {
    const next = isOrganizer(world.community, world.pod, member.id) ? [phrase(copy.organizer)] : [];
    return { ...tell(member.id, ...parts, ...next), big: true };
  }),
});

/** The last words of a whole cycle: each reflection becomes an insight, and everybody rests. */
export const restAfterReflecting = (world: World, now: Instant, endedBy: Ending): Outcome => {
  const cycle = world.pod.cycle;
  if (!cycle) return silence;
  const texts = Object.values(cycle.reflections).map(insightOf);
  const kept = texts.map((text): Change => ({ type: 'insight-kept', text, at: now }));
  const changes = [...kept, ...closing(world, cycle, now, endedBy, cycle.postMortem ? 'post-mortem' : 'celebrated')];
  const { pod } = applyAll(world, changes);
  const smaller = cycle.postMortem ? [phrase(copy.smaller)] : [];
  const thanks = lateThanks(pod, cycle);
  const room = thanks.length > 0 ? linesWithThanks : mostLines;
  const mostLearned = pod.parking.length > 0 ? room - fewestIdeas : room;
  const parts = [
    ...learned(texts, mostLearned),
    ...thanks,
    ...ideas(pod, cycle, Math.max(fewestIdeas, room - texts.length), now),
    phrase(copy.rest),
    ...smaller,
  ];
  return toEveryone(world, now, changes, parts);
};

/** A cycle that ends early: why, in kind words, and thanks by name to whoever did something. */
export const closeCycle = (
  world: World,
  now: Instant,
  endedBy: Ending,
  how: ClosedHow,
  result: readonly Phrase[],
): Outcome => {
  const cycle = world.pod.cycle;
  if (!cycle) return silence;
  const names = namesOf(world.pod, doers(cycle));
  const thanked = names.length > 0 ? [phrase(copy.doers, { names: { names } })] : [];
  const changes = closing(world, cycle, now, endedBy, how);
  const { pod } = applyAll(world, changes);
  const parts = [...result, phrase(closedCopies[how]), ...thanked, ...ideas(pod, cycle, fewestIdeas, now)];
  return toEveryone(world, now, changes, parts);
};
