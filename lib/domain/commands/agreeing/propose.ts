/** `propose`: one sentence that could be finished within a month; three a person, one thing each. */
import { proposeCopies as copy, joiningWords } from '../../../../templates/commands/propose.ts';
import type { Change } from '../../change.ts';
import { liveCycle } from '../../find.ts';
import { answer, asking, type ListLine, type Phrase, phrase } from '../../message.ts';
import type { Cycle, Day, Proposal, World } from '../../nouns.ts';
import { meaning, type Outcome, type Request, type Rule, reply } from '../../outcome.ts';
import { isAboutSomebody } from '../../people.ts';
import { mostGoalDays } from '../../phases/goal.ts';
import { addDays, localDay, plusDays } from '../../time.ts';
import { hasWords, kept } from './kept.ts';
import { isLastAnswer } from './last-answer.ts';
import { parkedLate } from './park-late.ts';
import { vote } from './vote.ts';

const mostProposals = 3;
const voteDays = 2;
const joinsMost = 1;

/** “and” twice is several things at once. */
export const isBroad = (text: string): boolean =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => joiningWords.includes(word)).length > joinsMost;

/** The last day a goal may have: 31 days after the vote would end. */
const lastGoalDay = ({ community, pod }: World, now: string): Day =>
  addDays(localDay(plusDays(pod.cycle?.step.endsAt ?? now, voteDays), community.zone), mostGoalDays);

type Made = Omit<Proposal, 'by'>;

const lineOf = ({ number, text, date }: Made): ListLine => ({
  number,
  text,
  ...(date ? { after: phrase(copy.date, { day: { day: date } }) } : {}),
});

/** The one they are cutting, if they are: the next sentence replaces it. */
const beingCut = (cycle: Cycle, { me }: Request): Proposal | undefined =>
  cycle.proposals.find(({ by, broad }) => by === me.id && broad);

const echo = (proposal: Made, isTooFar: boolean, isLast: boolean): readonly Phrase[] => {
  if (isLast) return [phrase(copy.notedLast, { number: proposal.number })];
  const far = isTooFar ? [phrase(copy.tooFar)] : [];
  return [phrase(proposal.broad ? copy.cut : copy.noted, { thing: { list: [lineOf(proposal)] } }), ...far];
};

type Said = { readonly proposal: Made; readonly before: Proposal | undefined; readonly isTooFar: boolean };

const made = (world: World, request: Request, { proposal, before, isTooFar }: Said): Outcome => {
  const { me, now } = request;
  const changes: readonly Change[] = [{ type: 'proposal-made', ...proposal, by: me.id }];
  const words = answer(me.id, ...echo(proposal, isTooFar, isLastAnswer(world, now, changes)));
  const { number, text, broad } = proposal;
  return {
    changes,
    messages: [broad ? asking({ kind: 'cut', proposal: number }, words) : words],
    undo: {
      what: `${number} ${text}`,
      changes: [before ? { type: 'proposal-made', ...before } : { type: 'proposal-withdrawn', number }],
    },
  };
};

/** Dots that come after the count are told what they came to. */
const wordless = (world: World, request: Request, text: string): Outcome => {
  const numbers = /^[\d\s,.;]+$/u.test(text) ? (text.match(/\d+/gu) ?? []).map(Number) : [];
  const isLateVote = numbers.length > 0 && liveCycle(world.pod)?.step.name === 'define';
  if (!isLateVote) return reply(request, phrase(copy.wordless));
  return vote(world, meaning<'vote'>(request, { intent: 'vote', numbers }));
};

export const propose: Rule<'propose'> = (world, request) => {
  const cycle = liveCycle(world.pod);
  const { me, intent, now } = request;
  const text = kept(intent.text);
  if (!hasWords(text)) return wordless(world, request, text);
  if (isAboutSomebody(world.pod, text)) return reply(request, phrase(copy.person));
  if (cycle?.step.name !== 'define') return parkedLate(world, request, text, true);
  const own = cycle.proposals.filter(({ by }) => by === me.id);
  const twin = own.find((one) => one.text === text && !one.broad);
  if (twin) return reply(request, phrase(copy.already, { thing: { list: [lineOf(twin)] } }));
  const before = beingCut(cycle, request);
  if (!before && own.length >= mostProposals) return reply(request, phrase(copy.enough));
  const [day] = request.days;
  const isFit = day !== undefined && day > localDay(now, world.community.zone) && day <= lastGoalDay(world, now);
  const date = isFit ? day : before?.date;
  const number = before?.number ?? cycle.nextProposal;
  const proposal = { number, text, ...(date ? { date } : {}), ...(isBroad(text) ? { broad: true } : {}) };
  return made(world, request, { proposal, before, isTooFar: day !== undefined && !isFit });
};
