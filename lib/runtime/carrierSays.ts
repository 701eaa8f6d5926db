/** The carrier's word on an address: stopped, not a phone, unreachable. It changes the contact, at once and for all. */
import { findMember } from '../domain/find.ts';
import { memberGone } from '../domain/gone.ts';
import type { Consent, World } from '../domain/nouns.ts';
import { settle } from '../domain/settle.ts';
import { untilSettled } from './again.ts';
import { commit, type Part } from './commit.ts';
import type { House } from './house.ts';
import { emptyWorld, loadContact, loadWorlds } from './load.ts';

/** Codes after which nothing may be sent again until the person writes (carrier's error pages). */
const meaning: Readonly<Record<number, Consent['how']>> = {
  21610: 'stopped',
  21211: 'closed',
  21614: 'closed',
  30005: 'closed',
  30006: 'closed',
};

/** Filtered as spam: only a person can find out why. */
const filtered = 30007;

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
    const outcome = me
      ? memberGone(world, me, 'unreachable', now)
      : { changes: [{ type: 'contact-consented' as const, address, consent }], messages: [] };
    const settled = settle(world, outcome, now, 'carrier');
    contacts = settled.world.contacts;
    parts.push({ before, settled, why: 'carrier' });
  }
  return parts;
};

/** Acts on a code of a failed or undelivered text; codes that say nothing about the person are left alone. */
export const carrierSays = async (house: House, address: string, code: number, cause: string): Promise<void> => {
  if (code === filtered)
    house.log({ story: 'carrier', alarm: 'The carrier filters our texts: neighbors do not get them', code });
  const how = meaning[code];
  if (!how) return;
  await untilSettled(house, async () => {
    const now = house.now();
    const contact = await loadContact(house.table, address);
    if (contact.state === 'stopped' || contact.state === 'closed') return 'known';
    const contacts = { [address]: contact };
    const worlds = await loadWorlds(house.table, contact.memberships, contacts);
    const parts = partsFor([emptyWorld(contacts, now), ...worlds], address, how, code, now);
    const result = await commit(house, { cause: `carrier-${code}@${cause}`, parts, now });
    return result === 'committed' ? 'known' : 'again';
  });
};
