/** One or two sentences on the step we are in. */
import { statusCopies as copy } from '../../../../templates/commands/status.ts';
import { progressOf } from '../../care/pulse.ts';
import { chosenFrustration, hostOf, isLive, isOpen, standing } from '../../find.ts';
import { type Blank, type Phrase, phrase } from '../../message.ts';
import { cut, mostOfGoal } from '../../names.ts';
import type { Cycle, Instant, Pod, World } from '../../nouns.ts';
import { instantAt, localDay } from '../../time.ts';
import { nameIn, quoted } from './titles.ts';

const goalOf = (cycle: Cycle): { readonly goal: string; readonly date: Blank } => ({
  goal: cut(cycle.goal?.text ?? '', mostOfGoal),
  date: { day: cycle.goal?.date ?? '' },
});

const openCount = (cycle: Cycle): readonly Phrase[] => {
  const count = cycle.tasks.filter(isOpen).length;
  return count > 0 ? [phrase(copy.open, { count })] : [];
};

const leadWords = (pod: Pod, cycle: Cycle): Phrase => {
  if (cycle.lead) return phrase(copy.lead, { name: nameIn(pod, cycle.lead) });
  const names = cycle.hosts.map((id) => nameIn(pod, id)).filter((name) => name !== '') as readonly (string | Phrase)[];
  return names.length > 0 ? phrase(copy.hosts, { names: { names } }) : phrase(copy.noLead);
};

const staffWords = (pod: Pod, cycle: Cycle, until: Blank): readonly Phrase[] => {
  const live = cycle.tasks.filter(isLive);
  const held = live.filter((task) => !isOpen(task)).length;
  return [phrase(copy.staff, { ...goalOf(cycle), until, held, all: live.length }), leadWords(pod, cycle)];
};

const workWords = (pod: Pod, cycle: Cycle): readonly Phrase[] => {
  const { done, total } = progressOf(cycle);
  return [phrase(copy.work, { ...goalOf(cycle), done, all: total }), ...openCount(cycle), leadWords(pod, cycle)];
};

const celebrateWords = (world: World, cycle: Cycle): Phrase => {
  const { done, total } = progressOf(cycle);
  const blanks = { goal: goalOf(cycle).goal, done, all: total };
  const { celebration } = cycle;
  const isGathering = celebration && (celebration.chosen || hostOf(cycle) !== undefined);
  if (!isGathering) return phrase(copy.thread, blanks);
  return phrase(copy.celebrate, {
    ...blanks,
    when: { at: instantAt(celebration.day, celebration.time, world.community.zone) },
  });
};

export const stepWords = (world: World, cycle: Cycle, now: Instant): readonly Phrase[] => {
  const { step } = cycle;
  const until = { day: localDay(step.endsAt ?? now, world.community.zone) };
  switch (step.name) {
    case 'surface':
      return [phrase(copy.surface, { until, count: standing(cycle).length })];
    case 'agree':
      return [phrase(copy.agree, { until, text: quoted(standing(cycle)[0]?.text ?? '') })];
    case 'shall':
      return [phrase(copy.agree, { until, text: quoted(cycle.proposals[0]?.text ?? '') })];
    case 'choose':
    case 'runoff':
      return [phrase(copy.choose, { until, count: step.options.length })];
    case 'define': {
      const text = quoted(chosenFrustration(cycle)?.text ?? '');
      return [phrase(copy.define, { until, text, count: cycle.proposals.length })];
    }
    case 'vote':
    case 'rerun':
      return [phrase(copy.vote, { until, count: step.options.length })];
    case 'staff':
      return staffWords(world.pod, cycle, until);
    case 'work':
      return workWords(world.pod, cycle);
    case 'celebrate':
      return [celebrateWords(world, cycle)];
    case 'reflect':
      return [phrase(copy.reflect, { until, count: Object.keys(cycle.reflections).length })];
    case 'rest':
      return [phrase(copy.rest)];
  }
};
