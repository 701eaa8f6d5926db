/** When no proposal comes: one person after another is asked privately, then the next frustration gets its turn. */
import { defineCopies as copy } from '../../../templates/phases/define.ts';
import { applyAll } from '../apply/apply.ts';
import type { Change } from '../change.ts';
import { chosenFrustration, organizersOf } from '../find.ts';
import { asking, type Blank, type Phrase, phrase, tell } from '../message.ts';
import type { Cycle, Ending, Instant, Member, MemberId, Step, World } from '../nouns.ts';
import { type Outcome, silence, together } from '../outcome.ts';
import { laterOf, localDay } from '../time.ts';
import { unanswered } from './answered.ts';
import { frustrationCandidates } from './ballot.ts';
import { openDefine } from './define.ts';
import { daysFrom } from './opening.ts';
import { closeCycle } from './rest.ts';
import { awaited } from './step.ts';
import { inRank } from './tally.ts';

const privateDays = 1;

type Asked = { readonly member: Member; readonly waits: NonNullable<Step['waits']> };

/** The author first, an organizer after; each once, and only who can be reached now. */
const nextAsked = (world: World, cycle: Cycle, now: Instant): Asked | undefined => {
  const reachable = awaited(world, now);
  const author = chosenFrustration(cycle)?.by;
  const writer = reachable.find(({ id }) => id === author);
  const organizers = organizersOf(world.community, world.pod).filter(({ id }) => id !== author);
  const organizer = organizers.find(({ id }) => reachable.some((one) => one.id === id));
  const { waits } = cycle.step;
  if (!waits && writer) return { member: writer, waits: 'author' };
  return waits !== 'organizer' && organizer ? { member: organizer, waits: 'organizer' } : undefined;
};

const mayThinkAgain = (cycle: Cycle, id: MemberId): readonly Change[] =>
  cycle.step.passed.includes(id) ? [{ type: 'step-unpassed', by: id }] : [];

/** A day for who is asked; where others may still answer, not before the day they were told. */
const askedUntil = (world: World, cycle: Cycle, now: Instant): Instant => {
  const day = daysFrom(world, now, privateDays);
  return unanswered(world, now).length > 0 ? laterOf(cycle.step.endsAt ?? day, day) : day;
};

/** Asks whoever is next in line for a first proposal; undefined when everybody in line has been asked. */
export const whoIsAsked = (world: World, now: Instant): Outcome | undefined => {
  const cycle = world.pod.cycle;
  const asked = cycle && nextAsked(world, cycle, now);
  if (!asked) return undefined;
  const { member, waits } = asked;
  const thing = { list: [{ text: chosenFrustration(cycle)?.text ?? '' }] };
  const endsAt = askedUntil(world, cycle, now);
  const day = { day: localDay(endsAt, world.community.zone) };
  const words = phrase(copy[waits === 'author' ? 'author' : 'organizer'], { thing, day });
  return {
    changes: [{ type: 'step-stretched', endsAt, waits }, ...mayThinkAgain(cycle, member.id)],
    messages: [asking({ kind: 'proposal' }, tell(member.id, words))],
  };
};

type Words = {
  /** Said when another frustration gets its turn. */
  readonly turning: (thing: Blank) => Phrase;
  /** Said when there is none left and we rest. */
  readonly resting: readonly Phrase[];
};

/** The next-chosen frustration, once; then the cycle rests. */
export const nextFrustration = (world: World, now: Instant, endedBy: Ending, words: Words): Outcome => {
  const cycle = world.pod.cycle;
  if (!cycle) return silence;
  const others = frustrationCandidates(cycle).filter(({ number }) => !cycle.chosen.includes(number));
  const [next] = cycle.chosen.length > 1 ? [] : inRank(others, cycle.ballots.choose ?? {});
  if (!next) return closeCycle(world, now, endedBy, 'no-proposal', words.resting);
  const chosen: Change = { type: 'frustration-chosen', number: next.number };
  const result = words.turning({ list: [{ text: next.text }] });
  return together({ changes: [chosen], messages: [] }, openDefine(applyAll(world, [chosen]), now, endedBy, [result]));
};
