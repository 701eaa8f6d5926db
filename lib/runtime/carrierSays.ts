/** The carrier's word on an address: stopped, not a phone, unreachable. It changes the contact, at once and for all. */
import { findMember } from '../domain/find.ts';
import { memberUnreachable } from '../domain/not-reachable.ts';
import type { Consent, Contact, World } from '../domain/nouns.ts';
import { settle } from '../domain/settle.ts';
import { meaningOf } from './carrierCodes.ts';
import type { Part, Story } from './commit.ts';
import type { House } from './house.ts';
import { emptyWorld, loadWorlds } from './load.ts';
import type { Key } from './ports.ts';

const partsFor = (
  worlds: readonly World[],
  address: string,
  how: Consent['how'],
  code: number,
  now: string,
): readonly Part[] => {
  const parts: Part[] = [];
  let contacts = worlds[0]?.contacts ?? {};
  for (const before of worlds) {
    const world = { ...before, contacts };
    const contact = contacts[address];
    const membership = contact?.memberships.find(({ pod }) => pod === world.pod.id);
    const me = membership && findMember(world.pod, membership.member);
    const consent = { at: now, how, words: `carrier ${code}` };
    // A phone that speaks for somebody we write to by email: they stay.
    if (me && me.address !== address) continue;
    const outcome = me
      ? memberUnreachable(world, me, now)
      : { changes: [{ type: 'contact-consented' as const, address, consent }], messages: [] };
    const settled = settle(world, outcome, now, 'carrier');
    contacts = settled.world.contacts;
    parts.push({ before, settled, why: 'carrier' });
  }
  return parts;
};

/** The story of one code of a failed or undelivered text: what is true of this address from now on. */
export const carrierStory = async (house: House, key: Key, contact: Contact, code: number): Promise<Story> => {
  const now = house.now();
  const how = meaningOf(code);
  const story = { cause: key.sk, heard: { key, outcome: `carrier ${code}` }, now };
  if (!how || contact.state === 'stopped' || contact.state === 'closed') return { ...story, parts: [] };
  const contacts = { [contact.address]: contact };
  const worlds = await loadWorlds(house.table, contact.memberships, contacts);
  return { ...story, parts: partsFor([emptyWorld(contacts, now), ...worlds], contact.address, how, code, now) };
};
