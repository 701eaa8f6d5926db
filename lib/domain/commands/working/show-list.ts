/** “list”: whatever there is to look at now, nine at a time; MORE goes on where it stopped. */
import { listCopies as copy } from '../../../../templates/commands/list.ts';
import type { Change } from '../../change.ts';
import { behind, dotsIn, inOrder, isLive, isOpen, isTooBig, standing } from '../../find.ts';
import { answer, type ListLine, type Phrase, phrase } from '../../message.ts';
import type { Cycle, Member, Pod, Task, World } from '../../nouns.ts';
import type { Outcome, Rule } from '../../outcome.ts';

/** PRACTICE, “Lists”. */
const pageLines = 9;

/** A list, the words before it, and what can be typed after it. */
type Listing = {
  readonly lines: readonly ListLine[];
  readonly head: (list: { readonly list: readonly ListLine[] }) => Phrase;
  readonly hint: Phrase;
  readonly whenEmpty: readonly Phrase[];
};

const sizeOf = (task: Task): Phrase | undefined => {
  if (isTooBig(task)) return phrase(copy.tooBig);
  return task.hours === 1 ? undefined : phrase(copy.hours, { hours: task.hours });
};

const openLine = (task: Task): ListLine => {
  const after = sizeOf(task);
  return { number: task.number, text: task.title, ...(after ? { after } : {}) };
};

const tasks = (cycle: Cycle): Listing => ({
  lines: inOrder(cycle.tasks.filter(isOpen)).map(openLine),
  head: (list) => phrase(copy.tasks, { list }),
  hint: phrase(copy.claim),
  whenEmpty: [
    cycle.tasks.length === 0 ? phrase(copy.noTasks) : phrase(copy.taken, { count: cycle.tasks.filter(isLive).length }),
  ],
});

/** Most “same as” first; the numbers stay. */
const frustrationLines = (cycle: Cycle, among?: readonly number[]): readonly ListLine[] =>
  standing(cycle)
    .filter(({ number }) => !among || among.includes(number))
    .toSorted((a, b) => behind(cycle, b.number).length - behind(cycle, a.number).length || a.number - b.number)
    .map(({ number, text }) => ({ number, text }));

const proposalLines = (cycle: Cycle, among?: readonly number[]): readonly ListLine[] =>
  cycle.proposals
    .filter(({ number }) => !among || among.includes(number))
    .map(({ number, text }) => ({ number, text }));

const isThisIt = (lines: readonly ListLine[]): Listing => ({
  lines,
  head: (list) => phrase(copy.isThisIt, { list }),
  hint: phrase(copy.inOrOut),
  whenEmpty: [phrase(copy.inOrOut)],
});

const ballot = (cycle: Cycle, lines: readonly ListLine[]): Listing => ({
  lines,
  head: (list) => phrase(copy.ballot, { list }),
  hint: phrase(copy.dots, { count: dotsIn(cycle.step) }),
  whenEmpty: [phrase(copy.dots, { count: dotsIn(cycle.step) })],
});

const parking = ({ parking, cycle }: Pod): Listing => ({
  lines: parking.map(({ text }) => ({ text })),
  head: (list) => phrase(copy.parking, { list }),
  hint: phrase(copy.park),
  whenEmpty: [phrase(cycle && cycle.step.name !== 'rest' ? copy.nothingParked : copy.nothing)],
});

const listingOf = ({ pod }: World): Listing => {
  const { cycle } = pod;
  if (!cycle) return parking(pod);
  const { name, options } = cycle.step;
  switch (name) {
    case 'surface':
      return {
        lines: frustrationLines(cycle),
        head: (list) => phrase(copy.frustrations, { list }),
        hint: phrase(copy.sameAs),
        whenEmpty: [phrase(copy.noFrustrations)],
      };
    case 'agree':
      return isThisIt(frustrationLines(cycle));
    case 'choose':
    case 'runoff':
      return ballot(cycle, frustrationLines(cycle, options));
    case 'define':
      return {
        lines: proposalLines(cycle),
        head: (list) => phrase(copy.proposals, { list }),
        hint: phrase(copy.propose),
        whenEmpty: [phrase(copy.noProposals), phrase(copy.propose)],
      };
    case 'shall':
      return isThisIt(proposalLines(cycle));
    case 'vote':
    case 'rerun':
      return ballot(cycle, proposalLines(cycle, options));
    case 'staff':
    case 'work':
      return tasks(cycle);
    default:
      return parking(pod);
  }
};

/** Where MORE goes on; forgotten when the list has ended. */
const remembered = (member: Member, next: number | undefined): readonly Change[] => {
  if (next !== undefined) return [{ type: 'more-shown', member: member.id, from: next }];
  return member.moreFrom === undefined ? [] : [{ type: 'more-shown', member: member.id }];
};

/** The lines of the present list from the `from`-th on (0 is the first), and where MORE goes on. */
export const listPage = (world: World, member: Member, from: number): Outcome => {
  const { lines, head, hint, whenEmpty } = listingOf(world);
  const page = lines.slice(from, from + pageLines);
  const left = lines.length - from - page.length;
  const words = page.length > 0 ? [head({ list: page }), hint] : from > 0 ? [phrase(copy.noMore)] : whenEmpty;
  const more = left > 0 ? [phrase(copy.more, { count: left })] : [];
  return {
    changes: remembered(member, left > 0 ? from + pageLines : undefined),
    messages: [answer(member.id, ...words, ...more)],
  };
};

export const list: Rule<'list'> = (world, request) => listPage(world, request.me, 0);
