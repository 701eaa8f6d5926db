/** `same as 2`: counted with another's frustration instead of naming one. */
import { sameCopies as copy } from '../../../../templates/commands/same.ts';
import type { Change } from '../../change.ts';
import { behind, joinedBy, liveCycle, namedBy, standing } from '../../find.ts';
import { answer, phrase } from '../../message.ts';
import type { Cycle, Frustration, MemberId } from '../../nouns.ts';
import { type Rule, reply } from '../../outcome.ts';
import { frustrationCandidates, linesOf } from '../../phases/ballot.ts';
import { askedNow } from './asked-now.ts';

type Step = { readonly changes: readonly Change[]; readonly undo: readonly Change[] };

/** The one people see under this number: what it was merged into, if it was. */
const seenAs = (cycle: Cycle, number: number): Frustration | undefined => {
  const into = cycle.frustrations.find((one) => one.number === number)?.mergedInto ?? number;
  return standing(cycle).find((one) => one.number === into);
};

const rejoined = (cycle: Cycle, by: MemberId): Step => {
  const number = joinedBy(cycle, by)?.number;
  return number === undefined
    ? { changes: [], undo: [] }
    : {
        changes: [{ type: 'frustration-unjoined', number, by }],
        undo: [{ type: 'frustration-joined', number, by }],
      };
};

/** Their own goes, or, when others stand behind it, comes along. */
const ownGivenUp = (cycle: Cycle, own: Frustration, into: number): Step => {
  const { number, text, by } = own;
  const along = cycle.frustrations.filter((one) => one.mergedInto === number).map((one) => one.number);
  if (along.length > 0 || own.same.length > 0) {
    return {
      changes: [{ type: 'frustrations-merged', into, from: [number, ...along] }],
      undo: [
        { type: 'frustrations-unmerged', numbers: [number] },
        { type: 'frustrations-merged', into: number, from: along },
      ],
    };
  }
  return {
    changes: [{ type: 'frustration-withdrawn', number }],
    undo: [{ type: 'frustration-named', number, text, by }],
  };
};

export const same: Rule<'same'> = (world, request) => {
  const cycle = liveCycle(world.pod);
  const { me, intent } = request;
  if (cycle?.step.name !== 'surface') return reply(request, askedNow(world));
  const candidates = frustrationCandidates(cycle);
  if (candidates.length === 0) return reply(request, phrase(copy.none));
  const target = seenAs(cycle, intent.number);
  if (!target) return reply(request, phrase(copy.unknown, { number: intent.number, things: linesOf(candidates) }));
  const { number, text } = target;
  const thing = { list: [{ number, text }] };
  const own = namedBy(cycle, me.id);
  if (own?.number === number) return reply(request, phrase(copy.own, { thing }));
  if (behind(cycle, number).includes(me.id)) return reply(request, phrase(copy.already, { thing }));
  const steps = [rejoined(cycle, me.id), ...(own ? [ownGivenUp(cycle, own, number)] : [])];
  const joins: Change = { type: 'frustration-joined', number, by: me.id };
  return {
    changes: [...steps.flatMap(({ changes }) => changes), joins],
    messages: [answer(me.id, phrase(copy.joined, { thing }))],
    undo: {
      what: `${number} ${text}`,
      changes: [{ type: 'frustration-unjoined', number, by: me.id }, ...steps.flatMap(({ undo }) => undo)],
    },
  };
};
