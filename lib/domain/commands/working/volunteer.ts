/** “I'll lead”. The lead passes on: never the last lead, nor anyone who led two of the last four. */
import { volunteerCopies as copy } from '../../../../templates/commands/volunteer.ts';
import { mayLead } from '../../care/leaders.ts';
import type { Change } from '../../change.ts';
import { isOrganizer, liveCycle } from '../../find.ts';
import { answer, type Phrase, phrase, tell } from '../../message.ts';
import { comma } from '../../names.ts';
import type { Cycle, Instant, World } from '../../nouns.ts';
import { type Outcome, type Request, type Rule, reply } from '../../outcome.ts';
import { plusHours } from '../../time.ts';
import { notNow, workingCycle } from './moment.ts';
import { withNote } from './note.ts';
import { nameFirst, nameIn } from './titles.ts';

/** An organizer leads only when the last day of staffing has come. */
const lastDayHours = 24;

const lastDay = (cycle: Cycle): Instant | undefined =>
  cycle.step.name === 'staff' && cycle.step.endsAt ? plusHours(cycle.step.endsAt, -lastDayHours) : undefined;

const taken = ({ me }: Request, words: Phrase, changes: readonly Change[], undone: readonly Change[]): Outcome => ({
  changes,
  messages: [answer(me.id, words)],
  undo: { what: copy.what[me.locale], changes: undone },
});

const rotation = (world: World, cycle: Cycle): Phrase => {
  if (!cycle.lead) return phrase(copy.rotate);
  return phrase(copy.rotateWith, { name: nameIn(world.pod, cycle.lead) });
};

/** Already lead, next in line or standing by. */
const already = (cycle: Cycle, { me, now }: Request): Phrase | undefined => {
  if (cycle.lead === me.id) return phrase(copy.alreadyLead);
  if (cycle.coLead === me.id) return phrase(copy.alreadyCoLead);
  const until = lastDay(cycle);
  const isWaiting = cycle.standby === me.id && !cycle.lead && until !== undefined && now < until;
  return isWaiting ? phrase(copy.alreadyStandby, { when: { at: until } }) : undefined;
};

/** Second to offer: co-lead, and the lead is told. */
const beside = (world: World, cycle: Cycle, request: Request): Outcome => {
  const { me } = request;
  const { lead } = cycle;
  if (!lead) return reply(request);
  const name = nameIn(world.pod, lead);
  const outcome = taken(
    request,
    phrase(copy.coLeads, { comma: comma(me), name }),
    [{ type: 'co-lead-taken', by: me.id }],
    [{ type: 'lead-withdrawn', by: me.id }],
  );
  return { ...outcome, messages: [...outcome.messages, tell(lead, phrase(copy.toLead, { name: nameFirst(me) }))] };
};

const first = (world: World, cycle: Cycle, request: Request): Outcome => {
  const { me, now } = request;
  const until = lastDay(cycle);
  const withdrawn: Change = { type: 'lead-withdrawn', by: me.id };
  if (isOrganizer(world.community, world.pod, me.id) && until !== undefined && now < until) {
    const words = phrase(copy.standby, { comma: comma(me), when: { at: until } });
    return taken(request, words, [{ type: 'standby-offered', by: me.id }], [withdrawn]);
  }
  const standby = cycle.standby && cycle.standby !== me.id ? cycle.standby : undefined;
  const undone: readonly Change[] = standby ? [withdrawn, { type: 'standby-offered', by: standby }] : [withdrawn];
  return taken(request, phrase(copy.leads, { comma: comma(me) }), [{ type: 'lead-taken', by: me.id }], undone);
};

const offered = (world: World, cycle: Cycle, request: Request): Outcome => {
  const { me } = request;
  const known = already(cycle, request);
  if (known) return reply(request, known);
  if (!mayLead(world.pod, me.id)) return reply(request, rotation(world, cycle));
  if (!cycle.lead) return first(world, cycle, request);
  if (!cycle.coLead) return beside(world, cycle, request);
  const names = { lead: nameIn(world.pod, cycle.lead), coLead: nameIn(world.pod, cycle.coLead) };
  return reply(request, phrase(copy.bothFound, names));
};

export const volunteerNow = (world: World, request: Request): Outcome => {
  const cycle = workingCycle(world.pod);
  if (cycle) return withNote(world, request, offered(world, cycle, request));
  const name = liveCycle(world.pod)?.step.name;
  const isOver = name === undefined || name === 'celebrate' || name === 'reflect';
  return isOver ? notNow(world, request) : reply(request, phrase(copy.tooEarly));
};

export const volunteer: Rule<'volunteer'> = volunteerNow;
