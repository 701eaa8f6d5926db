/** One phone in several communities: a bare reply answers the one open question; where two are open we ask once, with a list. */
import { whichGroupCopies as copy } from '../../templates/door/which-group.ts';
import type { ContactChange } from '../domain/change.ts';
import { answer, phrase } from '../domain/message.ts';
import { openQuestions } from '../domain/questions.ts';
import { settle } from '../domain/settle.ts';
import { hoursBetween } from '../domain/time.ts';
import { understand } from '../language/understand/understand.ts';
import type { Part } from './commit.ts';
import { emptyWorld } from './load.ts';
import type { Place, Told } from './told.ts';

/** Nobody remembers after a day which words we had asked about. */
const waitingHours = 24;

const present = ({ places }: Told): readonly Place[] => places.filter(({ me }) => me.state === 'here');

/** Without a question these words mean nothing certain: they are an answer, and could be to either. */
const isBare = (told: Told): boolean => {
  const { intent } = understand(told.body.text, {
    asked: 'none',
    locale: told.contact.locale,
    now: told.now,
    zone: told.places[0]?.world.community.zone ?? 'America/New_York',
  });
  return ['unknown', 'yes', 'no', 'later', 'skip', 'vote', 'name'].includes(intent);
};

const changed = (told: Told, change: ContactChange, words: readonly ReturnType<typeof answer>[]): Part => {
  const before = emptyWorld({ [told.contact.address]: told.contact }, told.now);
  return { before, settled: settle(before, { changes: [change], messages: words }, told.now, 'which'), why: 'which' };
};

/** “elm: the dogs bark” says itself where it belongs. */
const addressedTo = (told: Told): { readonly place: Place; readonly text: string } | undefined => {
  const read = /^\s*([\p{L}\d]{3,20})\s*[:;,-]\s+(\S.*)$/su.exec(told.body.text);
  const place = read && present(told).find(({ world }) => world.community.code === read[1]?.toLowerCase());
  return place && read ? { place, text: read[2] ?? '' } : undefined;
};

const picked = (told: Told): Place | undefined => {
  const places = present(told);
  const said = told.body.text.trim().toLowerCase();
  const byNumber = /^#?(\d)\b/.exec(said);
  if (byNumber) return places[Number(byNumber[1]) - 1];
  return places.find(({ world: { community } }) => {
    const name = community.name.toLowerCase();
    return said.includes(community.code) || (said.length > 2 && name.includes(said));
  });
};

export type Directed = { readonly told: Told; readonly parts: readonly Part[]; readonly isSettled: boolean };

const towards = (told: Told, place: Place, text: string): Told => ({
  ...told,
  body: { ...told.body, text },
  places: [place],
});

/** Their next words after our question: the ones we kept go where they say. */
const afterAsking = (told: Told): Directed | undefined => {
  const { waiting, address } = told.contact;
  if (!waiting) return undefined;
  const part = changed(told, { type: 'contact-waiting', address }, []);
  const contact = part.settled.world.contacts[address] ?? told.contact;
  const place = hoursBetween(waiting.at, told.now) < waitingHours ? picked(told) : undefined;
  const next = { ...told, contact };
  return { told: place ? towards(next, place, waiting.words) : next, parts: [part], isSettled: false };
};

/** Which community a text from one phone is for; `isSettled` when all that is to be said is our question. */
export const direct = (told: Told): Directed => {
  const as = { told, parts: [], isSettled: false };
  if (told.body.mail || present(told).length < 2) return as;
  if (told.body.photos.length > 0 && told.body.text.trim() === '') return as;
  const kept = afterAsking(told);
  if (kept) return kept;
  const addressed = addressedTo(told);
  if (addressed) return { ...as, told: towards(told, addressed.place, addressed.text) };
  const asked = present(told).filter(({ world, me }) => openQuestions(world.pod, me, told.now).length > 0);
  if (asked.length < 2 || !isBare(told)) return as;
  const { address, locale } = told.contact;
  const list = present(told).map(({ world }, index) => ({ number: index + 1, text: world.community.name }));
  const waiting = { words: told.body.text, at: told.now };
  const question = answer({ address, locale }, phrase(copy.ask, { groups: { list } }));
  return { told, parts: [changed(told, { type: 'contact-waiting', address, waiting }, [question])], isSettled: true };
};
