/** What a text comes to: in which community it speaks, what it means, and what the rules say. */
import { decide } from '../domain/decide.ts';
import { codeCandidates, decideAtDoor } from '../domain/door/door.ts';
import { findMember } from '../domain/find.ts';
import { returned, stopOutcome } from '../domain/gone.ts';
import type { Intent } from '../domain/intent.ts';
import { memberUnreachable } from '../domain/not-reachable.ts';
import type { Contact, Member, World } from '../domain/nouns.ts';
import { type Settled, settle } from '../domain/settle.ts';
import { byCarrier } from './carrierWords.ts';
import type { Part, Story } from './commit.ts';
import type { House } from './house.ts';
import { isProven, ownClaim } from './identity.ts';
import { contactsNamed } from './invited.ts';
import { emptyWorld, loadCommunity, loadWorlds, takenCodes } from './load.ts';
import { atMailDoor, fromOffered, fromSecondAddress, unproven, worldOfCode } from './mail-story.ts';
import { type Meant, meaningOf } from './meaning.ts';
import { photosSettled, sentPhotos } from './photos.ts';
import type { Key } from './ports.ts';
import type { HeardBody, HeardMail } from './rows.ts';
import { calmed } from './storm.ts';
import { type Place, placeFor, placesOf, type Told } from './told.ts';
import { direct } from './whichGroup.ts';

/** An outcome in each of several worlds; what is known of the contact is carried from one to the next. */
const inEach = (worlds: readonly World[], part: (world: World) => Part): readonly Part[] => {
  const parts: Part[] = [];
  let contacts: World['contacts'] | undefined;
  for (const world of worlds) {
    const done = part(contacts ? { ...world, contacts } : world);
    contacts = done.settled.world.contacts;
    parts.push({ ...done, before: world });
  }
  return parts;
};

/** Their phone still speaks for who lives in a mailbox, and is answered there; unless we have just moved. */
const answeredHere = (settled: Settled, me: Member, { address, channel }: Contact): Settled => {
  const isMoved = findMember(settled.world.pod, me.id)?.address !== me.address;
  if (isMoved || me.address === address) return settled;
  const outgoing = settled.outgoing.map((one) =>
    one.kind === 'answer' && one.member === me.id ? { ...one, address, channel } : one,
  );
  return { ...settled, outgoing };
};

const stopped = ({ contact, places, now, body, act }: Told): readonly Part[] => {
  const empty = emptyWorld({ [contact.address]: contact }, now);
  // Where we write to them somewhere else by their own choice, that goes on.
  const here = places.filter(({ me }) => me.address === contact.address);
  const memberOf = new Map(here.map(({ world, me }) => [world.pod.id, me]));
  return inEach([empty, ...here.map(({ world }) => world)], (world) => {
    const me = memberOf.get(world.pod.id);
    const outcome = me
      ? memberUnreachable(world, me, now, body.text)
      : stopOutcome(contact, now, body.text, act === 'stop');
    return { before: world, settled: settle(world, outcome, now, 'stop'), why: 'stop' };
  });
};

const resumed = ({ contact, places, now, body }: Told): readonly Part[] => {
  const empty = emptyWorld({ [contact.address]: contact }, now);
  const memberOf = new Map(places.map(({ world, me }) => [world.pod.id, me]));
  const consent = { at: now, how: 'resumed', words: body.text } as const;
  return inEach([empty, ...places.map(({ world }) => world)], (world) => {
    const me = memberOf.get(world.pod.id);
    const outcome = me
      ? returned(world, me, now)
      : { changes: [{ type: 'contact-consented' as const, address: contact.address, consent }], messages: [] };
    const settled = settle(world, outcome, now, 'start');
    return { before: world, settled: me ? answeredHere(settled, me, contact) : settled, why: 'start' };
  });
};

/** The community a stranger names: by joining, by an invitation, or by the join word alone (“maple”). */
const codeIn = async ({ house, contact, body }: Told, intent: Intent): Promise<string | undefined> => {
  if (intent.intent === 'join' && intent.code) return intent.code;
  if (contact.invitation) return contact.invitation.community;
  const word = body.text
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, '');
  const isAlone = intent.intent === 'unknown' && /^[\p{L}\d]{3,20}$/u.test(word);
  return isAlone && (await loadCommunity(house.table, word)) ? word : undefined;
};

/** Somebody who is no member of what they speak of: joining, founding, answering an invitation, or a stranger. */
const atTheDoor = async (told: Told, meant: Meant): Promise<Part> => {
  const { house, contact, now, body, act } = told;
  // There is nobody yet to ask whether they meant it, and at the door nearly sure is sure enough.
  const intent = meant.intent.intent === 'confirm' ? meant.intent.meant : meant.intent;
  const contacts = { [contact.address]: contact };
  const code = await codeIn(told, intent);
  const community = code && intent.intent !== 'new' ? await loadCommunity(house.table, code.toLowerCase()) : undefined;
  const pod = community?.pods[0];
  const [world] = community && pod ? await loadWorlds(house.table, [{ community: community.code, pod }], contacts) : [];
  const before = world ?? emptyWorld(contacts, now);
  const taken = intent.intent === 'new' ? await takenCodes(house.table, codeCandidates(intent.name)) : [];
  const settled = decideAtDoor(before, {
    intent: intent.intent === 'unknown' && code && world ? { intent: 'join', code } : intent,
    address: contact.address,
    now,
    words: body.text,
    days: meant.days,
    locale: meant.locale,
    number: house.groupNumber,
    taken,
    target: world !== undefined,
    byCarrier: act !== undefined,
    ...(body.mail ? { domain: house.mailDomain } : {}),
  });
  return { before, settled, why: intent.intent };
};

