/** When staffing ends: what is missing decides whether we wait, look for something smaller, rest, or begin. */
import { staffCopies as copy } from '../../../templates/phases/staff.ts';
import { applyAll } from '../apply/apply.ts';
import type { Change } from '../change.ts';
import { findMember, goalTasks, heldTasks, holders, inOrder, isOpen, openTasks } from '../find.ts';
import { answer, asking, type Phrase, phrase, tell } from '../message.ts';
import { cut, mostOfGoal, nameOf } from '../names.ts';
import type { Cycle, Ending, Instant, World } from '../nouns.ts';
import { type Outcome, silence, together } from '../outcome.ts';
import { localDay, plusDays } from '../time.ts';
import { openDefine } from './define.ts';
import { closeCycle } from './rest.ts';
import { isNext, toAll } from './step.ts';
import { openWork } from './work.ts';

const moreDays = 3;
const enoughHolders = 2;

/** `next` cannot begin what has no tasks or too few people; it never ends the cycle by itself. */
const notYet = (endedBy: Ending, words: Phrase): Outcome =>
  endedBy.member ? { changes: [], messages: [answer(endedBy.member, words)] } : silence;

const withoutTasks = (world: World, cycle: Cycle, now: Instant, endedBy: Ending): Outcome => {
  const goal = cut(cycle.goal?.text ?? '', mostOfGoal);
  if (isNext(endedBy)) return notYet(endedBy, phrase(copy.notYetTasks, { goal }));
  if (cycle.redefined) return closeCycle(world, now, endedBy, 'no-tasks', [phrase(copy.noSteps)]);
  const reopened: Outcome = { changes: [{ type: 'proposals-reopened' }], messages: [] };
  const next = applyAll(world, reopened.changes);
  return together(reopened, openDefine(next, now, endedBy, [phrase(copy.smaller, { goal })]));
};

const withFewHolders = (world: World, cycle: Cycle, now: Instant, endedBy: Ending): Outcome => {
  if (isNext(endedBy)) return notYet(endedBy, phrase(copy.notYetHolders));
  if (cycle.step.stretches > 0) return closeCycle(world, now, endedBy, 'nobody-free', []);
  const endsAt = plusDays(now, moreDays);
  const list = openTasks(cycle).map(({ number, title }) => ({ number, text: title }));
  const say = holders(cycle).length === 0 ? copy.noHolder : copy.oneHolder;
  const words = phrase(say, { day: { day: localDay(endsAt, world.community.zone) }, list: { list: list.slice(0, 9) } });
  return {
    changes: [{ type: 'step-stretched', endsAt }],
    messages: toAll(world, now, ({ id }) =>
      heldTasks(cycle, id).length > 0 ? tell(id, words) : asking({ kind: 'tasks' }, tell(id, words)),
    ),
  };
};

type Led = { readonly changes: readonly Change[]; readonly result: readonly Phrase[] };

/** Nobody could lead: the scope is cut, not the rule. Open tasks rest, and holders take turns as hosts. */
const withoutLead = (cycle: Cycle, now: Instant): Led => {
  const untaken = inOrder(cycle.tasks.filter((task) => isOpen(task) && !task.isHost));
  const said = untaken.length > 0 ? phrase(copy.lessScope, { count: untaken.length }) : phrase(copy.shared);
  return {
    changes: [
      ...untaken.map(({ id }): Change => ({ type: 'task-parked', task: id, at: now })),
      { type: 'hosts-named', hosts: holders(cycle) },
    ],
    result: [said],
  };
};

const withLead = ({ pod }: World, cycle: Cycle, now: Instant): Led => {
  if (cycle.lead) return { changes: [], result: [] };
  const standby = cycle.standby && findMember(pod, cycle.standby);
  if (standby?.state !== 'here') return withoutLead(cycle, now);
  return {
    changes: [{ type: 'lead-taken', by: standby.id }],
    result: [phrase(copy.standbyLeads, { name: nameOf(standby) })],
  };
};

export const closeStaff = (world: World, now: Instant, endedBy: Ending): Outcome => {
  const cycle = world.pod.cycle;
  if (!cycle) return silence;
  if (goalTasks(cycle).length === 0) return withoutTasks(world, cycle, now, endedBy);
  if (holders(cycle).length < enoughHolders) return withFewHolders(world, cycle, now, endedBy);
  const led = withLead(world, cycle, now);
  const next = applyAll(world, led.changes);
  return together({ changes: led.changes, messages: [] }, openWork(next, now, endedBy, led.result));
};
