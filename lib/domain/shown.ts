/** What a person was last shown and may name in words instead of by number. */
import { inOrder, isLive, isVoting, standing } from './find.ts';
import type { Item } from './intent.ts';
import type { Cycle, Question, World } from './nouns.ts';

const frustrations = (cycle: Cycle): readonly Item[] => standing(cycle).map(({ number, text }) => ({ number, text }));
const proposals = (cycle: Cycle): readonly Item[] => cycle.proposals.map(({ number, text }) => ({ number, text }));
const tasks = (cycle: Cycle): readonly Item[] =>
  inOrder(cycle.tasks)
    .filter(isLive)
    .map(({ number, title }) => ({ number, text: title }));

const ofStep = (cycle: Cycle): readonly Item[] => {
  const { name, options } = cycle.step;
  if (name === 'surface' || name === 'agree') return frustrations(cycle);
  if (name === 'define' || name === 'shall') return proposals(cycle);
  if (!isVoting(cycle.step)) return tasks(cycle);
  const ballot = name === 'choose' || name === 'runoff' ? frustrations(cycle) : proposals(cycle);
  return ballot.filter(({ number }) => options.includes(number));
};

/** The numbered things this person can name, given what we last asked. */
export const shownTo = ({ pod }: World, question: Question | undefined): readonly Item[] => {
  const cycle = pod.cycle;
  if (!cycle || cycle.step.name === 'rest') return [];
  const items = ofStep(cycle);
  if (question?.kind !== 'which') return items;
  return items.filter(({ number }) => question.numbers.includes(number));
};
