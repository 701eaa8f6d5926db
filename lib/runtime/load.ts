/** Reading worlds: the contact first, then the pods and communities it belongs to. */

import { emptyPod } from '../domain/apply/members.ts';
import { unknownContact } from '../domain/contact.ts';
import type { Community, Contact, Pod, World } from '../domain/nouns.ts';
import type { Row, Table } from './ports.ts';
import { communityKey, contactKey, podKey } from './rows.ts';

const bodyOf = <T>(row: Row | undefined): T | undefined => row?.body as T | undefined;

export const contactIn = (row: Row | undefined, address: string): Contact =>
  bodyOf<Contact>(row) ?? unknownContact(address);

export const loadContact = async (table: Table, address: string): Promise<Contact> =>
  contactIn((await table.get([contactKey(address)]))[0], address);

/** A community before anything is known of it: what `new` starts from, and what a stranger stands in. */
export const emptyWorld = (contacts: World['contacts'], now: string): World => ({
  community: {
    code: '',
    name: '',
    version: 0,
    foundedAt: now,
    zone: 'America/New_York',
    organizers: [],
    pods: [],
    settings: { checkIns: 2, quietFrom: 21, quietTo: 8 },
  },
  pod: emptyPod('', ''),
  contacts,
});

/** The worlds of these pods, in order; a pod that is not there is left out. */
export const loadWorlds = async (
  table: Table,
  places: readonly { readonly community: string; readonly pod: string }[],
  contacts: World['contacts'],
): Promise<readonly World[]> => {
  const rows = await table.get(places.flatMap(({ community, pod }) => [communityKey(community), podKey(pod)]));
  return places.flatMap((_place, index) => {
    const community = bodyOf<Community>(rows[index * 2]);
    const pod = bodyOf<Pod>(rows[index * 2 + 1]);
    return community && pod ? [{ community, pod, contacts }] : [];
  });
};

export const loadCommunity = async (table: Table, code: string): Promise<Community | undefined> =>
  bodyOf<Community>((await table.get([communityKey(code)]))[0]);

/** Which of these codes are taken. */
export const takenCodes = async (table: Table, codes: readonly string[]): Promise<readonly string[]> => {
  const rows = await table.get(codes.map(communityKey));
  return codes.filter((_code, index) => rows[index] !== undefined);
};