const asMember = async (told: Told, place: Place, meant: Meant): Promise<Part> => {
  const { house, now, body, contact } = told;
  const { world: loaded, me } = place;
  const named = await contactsNamed(house.table, meant.intent, meant.question, me, body.text);
  const world = { ...loaded, contacts: { ...named, [contact.address]: contact } };
  const settled = decide(world, {
    intent: meant.intent,
    me,
    now,
    words: body.text,
    days: meant.days,
    times: meant.times,
    photos: sentPhotos(body.photos),
    ...(meant.question ? { question: meant.question } : {}),
    ...(meant.late ? { late: true } : {}),
  });
  return { before: world, settled: answeredHere(settled, me, contact), why: meant.intent.intent };
};

const isForTheDoor = (intent: Intent, place: Place | undefined): boolean =>
  !place ||
  intent.intent === 'new' ||
  (intent.intent === 'join' && intent.code?.toLowerCase() !== place.world.community.code);

/** Mail to a group they are not in, or from nobody we know; founding by mail is founding. */
const isForMailDoor = async (
  told: Told,
  mail: HeardMail,
  intent: Intent,
  place: Place | undefined,
): Promise<boolean> => {
  if (intent.intent === 'new') return false;
  if (!place) return true;
  if (place.world.community.code === mail.code) return false;
  return (await worldOfCode(told, mail.code)) !== undefined;
};

/** A stop in plain words, or the yes to our doubt whether it was one: it ends this phone everywhere. */
const meansStop = ({ intent, question }: Meant): boolean =>
  intent.intent === 'stop' ||
  (intent.intent === 'yes' && question?.kind === 'confirm' && question.meant.intent === 'stop');

type Decided = { readonly parts: readonly Part[]; readonly outcome: string };

/** A text from a phone in several communities finds its community first; a stop is for all of them. */
const partsOf = async (told: Told): Promise<Decided> => {
  const isStop =
    told.act !== undefined || meansStop(meaningOf(told.body.text, told.contact, undefined, undefined, told.now));
  if (isStop) return partsIn(told);
  const directed = direct(told);
  if (directed.isSettled) return { parts: directed.parts, outcome: 'which' };
  const { parts, outcome } = await partsIn(directed.told);
  return { parts: [...directed.parts, ...parts], outcome };
};

const partsIn = async (told: Told): Promise<Decided> => {
  const { contact, body, act } = told;
  const { mail } = body;
  const asked = mail && (await fromSecondAddress(told, mail));
  if (asked) return { parts: asked, outcome: 'second-address' };
  if (mail && !isProven(contact, mail)) return { parts: await unproven(told, mail), outcome: 'unproven' };
  const place = placeFor(told);
  const about = mail && ownClaim(contact, mail)?.about;
  const meant = meaningOf(body.text, contact, place?.world, place?.me, told.now, about);
  if (act === 'stop' || meansStop(meant)) {
    if (contact.state === 'stopped') return { parts: [], outcome: 'stop' };
    // Somebody who never knew us hears who we were, where they ask or say it is a wrong number.
    const isStranger = !mail && act === undefined && told.places.length === 0 && meant.intent.intent === 'stop';
    return { parts: isStranger ? [await atTheDoor(told, meant)] : stopped(told), outcome: 'stop' };
  }
  const isShut = contact.state === 'stopped' || contact.state === 'closed';
  if (isShut && (meant.intent.intent === 'resume' || act === 'start' || contact.state === 'closed')) {
    return { parts: resumed(told), outcome: 'resume' };
  }
  if (act === 'help') return { parts: [], outcome: 'help' };
  if (isShut && meant.intent.intent !== 'join' && meant.intent.intent !== 'new')
    return { parts: [], outcome: 'stopped' };
  const outcome = meant.intent.intent;
  const offered = await fromOffered(told, meant);
  if (offered) return { parts: offered, outcome: 'prefer' };
  if (mail && (await isForMailDoor(told, mail, meant.intent, place)))
    return { parts: await atMailDoor(told, mail, meant), outcome };
  if (isForTheDoor(meant.intent, place) || !place) return { parts: [await atTheDoor(told, meant)], outcome };
  return { parts: [await asMember(told, place, meant)], outcome };
};

const answeringOf = ({ subject, messageId }: HeardMail) => ({ subject, ...(messageId ? { messageId } : {}) });

/** Decides one heard text. Reads what it needs; changes nothing. `receivedAt` dates what happened; `now` is later. */
export const storyOf = async (house: House, key: Key, heard: HeardBody, contact: Contact): Promise<Story> => {
  const body = await photosSettled(house, key, heard, contact);
  const now = house.now();
  const places = await placesOf(house, contact);
  const act = body.mail ? undefined : byCarrier(body, house.advancedOptOut);
  const told: Told = { house, body, contact, places, now, act };
  const { parts, outcome } = await partsOf(told);
  const answering = body.mail && { address: contact.address, ...answeringOf(body.mail) };
  const story: Story = { cause: key.sk, heard: { key, outcome }, parts, now, ...(answering ? { answering } : {}) };
  return body.mail ? calmed(story, told) : story;
};
