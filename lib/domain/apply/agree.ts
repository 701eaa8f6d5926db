import type { AgreeChange } from '../change.ts';
import type { Frustration } from '../nouns.ts';
import { type Appliers, withCycle, withFrustration, without } from './parts.ts';

const named = (change: Extract<AgreeChange, { type: 'frustration-named' }>): Frustration => ({
  number: change.number,
  text: change.text,
  by: change.by,
  same: [],
  ...(change.guest ? { guest: true } : {}),
});

export const agreeAppliers: Appliers<AgreeChange> = {
  'frustration-named': (pod, change) =>
    withCycle(pod, (cycle) => ({
      ...cycle,
      frustrations: [...cycle.frustrations, named(change)].sort((a, b) => a.number - b.number),
      nextFrustration: Math.max(cycle.nextFrustration, change.number + 1),
    })),
  'frustration-reworded': (pod, { number, text, by }) =>
    withFrustration(pod, number, (one) => ({ ...without(one, 'hidden'), text, by })),
  'frustration-withdrawn': (pod, { number }) =>
    withCycle(pod, (cycle) => ({ ...cycle, frustrations: cycle.frustrations.filter((one) => one.number !== number) })),
  'frustration-joined': (pod, { number, by }) =>
    withFrustration(pod, number, (one) => ({ ...one, same: [...one.same.filter((id) => id !== by), by] })),
  'frustration-unjoined': (pod, { number, by }) =>
    withFrustration(pod, number, (one) => ({ ...one, same: one.same.filter((id) => id !== by) })),
  'frustrations-merged': (pod, { into, from }) =>
    from.reduce((next, number) => withFrustration(next, number, (one) => ({ ...one, mergedInto: into })), pod),
  'frustrations-unmerged': (pod, { numbers }) =>
    numbers.reduce((next, number) => withFrustration(next, number, (one) => without(one, 'mergedInto')), pod),
  'frustration-hidden': (pod, { number }) => withFrustration(pod, number, (one) => ({ ...one, hidden: true })),
  'frustration-shown': (pod, { number }) => withFrustration(pod, number, (one) => without(one, 'hidden')),
  'frustration-chosen': (pod, { number }) =>
    withCycle(pod, (cycle) => ({ ...cycle, chosen: [...cycle.chosen, number] })),
  'idea-parked': (pod, { text, by, at }) => ({
    ...pod,
    parking: [...pod.parking, { number: pod.nextParked, text, ...(by ? { by } : {}), at }].slice(-60),
    nextParked: pod.nextParked + 1,
  }),
  'idea-unparked': (pod, { number }) => ({ ...pod, parking: pod.parking.filter((one) => one.number !== number) }),
  'proposal-made': (pod, { number, text, by, date, broad }) =>
    withCycle(pod, (cycle) => ({
      ...cycle,
      proposals: [
        ...cycle.proposals.filter((one) => one.number !== number),
        { number, text, by, ...(date ? { date } : {}), ...(broad ? { broad } : {}) },
      ].sort((a, b) => a.number - b.number),
      nextProposal: Math.max(cycle.nextProposal, number + 1),
    })),
  'proposal-withdrawn': (pod, { number }) =>
    withCycle(pod, (cycle) => ({ ...cycle, proposals: cycle.proposals.filter((one) => one.number !== number) })),
  'proposals-reopened': (pod) =>
    withCycle(pod, (cycle) => ({
      ...without(cycle, 'goal'),
      proposals: [],
      nextProposal: 1,
      redefined: true,
      tasks: [],
      nextTask: 1,
    })),
  'goal-set': (pod, { text, date, by, proposal }) =>
    withCycle(pod, (cycle) => ({ ...cycle, goal: { text, date, by, proposal } })),
  'goal-moved': (pod, { date, because }) =>
    withCycle(pod, (cycle) => {
      const goalExtended = because === 'pause' ? cycle.goalExtended : true;
      return cycle.goal ? { ...cycle, goal: { ...cycle.goal, date }, goalExtended } : cycle;
    }),
};
