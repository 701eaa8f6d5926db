/** What is different when words came by email: who may be obeyed, who is asked first, and how a stranger joins. */
import { decideAtDoor } from '../domain/door/door.ts';
import { doubt, secondAddress } from '../domain/door/doubt.ts';
import { decideOffer } from '../domain/door/offer.ts';
import type { DoorRequest } from '../domain/door/request.ts';
import { findMember } from '../domain/find.ts';
import type { Intent } from '../domain/intent.ts';
import { firstName } from '../domain/names.ts';
import type { Membership, World } from '../domain/nouns.ts';
import type { Settled } from '../domain/settle.ts';
import type { Part } from './commit.ts';
import { strangersClaim } from './identity.ts';
import { emptyWorld, loadCommunity, loadWorlds } from './load.ts';
import { type Meant, meaningOf } from './meaning.ts';
import type { HeardMail } from './rows.ts';
import { type Place, placeFor, type Told } from './told.ts';

const contactsOf = ({ contact }: Told): World['contacts'] => ({ [contact.address]: contact });

const partOf = (before: World, settled: Settled | undefined, why: string): readonly Part[] =>
  settled ? [{ before, settled, why }] : [];

const placeAt = async (told: Told, { community, pod, member }: Membership): Promise<Place | undefined> => {
  const [world] = await loadWorlds(told.house.table, [{ community, pod }], contactsOf(told));
  const me = world && findMember(world.pod, member);
  return world && me?.state === 'here' ? { world, me } : undefined;
};

/** The world behind the word a mail was sent to, for somebody who is nobody there yet. */
export const worldOfCode = async (told: Told, code: string): Promise<World | undefined> => {
  const community = code ? await loadCommunity(told.house.table, code) : undefined;
  const pod = community?.pods[0];
  if (!community || !pod) return undefined;
  return (await loadWorlds(told.house.table, [{ community: community.code, pod }], contactsOf(told)))[0];
};

/** What somebody at the door asks of us by mail. */
export const doorRequest = (told: Told, meant: Meant, more: Partial<DoorRequest>): DoorRequest => ({
  intent: meant.intent,
  address: told.contact.address,
  now: told.now,
  words: told.body.text,
  days: meant.days,
  locale: meant.locale,
  number: told.house.groupNumber,
  taken: [],
  target: false,
  ...more,
});

/** A member whose own domain does not vouch for the mail: asked where we know them, never obeyed. */
const claimedBy = ({ contact, body, now }: Told, { world, me }: Place): readonly Part[] => {
  const { intent } = meaningOf(body.text, contact, world, me, now);
  return partOf(world, doubt(world, me, { from: contact.address, words: body.text, meant: intent, now }), 'unproven');
};

/** Nothing proves a stranger: one invitation goes to that address, and the answer to it proves them. */
const invitedOnce = async (told: Told, mail: HeardMail): Promise<readonly Part[]> => {
  const { contact } = told;
  if (contact.state !== 'none' || contact.invitation || contact.offer || contact.consents.length > 0) return [];
  const world = await worldOfCode(told, mail.code);
  if (!world) return [];
  const meant = meaningOf(told.body.text, contact, undefined, undefined, told.now);
  const request = doorRequest(told, meant, { target: true, doubtful: true, ...nameFrom(mail) });
  return partOf(world, decideAtDoor(world, request), 'unproven');
};

/** Never obeyed, whatever the words. */
export const unproven = (told: Told, mail: HeardMail): Promise<readonly Part[]> => {
  const place = placeFor(told);
  return place ? Promise.resolve(claimedBy(told, place)) : invitedOnce(told, mail);
};

/** Their own token from an address nobody knows: the member is asked whether it is theirs too. */
export const fromSecondAddress = async (told: Told, mail: HeardMail): Promise<readonly Part[] | undefined> => {
  const { contact, body, now } = told;
  const member = strangersClaim(contact, mail);
  if (!member || !mail.claim) return undefined;
  const place = await placeAt(told, { community: mail.claim.community, pod: member.pod, member: member.id });
  if (!place) return undefined;
  const { world, me } = place;
  const { intent } = meaningOf(body.text, { ...contact, locale: me.locale }, world, me, now, mail.claim.about);
  const asked = secondAddress(world, me, { from: contact.address, words: body.text, meant: intent, now });
  return partOf(world, asked, 'second-address');
};

/** Somebody asked us to write to this address or phone: its answer. */
export const fromOffered = async (told: Told, meant: Meant): Promise<readonly Part[] | undefined> => {
  const { offer } = told.contact;
  const place = offer && (await placeAt(told, offer));
  if (!place) return undefined;
  const request = doorRequest(told, meant, { locale: place.me.locale });
  return partOf(place.world, decideOffer(place.world, request, place.me), 'prefer');
};

/** “Rosa Martinez”, “Martinez, Rosa”, “rosa@example.org”: the first name that others will see, if there is one. */
export const nameFrom = ({ name }: HeardMail): { readonly name?: string } => {
  const [last = '', first] = (name ?? '').split(',');
  const given = firstName(first ?? last);
  // Everybody reads it: what could be a link or a number is no name.
  return given && !/[\d/:]|\.\p{L}/u.test(given) ? { name: given } : {};
};

/** Words that are something else than wanting to be part of it. */
const notJoining: ReadonlySet<Intent['intent']> = new Set<Intent['intent']>([
  'new',
  'join',
  'stop',
  'leave',
  'forget',
  'no',
  'help',
]);

/** Writing to a group's address is joining it, unless the words say otherwise or they have been here before. */
export const joiningByMail = (world: World, told: Told, mail: HeardMail, intent: Intent): Intent => {
  const { address, invitation, memberships } = told.contact;
  const { code } = world.community;
  const wasHere =
    mail.claim !== undefined ||
    memberships.some(({ community }) => community === code) ||
    world.pod.members.some((member) => member.address === address || member.others?.includes(address));
  if (intent.intent === 'join') return { ...nameFrom(mail), code, ...intent };
  const isInvited = invitation?.community === code;
  if (wasHere && (intent.intent === 'resume' || intent.intent === 'yes')) return { intent: 'join', code };
  if (wasHere || isInvited || notJoining.has(intent.intent)) return intent;
  return { intent: 'join', code, ...nameFrom(mail) };
};

/** The world a mail at the door speaks of, and what is asked there. */
export const atMailDoor = async (told: Told, mail: HeardMail, meant: Meant): Promise<readonly Part[]> => {
  // There is nobody yet to ask whether they meant it, and at the door nearly sure is sure enough.
  const intent = meant.intent.intent === 'confirm' ? meant.intent.meant : meant.intent;
  const named =
    intent.intent === 'join' && intent.code ? await worldOfCode(told, intent.code.toLowerCase()) : undefined;
  const world =
    named ??
    (await worldOfCode(told, mail.code)) ??
    (await worldOfCode(told, told.contact.invitation?.community ?? ''));
  const before = world ?? emptyWorld(contactsOf(told), told.now);
  const wanted = world ? joiningByMail(world, told, mail, intent) : intent;
  const mailbox = `${mail.code}@${told.house.mailDomain}`;
  const request = doorRequest(told, { ...meant, intent: wanted }, { target: world !== undefined, mailbox });
  return partOf(before, decideAtDoor(before, request), wanted.intent);
};
