import type { CloseChange } from '../change.ts';
import type { Celebration } from '../nouns.ts';
import { type Appliers, withCycle, withOptional } from './parts.ts';

const unset: Celebration = { day: '', time: '16:00', chosen: false, rsvps: {} };

/** The record without one member's entry. */
const less = <T>(record: Readonly<Record<string, T>>, id: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));

export const closeAppliers: Appliers<CloseChange> = {
  'celebration-set': (pod, { celebration }) =>
    withCycle(pod, (cycle) => ({ ...cycle, celebration: { ...unset, ...cycle.celebration, ...celebration } })),
  'rsvp-given': (pod, { by, rsvp }) =>
    withCycle(pod, (cycle) => {
      const celebration = cycle.celebration ?? unset;
      const rsvps = rsvp ? { ...celebration.rsvps, [by]: rsvp } : less(celebration.rsvps, by);
      return { ...cycle, celebration: { ...celebration, rsvps } };
    }),
  'host-asked': (pod, { at }) =>
    withCycle(pod, (cycle) => ({ ...cycle, celebration: { ...unset, ...cycle.celebration, askedHostAt: at } })),
  'came-told': (pod, { text }) =>
    withCycle(pod, (cycle) => ({ ...cycle, celebration: { ...unset, ...cycle.celebration, came: text } })),
  thanked: (pod, { by, to, text, at }) =>
    withCycle(pod, (cycle) => ({
      ...cycle,
      thanks: [...cycle.thanks, { by, ...(to ? { to } : {}), text, at }].slice(-60),
    })),
  'thanks-withdrawn': (pod, { by, at }) =>
    withCycle(pod, (cycle) => ({ ...cycle, thanks: cycle.thanks.filter((one) => one.by !== by || one.at !== at) })),
  'photo-kept': (pod, { type: _type, ...photo }) =>
    withCycle(pod, (cycle) => ({ ...cycle, photos: [...(cycle.photos ?? []), photo] })),
  'photo-withdrawn': (pod, { key }) =>
    withCycle(pod, (cycle) => ({ ...cycle, photos: cycle.photos?.filter((one) => one.key !== key) ?? [] })),
  'photos-answered': (pod, { keys, shown }) =>
    withCycle(pod, (cycle) => ({
      ...cycle,
      photos: cycle.photos?.map((one) => (keys.includes(one.key) ? withOptional(one, 'shown', shown) : one)) ?? [],
    })),
  reflected: (pod, { by, text }) =>
    withCycle(pod, (cycle) => ({ ...cycle, reflections: { ...cycle.reflections, [by]: text } })),
  'reflection-withdrawn': (pod, { by, before }) =>
    withCycle(pod, (cycle) => ({
      ...cycle,
      reflections: before === undefined ? less(cycle.reflections, by) : { ...cycle.reflections, [by]: before },
    })),
  'post-mortem-opened': (pod) => withCycle(pod, (cycle) => ({ ...cycle, postMortem: true })),
  'insight-kept': (pod, { text, at }) => ({
    ...pod,
    insights: [...pod.insights, { text, cycle: pod.cycle?.number ?? 0, at }].slice(-40),
  }),
};
