/** The stop link of a mail: it ends the mail of one community at once, or asks for less of it (RFC 8058). */
import { findMember } from '../domain/find.ts';
import { memberUnreachable } from '../domain/not-reachable.ts';
import type { Contact, Member, World } from '../domain/nouns.ts';
import type { Outcome } from '../domain/outcome.ts';
import { settle } from '../domain/settle.ts';
import type { Unsubscribing } from '../domain/unsubscribe-token.ts';
import type { Part, Story } from './commit.ts';
import type { House } from './house.ts';
import { emptyWorld, loadCommunity, loadContact, loadWorlds } from './load.ts';
import type { Key } from './ports.ts';
import { hashOf, type UnsubscribeBody, unsubscribeWaiting } from './rows.ts';

const nothing: Outcome = { changes: [], messages: [] };

const lessened = (member: Member, now: string): Outcome => ({
  changes: [
    ...(member.state === 'here' ? [] : [{ type: 'member-returned', member: member.id, at: now } as const]),
    { type: 'member-less', member: member.id, less: true },
  ],
  messages: [],
});

/** Who is texted by now has no mail to end. */
const leaving = (world: World, member: Member, less: boolean, now: string): Outcome => {
  if (member.channel !== 'email' || member.state === 'gone') return nothing;
  return less ? lessened(member, now) : memberUnreachable(world, member, now);
};

/** An invitation's reader wants no more: never asked again. */
const refusing = ({ address, consents }: Contact, community: string, now: string): Outcome =>
  consents.some(({ how, community: code }) => how === 'refused' && code === community)
    ? nothing
    : {
        changes: [
          {
            type: 'contact-consented',
            address,
            consent: { at: now, how: 'refused', words: 'unsubscribe', ...(community ? { community } : {}) },
          },
        ],
        messages: [],
      };

const partOf = async (house: House, { unsubscribe }: UnsubscribeBody, now: string): Promise<Part | undefined> => {
  const { community, pod, member, address, less = false } = unsubscribe;
  if (address !== undefined) {
    const contact = await loadContact(house.table, address);
    const before = emptyWorld({ [address]: contact }, now);
    // A member by now: their mails carry another link.
    const outcome = contact.memberships.length > 0 ? nothing : refusing(contact, community, now);
    return { before, settled: settle(before, outcome, now, 'unsubscribe'), why: 'unsubscribe' };
  }
  const [before] = await loadWorlds(house.table, [{ community, pod }], {});
  const me = before && member && findMember(before.pod, member);
  if (!before || !me) return undefined;
  const outcome = leaving(before, me, less, now);
  return { before, settled: settle(before, outcome, now, 'unsubscribe'), why: 'unsubscribe' };
};

export const unsubscribeStory = async (house: House, key: Key, body: UnsubscribeBody): Promise<Story> => {
  const now = house.now();
  const part = await partOf(house, body, now);
  const outcome = body.unsubscribe.less ? 'less' : 'unsubscribe';
  return { cause: key.sk, heard: { key, outcome }, parts: part ? [part] : [], now };
};

/** Stored like any word of theirs, once a minute: mail programs post twice. True when it is new. */
export const unsubscribed = (house: House, who: Unsubscribing, less: boolean): Promise<boolean> => {
  const now = house.now();
  const { community } = who;
  const name = 'member' in who ? `${who.pod}-${who.member}` : hashOf(who.address).toString(36);
  const body: UnsubscribeBody = {
    unsubscribe: {
      community,
      ...('member' in who ? { pod: who.pod, member: who.member } : { pod: '', address: who.address }),
      ...(less ? { less } : {}),
    },
  };
  const id = `${less ? 'less' : 'unsubscribe'}@${now.slice(0, 16)}`;
  return house.table.write(unsubscribeWaiting(`LINK-${name}`, id, now, body));
};

/** What the page calls the community; nothing where there is none by now. The name alone is read: the link says the rest. */
export const nameOfGroup = async (house: House, { community }: Unsubscribing): Promise<string> =>
  community === '' ? '' : ((await loadCommunity(house.table, community))?.name ?? community);
