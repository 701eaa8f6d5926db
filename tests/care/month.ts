/** A month of work in facts alone: people act or stay silent by dice with a seed, and time passes by our schedules. */
import { applyAll } from '../../lib/domain/apply/apply.ts';
import type { Change } from '../../lib/domain/change.ts';
import { heldTasks, openTasks } from '../../lib/domain/find.ts';
import type { Cycle, Instant, MemberId, Task, World } from '../../lib/domain/nouns.ts';
import { openStaff } from '../../lib/domain/phases/staff.ts';
import { openWork } from '../../lib/domain/phases/work.ts';
import { type Outgoing, settle } from '../../lib/domain/settle.ts';
import { addDays, localDay, plusDays, plusHours } from '../../lib/domain/time.ts';
import { nextDue, wake } from '../../lib/domain/waking.ts';

export const start: Instant = '2026-05-06T14:00:00.000Z';
const zone = 'America/New_York';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export const dice = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

export const memberIds = (count: number): readonly MemberId[] =>
  Array.from({ length: count }, (_one, index): MemberId => `m${index + 1}`);

const names = ['Bea', 'Sam', 'Rosa', 'Ana', 'Luis', 'Edith', 'Harold', 'Kim', 'Joe', 'Mia'];

const empty = (): World => ({
  community: {
    code: 'maple',
    name: 'Maple',
    version: 0,
    foundedAt: start,
    zone,
    organizers: [{ pod: 'p', member: 'm1' }],
    pods: ['p'],
    settings: { checkIns: 2, quietFrom: 21, quietTo: 8 },
  },
  pod: applyAll({ community: undefined as never, pod: undefined as never, contacts: {} }, [
    { type: 'pod-opened', pod: 'p', community: 'maple' },
  ]).pod,
  contacts: {},
});

const joined = (count: number): readonly Change[] =>
  memberIds(count).map((member, index) => ({
    type: 'member-joined',
    member,
    at: start,
    channel: 'sms',
    locale: index % 3 === 0 ? 'es' : 'en',
    address: `+1555020${index}`,
    name: names[index % names.length] ?? 'Bea',
  }));

/** Staffing has just opened for `count` members, the first of them the organizer, the second the proposer. */
export const staffing = (count: number, goalInDays = 28): World => {
  const date = addDays(localDay(start, zone), goalInDays + 3);
  const world = applyAll(empty(), [
    ...joined(count),
    { type: 'cycle-began', number: 1, by: 'm1', at: start },
    { type: 'frustration-named', number: 1, text: 'the bus stop has no bench', by: 'm2' },
    { type: 'frustration-chosen', number: 1 },
    { type: 'goal-set', text: 'a bench at the bus stop', date, by: 'm2', proposal: 1 },
  ]);
  return settle(world, openStaff(world, start, { by: 'time' }, []), start, 'test').world;
};

export const taskAdded = (number: number, title: string, at: Instant, by: MemberId = 'm1', hours = 1): Change => ({
  type: 'task-added',
  task: {
    id: `t${number + 1}`,
    number,
    title,
    hours,
    addedBy: by,
    addedAt: at,
    state: { status: 'open' },
    reports: [],
    offers: [],
    nudges: 0,
  },
});

const titles = ['draw the plan', 'buy the wood', 'paint the bench', 'bake bread', 'take photos', 'write a flyer'];

/** Work has begun: `tasks` of them, the first `held` each held by a member of their own. */
export const atWork = (count: number, tasks: number, held: number, goalInDays = 28): World => {
  const staffed = applyAll(staffing(count, goalInDays), [
    { type: 'lead-taken', by: 'm1' },
    ...Array.from({ length: tasks }, (_one, index) =>
      taskAdded(index + 1, titles[index % titles.length] ?? 'sweep', start),
    ),
    ...Array.from(
      { length: held },
      (_one, index): Change => ({ type: 'task-claimed', task: `t${index + 2}`, by: `m${index + 1}`, at: start }),
    ),
  ]);
  const now = plusDays(start, 3);
  return settle(staffed, openWork(staffed, now, { by: 'time' }, []), now, 'test').world;
};

/** One waking: the world before and after it, and what was sent. */
export type Said = {
  readonly at: Instant;
  readonly why: string;
  readonly before: World;
  readonly world: World;
  readonly out: readonly Outgoing[];
};

const acts = (cycle: Cycle, me: MemberId, now: Instant, roll: () => number): readonly Change[] => {
  const mine: Task | undefined = heldTasks(cycle, me)[0];
  const free = openTasks(cycle)[0];
  const what = Math.floor(roll() * 8);
  if (what === 0 && mine) return [{ type: 'task-finished', task: mine.id, by: me, at: now }];
  if (what === 1 && mine) {
    return [{ type: 'task-reported', task: mine.id, report: { at: now, by: me, kind: 'stuck' } }];
  }
  if (what === 2 && mine) return [{ type: 'task-dropped', task: mine.id, by: me }];
  if (what === 3 && free && !mine) return [{ type: 'task-claimed', task: free.id, by: me, at: now }];
  if (what === 4) return [{ type: 'member-away', member: me, until: addDays(localDay(now, zone), 5) }];
  if (what === 5 && cycle.checkIns[0]?.openedAt && mine) {
    return [{ type: 'checkin-answered', number: 1, by: me, kind: 'going', at: now }];
  }
  if (what === 6) return [taskAdded(cycle.nextTask + 20, 'one more thing', now, me)];
  if (what === 7 && roll() < 0.2) return [{ type: 'member-left', member: me, state: 'gone' }];
  return [];
};

/** Plays time until `days` after the start; somebody acts every few hours with the given chance. */
export const played = (from: World, days: number, chance: number, roll: () => number): readonly Said[] => {
  const said: Said[] = [];
  let world = from;
  let now = plusDays(start, 3);
  const end = plusDays(start, days);
  for (let steps = 0; steps < 2000 && now < end; steps += 1) {
    const due = nextDue(world, now);
    const act = plusHours(now, 5);
    if (due && due.at <= act) {
      now = due.at > now ? due.at : now;
      const spoken = wake(world, now);
      said.push({
        at: now,
        why: spoken.outgoing[0]?.why ?? due.why,
        before: world,
        world: spoken.world,
        out: spoken.outgoing,
      });
      world = spoken.world;
      const again = nextDue(world, now);
      if (again && again.at <= now) throw new Error(`${again.why} is due again at once, at ${now}`);
      continue;
    }
    now = act;
    const { cycle } = world.pod;
    if (cycle?.step.name !== 'work') continue;
    const who = world.pod.members[Math.floor(roll() * world.pod.members.length)];
    if (who && who.state === 'here' && roll() < chance) world = applyAll(world, acts(cycle, who.id, now, roll));
  }
  return [...said, { at: now, why: 'end', before: world, world, out: [] }];
};
