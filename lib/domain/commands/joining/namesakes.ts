/** Two members with one first name: told apart by what everybody may know of them. */
import { namesakesCopies as copy } from '../../../../templates/commands/namesakes.ts';
import { findMember, heldTasks, liveCycle, present } from '../../find.ts';
import type { IntentName } from '../../intent.ts';
import { answer, asking, type ListLine, type Phrase, phrase } from '../../message.ts';
import type { Member, World } from '../../nouns.ts';
import type { Outcome, Request } from '../../outcome.ts';
import { localDay } from '../../time.ts';

const numberOf = ({ id }: Member): number => Number(id.slice(1));

const described = (world: World, member: Member): Phrase => {
  const cycle = liveCycle(world.pod);
  const task = cycle && heldTasks(cycle, member.id)[0];
  const name = member.name ?? '';
  if (task) return phrase(copy.withTask, { name, number: task.number });
  return phrase(copy.since, { name, day: { day: localDay(member.joinedAt, world.community.zone) } });
};

const listed = (world: World, member: Member): ListLine => ({
  number: numberOf(member),
  text: '',
  after: described(world, member),
});

/** Asks which of them is meant; `text` is what waits to be said to them. */
export const whichMember = (
  world: World,
  { me }: Request,
  meant: IntentName,
  members: readonly Member[],
  text?: string,
): Outcome => {
  const list = { list: members.map((member) => listed(world, member)) };
  const question = { kind: 'which', meant, numbers: members.map(numberOf), ...(text ? { text } : {}) } as const;
  const words = phrase(copy.which, { name: members[0]?.name ?? '', list });
  return { changes: [], messages: [asking(question, answer(me.id, words))] };
};

/** The present member whose number they replied with. */
export const memberOfNumber = ({ pod }: World, number: number): Member | undefined => {
  const member = findMember(pod, `m${number}`);
  return member && present(pod).includes(member) ? member : undefined;
};
