/** Text or email: where we write to somebody, changed any time and confirmed at the new place. */
import { preferCopies as copy } from '../../../../templates/commands/prefer.ts';
import { unknownContact } from '../../contact.ts';
import { isEmail, normalAddress } from '../../door/address.ts';
import { inWords } from '../../door/words.ts';
import type { Channel, IntentOf } from '../../intent.ts';
import { answer, phrase } from '../../message.ts';
import { nameOf } from '../../names.ts';
import type { Contact, Instant, World } from '../../nouns.ts';
import { type Outcome, type Request, type Rule, reply } from '../../outcome.ts';
import { hoursBetween } from '../../time.ts';

/** We write to a new place once a day at most, whoever asks. */
const hoursBetweenOffers = 24;

const channelOf = (address: string): Channel => (isEmail(address) ? 'email' : 'sms');

/** What they typed as an address, wherever it stands in their words. */
const typedIn = ({ words }: Pick<Request, 'words'>, { address, channel }: IntentOf<'prefer'>): string | undefined =>
  address ?? (channel === 'sms' ? /[+(]?\d[\d\s().-]{5,}\d/u.exec(words)?.[0] : undefined);

/** The address they typed, else one of theirs that we know already. */
export const addressMeant = (
  request: Pick<Request, 'words' | 'me'>,
  intent: IntentOf<'prefer'>,
): { readonly typed: boolean; readonly address?: string } => {
  const { me } = request;
  const typed = typedIn(request, intent);
  const address =
    typed === undefined
      ? me.others?.find((one) => channelOf(one) === intent.channel)
      : normalAddress(typed, me.address);
  return { typed: typed !== undefined, ...(address ? { address } : {}) };
};

/** A place that is theirs already and still agrees: nothing needs to be confirmed. */
const moved = ({ me }: Request, address: string): Outcome => {
  const channel = channelOf(address);
  return {
    changes: [{ type: 'member-moved', member: me.id, channel, address }],
    messages: [answer(me.id, phrase(channel === 'email' ? copy.movedMail : copy.movedText))],
    undo: {
      what: inWords(copy.what, me.locale),
      changes: [{ type: 'member-moved', member: me.id, channel: me.channel, address: me.address }],
    },
  };
};

/** One question goes to the new place, and nothing else before its yes. */
const offered = (world: World, { me, now }: Request, address: string): Outcome => {
  const { code: community, name } = world.community;
  const offer = { community, pod: world.pod.id, member: me.id, at: now };
  const sent = isEmail(address) ? copy.sentMail : copy.sentText;
  const asked = phrase(copy.confirmHere, { name: nameOf(me), community: name });
  return {
    changes: [{ type: 'contact-offered', address, offer }],
    messages: [answer(me.id, phrase(sent)), answer({ address, locale: me.locale }, asked)],
  };
};

const isForbidden = (world: World, { state, memberships, consents }: Contact): boolean =>
  state === 'stopped' ||
  state === 'closed' ||
  memberships.some(({ community }) => community === world.community.code) ||
  consents.some(({ how, community }) => how === 'refused' && community === world.community.code);

const isWaiting = ({ offer }: Contact, now: Instant): boolean =>
  offer !== undefined && hoursBetween(offer.at, now) < hoursBetweenOffers;

export const prefer: Rule<'prefer'> = (world, request) => {
  const { me, intent, now } = request;
  const byMail = intent.channel === 'email';
  const { typed, address } = addressMeant(request, intent);
  if (address === me.address || (!address && !typed && me.channel === intent.channel))
    return reply(request, phrase(byMail ? copy.alreadyMail : copy.alreadyText));
  if (!address) return reply(request, phrase(byMail ? copy.whichMail : copy.whichText));
  const contact = world.contacts[address] ?? unknownContact(address);
  if (me.others?.includes(address) && contact.state === 'agreed') return moved(request, address);
  if (me.others?.includes(address) && contact.state === 'stopped') return reply(request, phrase(copy.stopped));
  if (isForbidden(world, contact)) return reply(request, phrase(copy.cannot));
  return isWaiting(contact, now) ? reply(request, phrase(copy.waiting)) : offered(world, request, address);
};
