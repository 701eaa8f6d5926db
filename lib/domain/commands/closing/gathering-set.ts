/** What follows when day, hour or place of the celebration change: who is told, who is asked again. */
import { gatherCopies as copy } from '../../../../templates/commands/gather.ts';
import type { Change } from '../../change.ts';
import { hostOf, hostTask, isDone } from '../../find.ts';
import { answer, asking, type Message, type Phrase, phrase, tell } from '../../message.ts';
import type { Celebration, Cycle, MemberId, World } from '../../nouns.ts';
import { type Outcome, reply, type Spoken, silence } from '../../outcome.ts';
import { gatheringAt, gatheringEnds, gatheringOf } from '../../phases/gathering.ts';
import { toAll } from '../../phases/step.ts';
import { isSamePlace } from '../../same-place.ts';
import { addDays, localDay } from '../../time.ts';

type Words = 'set' | 'told' | 'moved' | 'placed' | 'same' | 'found';

const inWords = (world: World, { day, time, where }: Celebration, words: Words): Phrase => {
  const at = { at: gatheringAt({ day, time }, world.community.zone) };
  return where ? phrase(copy[words], { at, where }) : phrase(copy[`${words}Somewhere`], { at });
};

/** Partial facts cannot take a place away: an empty one stands for none. */
const factOf = ({ day, time, where, chosen }: Celebration): Change => ({
  type: 'celebration-set',
  celebration: { day, time, where: where ?? '', chosen },
});

const dueOf = (cycle: Cycle, day: string, chosen: boolean): readonly Change[] => {
  const task = hostTask(cycle);
  return task && !isDone(task) && task.due !== day ? [{ type: 'task-due', task: task.id, due: day, chosen }] : [];
};

/** Whoever hosts hears it when somebody else sets the day. */
const hostHears = (world: World, cycle: Cycle, { me }: Spoken, next: Celebration): readonly Message[] => {
  const host = hostOf(cycle);
  return host && host !== me.id ? [tell(host, inWords(world, next, 'placed'))] : [];
};

const beforeCelebrating = (
  world: World,
  cycle: Cycle,
  request: Spoken,
  before: Celebration,
  next: Celebration,
): Outcome => {
  const { me } = request;
  const words = answer(me.id, inWords(world, next, 'set'));
  return {
    changes: [factOf(next), ...dueOf(cycle, next.day, next.chosen)],
    messages: [next.where ? words : asking({ kind: 'place' }, words), ...hostHears(world, cycle, request, next)],
    undo: {
      what: copy.undo[me.locale],
      changes: [factOf(before), ...dueBack(cycle, before), ...roleBack(cycle, request)],
    },
  };
};

/** A second UNDO gives back the hosting that was taken just before. */
const roleBack = (cycle: Cycle, { me }: Spoken): readonly Change[] => {
  const task = hostTask(cycle)?.id;
  const taken = (me.undo?.changes as readonly Change[] | undefined) ?? [];
  const isHosting = taken.some((one) => one.type === 'task-dropped' && one.task === task);
  return me.undo && isHosting ? [{ type: 'undo-kept', member: me.id, undo: me.undo }] : [];
};

const dueBack = (cycle: Cycle, before: Celebration): readonly Change[] => {
  const task = hostTask(cycle);
  return task?.due && task.due !== before.day
    ? [{ type: 'task-due', task: task.id, due: task.due, chosen: task.dueChosen ?? false }]
    : [];
};

/** Whoever hosts, and whoever just set the day, need not be asked whether they come. */
const comingAnyway = (next: Celebration, ids: readonly (MemberId | undefined)[]): Celebration['rsvps'] =>
  Object.fromEntries(ids.flatMap((id) => (id ? [[id, next.rsvps[id] ?? { coming: 'yes' as const, guests: 0 }]] : [])));

/** Another day, or a thread that becomes a gathering, asks everybody again; another place is only told. */
const whileCelebrating = (
  world: World,
  cycle: Cycle,
  request: Spoken,
  before: Celebration,
  next: Celebration,
): Outcome => {
  const { me, now } = request;
  const { zone } = world.community;
  const isAsked = next.day !== before.day || !gatheringOf(cycle);
  const isSoon = next.day <= addDays(localDay(now, zone), 1);
  const host = hostOf(cycle);
  const changes: readonly Change[] = [
    factOf(next),
    ...dueOf(cycle, next.day, next.chosen),
    ...(isAsked
      ? [
          { type: 'celebration-set', celebration: { rsvps: comingAnyway(next, [me.id, host]) } } as const,
          { type: 'step-moved', endsAt: gatheringEnds(next.day, zone) } as const,
          // Nobody has come yet to a day that lies ahead.
          ...(host ? [{ type: 'question-closed', member: host, kind: 'came' } as const] : []),
        ]
      : []),
    // Who has just been told the day needs no reminder of it.
    ...(isSoon ? [{ type: 'step-reminded' } as const] : []),
  ];
  const messages = toAll(world, now, (member): Message | undefined => {
    if (member.id === me.id) return answer(me.id, inWords(world, next, 'told'));
    if (!isAsked && next.rsvps[member.id]?.coming === 'no') return undefined;
    const words = {
      ...tell(member.id, inWords(world, next, isAsked && member.id !== host ? 'moved' : 'placed')),
      big: true,
    };
    return isAsked && member.id !== host ? asking({ kind: 'rsvp' }, words) : words;
  });
  return { changes, messages };
};

/** Somebody took on hosting while we only thanked by text: there is a party after all, and everybody is asked. */
export const partyFound = (world: World, { celebration }: Cycle, { me, now }: Spoken): Outcome => {
  if (!celebration) return silence;
  const words = inWords(world, celebration, 'found');
  return {
    changes: [{ type: 'step-moved', endsAt: gatheringEnds(celebration.day, world.community.zone) }],
    messages: toAll(world, now, ({ id }) =>
      id === me.id ? undefined : asking({ kind: 'rsvp' }, { ...tell(id, words), big: true }),
    ),
  };
};

/** Sets it and tells who needs to know; nothing happens when it stands like this already. */
export const changed = (
  world: World,
  cycle: Cycle,
  request: Spoken,
  before: Celebration,
  next: Celebration,
): Outcome => {
  const isSame = next.day === before.day && next.time === before.time && isSamePlace(next.where, before.where);
  if (isSame && (before.chosen || next.day !== request.days[0])) return reply(request, inWords(world, next, 'same'));
  const chosen = before.chosen || request.days.length > 0 || request.times.length > 0;
  const rule = cycle.step.name === 'celebrate' ? whileCelebrating : beforeCelebrating;
  return rule(world, cycle, request, before, { ...next, chosen });
};
