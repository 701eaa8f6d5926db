/** Time passed for one pod. Waking computes anew what is due; not yet due means store the moment and be silent. */

import type { Pod } from '../domain/nouns.ts';
import { hoursBetween } from '../domain/time.ts';
import { nextDue, wake } from '../domain/waking.ts';
import { untilSettled } from './again.ts';
import { commit } from './commit.ts';
import type { House } from './house.ts';
import { loadWorlds } from './load.ts';
import type { Row } from './ports.ts';
import { podBackOff, podKey, podResleep } from './rows.ts';

/** Later than this, people notice: an alarm worded as what they suffer. */
const lateHours = 1;

const wakeOnce = async (house: House, podId: string, community: string): Promise<'done' | 'again'> => {
  const now = house.now();
  const [world] = await loadWorlds(house.table, [{ community, pod: podId }], {});
  if (!world) return 'done';
  const due = nextDue(world, now);
  if (!due || due.at > now) {
    await house.table.write(podResleep(world.pod, due?.at));
    return 'done';
  }
  const settled = wake(world, now);
  if (settled.changes.length === 0) throw new Error(`${due.why} was due and changed nothing`);
  const why = settled.outgoing[0]?.why ?? due.why;
  const part = { before: world, settled, why };
  const result = await commit(house, { cause: `${due.why}@${podId}@${world.pod.version}`, parts: [part], now });
  if (result !== 'committed') return 'again';
  house.log({ story: 'wake', why, facts: settled.changes.length, messages: settled.outgoing.length });
  return 'done';
};

/** Wakes one pod; a waking that fails backs off like a heard row, so that it never stays first for ever. */
export const wakePod = async (house: House, row: Row): Promise<void> => {
  const pod = row.body as Pod;
  const hours = hoursBetween(String(row.plain.dueAt), house.now());
  if (hours > lateHours) house.log({ story: 'wake', alarm: 'A group was told something late', hours });
  try {
    await untilSettled(house, () => wakeOnce(house, pod.id, pod.community));
  } catch (error) {
    const tries = Number(row.plain.wakeTries ?? 0);
    const name = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
    house.log({ story: 'wake', alarm: 'A group waits for something we should have said', tries, error: name });
    const [fresh] = await house.table.get([podKey(pod.id)]);
    if (fresh) await house.table.write(podBackOff(fresh.body as Pod, tries, house.now()));
  }
};
