/** One message as a story sees it: who wrote, by which way, and in which communities they are somebody. */
import { findMember } from '../domain/find.ts';
import type { Contact, Member, World } from '../domain/nouns.ts';
import { openQuestions } from '../domain/questions.ts';
import type { CarrierAct } from './carrierWords.ts';
import type { House } from './house.ts';
import { loadWorlds } from './load.ts';
import type { HeardBody } from './rows.ts';

/** One community this person belongs to, and who they are there. */
export type Place = { readonly world: World; readonly me: Member };

export type Told = {
  readonly house: House;
  readonly body: HeardBody;
  readonly contact: Contact;
  readonly places: readonly Place[];
  readonly now: string;
  readonly act: CarrierAct;
};

export const placesOf = async (house: House, contact: Contact): Promise<readonly Place[]> => {
  const worlds = await loadWorlds(house.table, contact.memberships, { [contact.address]: contact });
  return worlds.flatMap((world) => {
    const membership = contact.memberships.find(({ pod }) => pod === world.pod.id);
    const me = membership && findMember(world.pod, membership.member);
    return me ? [{ world, me }] : [];
  });
};

/** The place a message speaks in: the one a mail was sent to, where the newest question is open, or the last one. */
export const placeFor = ({ places, contact, now, body }: Told): Place | undefined => {
  const here = places.filter(({ me }) => me.state === 'here');
  const addressed = here.find(({ world }) => world.community.code === body.mail?.code);
  if (addressed) return addressed;
  const asked = here
    .map((place) => ({ place, at: openQuestions(place.world.pod, place.me, now)[0]?.at ?? '' }))
    .filter(({ at }) => at !== '')
    .sort((a, b) => b.at.localeCompare(a.at));
  return asked[0]?.place ?? here.find(({ world }) => world.community.code === contact.current) ?? here[0];
};
