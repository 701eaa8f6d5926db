/** Shared: two people named or joined it, one of them no organizer, and half of the voters gave it a dot. */
import { checklistCopies as copy } from '../../../templates/checklist.ts';
import { behind, isOrganizer } from '../find.ts';
import { phrase } from '../message.ts';
import type { Cycle, MemberId, Votes, World } from '../nouns.ts';
import { doesNot, holds, type Item } from './item.ts';

/** A blank vote is no voter; in a yes/no round IN is a dot. */
const counted = (votes: Votes, number: number): { readonly dots: number; readonly voters: number } => {
  const cast = Object.values(votes).filter((dots) => dots.length > 0);
  return { dots: cast.filter((dots) => dots.includes(number)).length, voters: cast.length };
};

/** The round in which all frustrations stood; with only one, the round that asked “Is this it?”. */
const choosing = (cycle: Cycle, number: number): { readonly dots: number; readonly voters: number } => {
  const { choose, agree } = cycle.ballots;
  if (choose) return counted(choose, number);
  return agree ? counted(agree, 1) : { dots: 0, voters: 0 };
};

const hasMember = ({ community, pod }: World, people: readonly MemberId[]): boolean =>
  people.some((id) => !isOrganizer(community, pod, id));

export const isShared = (world: World, cycle: Cycle): Item => {
  const number = cycle.chosen.at(-1);
  if (number === undefined) return doesNot('shared', phrase(copy.notChosen));
  const people = behind(cycle, number);
  if (people.length < 2) return doesNot('shared', phrase(copy.onlyOne));
  if (!hasMember(world, people)) return doesNot('shared', phrase(copy.onlyOrganizers));
  const { dots, voters } = choosing(cycle, number);
  if (voters === 0) return doesNot('shared', phrase(copy.unvoted, { people: people.length }));
  const because = phrase(copy.shared, { people: people.length, dots, voters });
  return dots * 2 >= voters ? holds('shared', because) : doesNot('shared', because);
};
