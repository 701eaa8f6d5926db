/** They lay down what they carry for the group: leading first, then organizing. */
import { stepdownCopies as copy } from '../../../../templates/commands/stepdown.ts';
import { inWords } from '../../door/words.ts';
import { findMember, isOrganizer, liveCycle, organizersOf } from '../../find.ts';
import { leadGone } from '../../gone.ts';
import { answer, phrase } from '../../message.ts';
import { comma, nameOf } from '../../names.ts';
import type { Cycle, World } from '../../nouns.ts';
import { type Outcome, type Request, type Rule, reply, together } from '../../outcome.ts';

const fromLead = (world: World, request: Request, cycle: Cycle): Outcome => {
  const { me, now } = request;
  const name = comma(me);
  const next = cycle.coLead ? findMember(world.pod, cycle.coLead) : undefined;
  const words = next ? phrase(copy.leadTo, { name, next: nameOf(next) }) : phrase(copy.lead, { name });
  const gone = together(leadGone(world, me, now), { changes: [], messages: [answer(me.id, words)] });
  // With a co-lead the place is taken at once, so there is nothing to take back.
  if (next) return gone;
  const what = inWords(copy.whatLead, me.locale);
  return { ...gone, undo: { what, changes: [{ type: 'lead-taken', by: me.id }] } };
};

const fromStandby = ({ me }: Request): Outcome => ({
  changes: [{ type: 'lead-withdrawn', by: me.id }],
  messages: [answer(me.id, phrase(copy.standby, { name: comma(me) }))],
});

const fromOrganizing = (world: World, request: Request): Outcome => {
  const { me } = request;
  const organizer = { pod: world.pod.id, member: me.id };
  if (organizersOf(world.community, world.pod).length < 2) return reply(request, phrase(copy.onlyOne));
  return {
    changes: [{ type: 'organizer-ended', organizer }],
    messages: [answer(me.id, phrase(copy.organizer, { name: comma(me) }))],
    undo: { what: inWords(copy.whatOrganizer, me.locale), changes: [{ type: 'organizer-made', organizer }] },
  };
};

export const stepdown: Rule<'stepdown'> = (world, request) => {
  const { me } = request;
  const cycle = liveCycle(world.pod);
  if (cycle?.lead === me.id) return fromLead(world, request, cycle);
  if (cycle && [cycle.coLead, cycle.standby, ...cycle.hosts].includes(me.id)) return fromStandby(request);
  if (isOrganizer(world.community, world.pod, me.id)) return fromOrganizing(world, request);
  return reply(request, phrase(copy.noPart));
};
