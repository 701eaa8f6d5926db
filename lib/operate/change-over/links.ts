/** Who ended our mail with one click in the table that is left gets none from the restored one either, by address and group. */
import type { Member, Pod } from '../../domain/nouns.ts';
import type { Row, Table, Write } from '../../runtime/ports.ts';
import { unsubscribeWaiting } from '../../runtime/rows.ts';
import type { Whole } from './left.ts';
import { wroteSince } from './stops.ts';

type Placed = { readonly pod: Pod; readonly member: Member };

const mailed = async (whole: Whole): Promise<readonly Placed[]> =>
  (await whole.rows('POD#'))
    .filter(({ sk }) => sk === 'POD')
    .map((row: Row) => row.body as Pod)
    .flatMap((pod) => pod.members.filter(({ channel }) => channel === 'email').map((member) => ({ pod, member })));

const placeOf = ({ pod, member }: Placed): string => `${pod.community} ${member.address}`;

const isHere = ({ member }: Placed): boolean => member.state === 'here';
const wantsLess = ({ member }: Placed): boolean => member.less === true;

/** The link as they would press it now; once, however often this is run. */
const pressed = (table: Table, { pod, member }: Placed, less: boolean, since: string, now: string) => {
  const unsubscribe = { community: pod.community, pod: pod.id, member: member.id, ...(less ? { less } : {}) };
  const id = `${less ? 'less' : 'unsubscribe'}@carried-${since}`;
  return table.write(unsubscribeWaiting(`LINK-${pod.id}-${member.id}`, id, now, { unsubscribe }));
};

/** Returns how many links are pressed again: each is heard like any, and the group settles what was theirs. */
export const carryLinks = async (left: Whole, here: Whole, since: string, now: string): Promise<number> => {
  const [there, ours] = await Promise.all([mailed(left), mailed(here)]);
  let count = 0;
  for (const one of ours.filter(isHere)) {
    const same = there.filter((other) => placeOf(other) === placeOf(one));
    const ended = same.length > 0 && !same.some(isHere);
    const lessened = same.some((other) => isHere(other) && wantsLess(other)) && !wantsLess(one);
    if ((!ended && !lessened) || (await wroteSince(left, here.table, one.member.address))) continue;
    if (await pressed(here.table, one, !ended, since, now)) count += 1;
  }
  return count;
};

const withheld = (row: Row, now: string): Write => ({
  kind: 'update',
  key: row,
  set: { S: 'withheld', reason: 'stopped', endedAt: now },
  remove: ['due', 'dueAt'],
  if: { where: { S: { in: ['ready', 'held'] } } },
});

/**
 * Mail that waits for somebody who has left the group it is from stays here: an address may still agree to another group.
 * Answers go, for they were asked for. Returns how many.
 */
export const withholdFromGone = async (here: Whole, now: string): Promise<number> => {
  const members = await mailed(here);
  const present = new Set(members.filter(isHere).map(placeOf));
  const gone = new Set(members.map(placeOf).filter((place) => !present.has(place)));
  let count = 0;
  for (const row of await here.rows('OUT#')) {
    const place = `${row.plain.community} ${row.pk.slice('OUT#'.length)}`;
    if (row.plain.kind === 'unasked' && gone.has(place) && (await here.table.write(withheld(row, now)))) count += 1;
  }
  return count;
};
