/** `merge 2 5`: higher numbers go into the lowest; every author is told, and may take them apart. */
import { mergeCopies as copy } from '../../../../templates/commands/merge.ts';
import type { Change } from '../../change.ts';
import { standing } from '../../find.ts';
import { answer, type Message, phrase, tell } from '../../message.ts';
import type { Cycle, Frustration, MemberId } from '../../nouns.ts';
import { type Request, type Rule, reply } from '../../outcome.ts';
import { frustrationCandidates, linesOf } from '../../phases/ballot.ts';
import { notSteering } from '../../phases/steer.ts';

/** What takes one merge back: what was merged before stays with the one it was merged into. */
const apart = (cycle: Cycle, merged: readonly number[]): readonly Change[] => [
  { type: 'frustrations-unmerged', numbers: merged },
  ...merged.flatMap((number): readonly Change[] => {
    const along = alongWith(cycle, number);
    return along.length > 0 ? [{ type: 'frustrations-merged', into: number, from: along }] : [];
  }),
];

const alongWith = (cycle: Cycle, number: number): readonly number[] =>
  cycle.frustrations.filter((one) => one.mergedInto === number).map((one) => one.number);

type Part = { readonly change: Change; readonly message: Message };

/** An author reads it and holds the undo for their own part. */
const told = (request: Request, to: MemberId, into: Frustration, undo: readonly Change[], isTarget: boolean): Part => ({
  change: {
    type: 'undo-kept',
    member: to,
    undo: { at: request.now, what: `${into.number} ${into.text}`, changes: undo },
  },
  message: tell(
    to,
    phrase(isTarget ? copy.joinedYours : copy.told, { thing: { list: [{ number: into.number, text: into.text }] } }),
  ),
});

export const merge: Rule<'merge'> = (world, request) => {
  const refused = notSteering(world, request);
  const cycle = world.pod.cycle;
  if (refused || !cycle) return refused ?? reply(request, phrase(copy.tooLate));
  if (cycle.step.name !== 'surface') return reply(request, phrase(copy.tooLate));
  const there = standing(cycle);
  if (there.length < 2) return reply(request, phrase(copy.tooFewYet));
  const asked = [...new Set(request.intent.numbers)].sort((a, b) => a - b);
  const found = asked.flatMap((number) => there.find((one) => one.number === number) ?? []);
  const [into, ...rest] = found;
  if (!into || rest.length === 0 || found.length < asked.length) {
    const example = there.slice(0, 2).map(({ number }) => number);
    const things = linesOf(frustrationCandidates(cycle));
    return reply(request, phrase(copy.notTwo, { example: example.join(' '), things }));
  }
  const { me } = request;
  const numbers = rest.map(({ number }) => number);
  const from = numbers.flatMap((number) => [number, ...alongWith(cycle, number)]);
  const parts = [
    ...rest
      .filter(({ by }) => by !== me.id)
      .map((one) => told(request, one.by, into, apart(cycle, [one.number]), false)),
    ...(into.by === me.id ? [] : [told(request, into.by, into, apart(cycle, numbers), true)]),
  ];
  const thing = { list: [{ number: into.number, text: into.text }] };
  return {
    changes: [{ type: 'frustrations-merged', into: into.number, from }, ...parts.map(({ change }) => change)],
    messages: [answer(me.id, phrase(copy.merged, { thing })), ...parts.map(({ message }) => message)],
    undo: { what: [into.number, ...numbers].join(' + '), changes: apart(cycle, numbers) },
  };
};
