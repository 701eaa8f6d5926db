/** Reports on our mails: an address that is none closes at once, a full mailbox after eight days, a complaint is a stop. */
import { mailCopies as copy } from '../../templates/mail/letters.ts';
import type { Change } from '../domain/change.ts';
import { isEmail } from '../domain/door/address.ts';
import { findMember, isOrganizer, present } from '../domain/find.ts';
import { memberGone } from '../domain/gone.ts';
import { phrase, tell } from '../domain/message.ts';
import { nameOf } from '../domain/names.ts';
import { memberUnreachable } from '../domain/not-reachable.ts';
import type { Consent, Contact, Member, World } from '../domain/nouns.ts';
import { type Outcome, together } from '../domain/outcome.ts';
import { settle } from '../domain/settle.ts';
import { hoursBetween } from '../domain/time.ts';
import { mailCodes } from './carrierCodes.ts';
import type { Part, Story } from './commit.ts';
import type { House } from './house.ts';
import { emptyWorld, loadContact, loadWorlds } from './load.ts';
import type { Key } from './ports.ts';

const daysUntilClosed = 8;

/** Who can ask in person: the lead, else an organizer; never the person themselves. */
const nearest = ({ community, pod }: World, { id: me }: Member): Member | undefined => {
  const others = present(pod).filter(({ id }) => id !== me);
  return (
    others.find(({ id }) => id === pod.cycle?.lead && pod.cycle.step.name !== 'rest') ??
    others.find(({ id }) => isOrganizer(community, pod, id))
  );
};

const told = (world: World, me: Member, words: typeof copy.comesBack | typeof copy.mayNot): Outcome => {
  const lead = nearest(world, me);
  return { changes: [], messages: lead ? [tell(lead.id, phrase(words, { name: nameOf(me) }))] : [] };
};

/** Their phone, where they have one that still agrees. */
const phoneOf = ({ others = [] }: Member, contacts: World['contacts']): string | undefined =>
  others.find((one) => !isEmail(one) && contacts[one]?.state === 'agreed');

/** We text them instead, or they cannot be reached; the lead learns why, without the address. */
const closedFor = (world: World, me: Member, how: Consent['how'], now: string): Outcome => {
  const phone = how === 'closed' ? phoneOf(me, world.contacts) : undefined;
  if (phone) {
    const moved: Change = { type: 'member-moved', member: me.id, channel: 'sms', address: phone };
    return { changes: [moved], messages: [tell(me.id, phrase(copy.textsInstead))] };
  }
  if (how === 'stopped') return memberUnreachable(world, me, now);
  return together(told(world, me, copy.comesBack), memberGone(world, me, 'unreachable', now));
};

type Meaning =
  | { readonly kind: 'consent'; readonly how: 'closed' | 'stopped' }
  | { readonly kind: 'bouncing'; readonly since?: string }
  | { readonly kind: 'doubtful' }
  | { readonly kind: 'nothing' };

const meaningFor = (contact: Contact, code: number, now: string): Meaning => {
  const { bouncingSince, state } = contact;
  const isShut = state === 'stopped' || state === 'closed';
  if (code === mailCodes.arrived) return bouncingSince ? { kind: 'bouncing' } : { kind: 'nothing' };
  if (isShut) return { kind: 'nothing' };
  if (code === mailCodes.bounced) return { kind: 'consent', how: 'closed' };
  if (code === mailCodes.complained) return { kind: 'consent', how: 'stopped' };
  if (code === mailCodes.neverReported) return { kind: 'doubtful' };
  if (!bouncingSince) return { kind: 'bouncing', since: now };
  const isLong = hoursBetween(bouncingSince, now) >= daysUntilClosed * 24;
  return isLong ? { kind: 'consent', how: 'closed' } : { kind: 'nothing' };
};

const outcomeIn = (world: World, me: Member | undefined, address: string, meaning: Meaning, now: string): Outcome => {
  const isHere = me?.state === 'here' && me.address === address;
  if (meaning.kind === 'consent') {
    const words = meaning.how === 'stopped' ? 'complaint' : 'bounce';
    const consent: Change = { type: 'contact-consented', address, consent: { at: now, how: meaning.how, words } };
    if (!me) return { changes: [consent], messages: [] };
    return isHere ? closedFor(world, me, meaning.how, now) : { changes: [], messages: [] };
  }
  if (meaning.kind === 'bouncing' && !me) {
    const { since } = meaning;
    return { changes: [{ type: 'contact-bouncing', address, ...(since ? { since } : {}) }], messages: [] };
  }
  return meaning.kind === 'doubtful' && isHere ? told(world, me, copy.mayNot) : { changes: [], messages: [] };
};

/** Their other addresses, to know which still agree. */
const withOthers = async (house: House, contact: Contact, members: readonly Member[]): Promise<World['contacts']> => {
  const addresses = [...new Set(members.flatMap(({ others = [] }) => others))].filter((one) => one !== contact.address);
  const others = await Promise.all(addresses.map((address) => loadContact(house.table, address)));
  return Object.fromEntries([contact, ...others].map((one) => [one.address, one]));
};

const memberIn = ({ memberships }: Contact, { pod }: World): Member | undefined => {
  const membership = memberships.find((one) => one.pod === pod.id);
  return membership && findMember(pod, membership.member);
};

/** The story of one report: what is true of this address from now on, and who should know. */
export const mailStory = async (house: House, key: Key, contact: Contact, code: number): Promise<Story> => {
  const now = house.now();
  const meaning = meaningFor(contact, code, now);
  const story = { cause: key.sk, heard: { key, outcome: `mail ${code}` }, now };
  if (meaning.kind === 'nothing') return { ...story, parts: [] };
  const loaded = await loadWorlds(house.table, contact.memberships, {});
  const members = loaded.flatMap((world) => memberIn(contact, world) ?? []);
  let contacts = await withOthers(house, contact, members);
  const parts: Part[] = [];
  for (const world of [emptyWorld(contacts, now), ...loaded]) {
    const before = { ...world, contacts };
    const me = world.pod.id === '' ? undefined : memberIn(contact, world);
    if (world.pod.id !== '' && !me) continue;
    const outcome = outcomeIn(before, me, contact.address, meaning, now);
    const settled = settle(before, outcome, now, 'mail-report');
    contacts = settled.world.contacts;
    parts.push({ before, settled, why: 'mail-report' });
  }
  return { ...story, parts };
};
