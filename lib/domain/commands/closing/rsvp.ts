/** Coming to the gathering, with guests and a word for the host. The last answer counts. */
import { rsvpCopies as copy, needWords } from '../../../../templates/commands/rsvp.ts';
import { thankingWords } from '../../../../templates/words/thanking.ts';
import type { Change } from '../../change.ts';
import { findMember, hostOf, liveCycle, organizersOf } from '../../find.ts';
import { answer, asking, type Blank, type Message, type Phrase, phrase, tell } from '../../message.ts';
import { cut, nameOf } from '../../names.ts';
import type { Celebration, Cycle, Member, Rsvp, World } from '../../nouns.ts';
import { type Outcome, type Rule, reply, type Spoken } from '../../outcome.ts';
import { gatheringAt, gatheringOf } from '../../phases/gathering.ts';
import type { AnswerRule } from '../rules.ts';
import { nameFirst } from '../working/titles.ts';

const mostGuests = 20;
const noteCharacters = 120;

/** The gathering people can still say they come to. */
export const gatheringAhead = (world: World, now: string): Celebration | undefined => {
  const cycle = liveCycle(world.pod);
  const gathering = cycle && gatheringOf(cycle);
  return gathering && gatheringAt(gathering, world.community.zone) > now ? gathering : undefined;
};

const needs = new RegExp(`\\b(${needWords.join('|')})\\b`, 'iu');

/** All their words when they say that something is needed or brought: the host plans with it. */
const needIn = (words: string): string | undefined => (needs.test(words) ? words : undefined);

/** Whoever can act on “need a lift”: the host, else the lead, else an organizer. */
const receiver = (world: World, cycle: Cycle): Member | undefined =>
  [hostOf(cycle), cycle.lead, ...organizersOf(world.community, world.pod).map(({ id }) => id)]
    .flatMap((id) => (id ? (findMember(world.pod, id) ?? []) : []))
    .find(({ state }) => state === 'here');

const atOf = (world: World, gathering: Celebration): Blank => ({ at: gatheringAt(gathering, world.community.zone) });

const echo = (world: World, gathering: Celebration, { coming, guests }: Rsvp): Phrase => {
  const at = atOf(world, gathering);
  const place = gathering.where ? phrase(copy.place, { where: gathering.where }) : phrase(copy.nothing);
  const company = guests > 0 ? phrase(copy.guests, { count: guests }) : phrase(copy.nothing);
  if (coming === 'no') return phrase(copy.no, { at });
  if (coming === 'maybe') return phrase(copy.maybe, { at, place });
  return phrase(copy.yes, { at, place, guests: company });
};

const whyNot = (world: World): Phrase => {
  const gathering = world.pod.cycle && gatheringOf(world.pod.cycle);
  return gathering ? phrase(copy.over, { at: atOf(world, gathering) }) : phrase(copy.none);
};

type News = {
  readonly gathering: Celebration;
  readonly before: Rsvp | undefined;
  readonly rsvp: Rsvp;
  readonly host: Member;
};

const isOff = (before: Rsvp | undefined, { coming }: Rsvp): boolean => before?.coming === 'yes' && coming === 'no';

/** All the words, unless they are the bare answer. */
const wordsBeside = (words: string): string | undefined => {
  const said = cut(words.replace(/\s+/gu, ' ').trim(), noteCharacters);
  return /\p{L}+[^\p{L}]+\p{L}+/u.test(said) ? said : undefined;
};

/** A word for whoever hosts; and that somebody they plan with does not come after all, with the words they said it in. */
const toHost = (world: World, { me, words }: Spoken, { gathering, before, rsvp, host }: News): readonly Message[] => {
  const from = nameFirst(me);
  const at = atOf(world, gathering);
  const off = isOff(before, rsvp);
  const note = off ? wordsBeside(words) : before?.note === rsvp.note ? undefined : rsvp.note;
  if (off) return [tell(host.id, note ? phrase(copy.offWords, { from, at, note }) : phrase(copy.off, { from, at }))];
  return note ? [tell(host.id, phrase(copy.forHost, { from: nameOf(me), at, note }))] : [];
};

/** Keeps it, echoes it, and passes a note on to whoever hosts. */
export const comingToGathering = (world: World, request: Spoken, rsvp: Rsvp): Outcome => {
  const { me, now } = request;
  const gathering = gatheringAhead(world, now);
  const cycle = liveCycle(world.pod);
  if (!gathering || !cycle) return reply(request, whyNot(world));
  const before = gathering.rsvps[me.id];
  const words = echo(world, gathering, rsvp);
  if (before && before.coming === rsvp.coming && before.guests === rsvp.guests && before.note === rsvp.note)
    return reply(request, words);
  const host = receiver(world, cycle);
  const told = host && host.id !== me.id ? toHost(world, request, { gathering, before, rsvp, host }) : [];
  const heard = isOff(before, rsvp) ? copy.hearsIt : copy.passedOn;
  const passedOn = told.length > 0 && host ? [phrase(heard, { name: nameOf(host) })] : [];
  const back: Change = { type: 'rsvp-given', by: me.id, ...(before ? { rsvp: before } : {}) };
  return {
    changes: [{ type: 'rsvp-given', by: me.id, rsvp }],
    messages: [answer(me.id, words, ...passedOn), ...told],
    undo: { what: copy.undo[me.locale], changes: [back] },
  };
};

const guestsOf = (count: number | undefined): number => Math.min(mostGuests, Math.max(0, Math.round(count ?? 0)));

const noteOf = (note: string | undefined): Pick<Rsvp, 'note'> => {
  const words = note && cut(note.trim(), noteCharacters);
  return words ? { note: words } : {};
};

export const rsvp: Rule<'rsvp'> = (world, request) => {
  const { coming, guests, note } = request.intent;
  const kept = guests ?? gatheringAhead(world, request.now)?.rsvps[request.me.id]?.guests;
  const company = coming === 'no' ? 0 : guestsOf(kept);
  return comingToGathering(world, request, { coming, guests: company, ...noteOf(note ?? needIn(request.words)) });
};

/** “Thanks!” after an answer is manners, and nothing the host has to know. */
const isOnlyThanks = (text: string): boolean =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => thankingWords.includes(word));

/** Words that are neither IN nor OUT may be for the host; nothing reaches another without the writer's yes. */
const withWords = (world: World, request: Spoken, note: string): Outcome | undefined => {
  const cycle = liveCycle(world.pod);
  const gathering = gatheringAhead(world, request.now);
  const host = cycle && receiver(world, cycle);
  const words = cut(note.trim(), noteCharacters);
  if (!gathering || !host || host.id === request.me.id || !words || isOnlyThanks(words)) return undefined;
  const ask = phrase(copy.withWords, { at: atOf(world, gathering), name: nameOf(host), note: words });
  const meant = { intent: 'rsvp', coming: 'yes', note: words } as const;
  return { changes: [], messages: [asking({ kind: 'confirm', meant }, answer(request.me.id, ask))] };
};

/** “3” is a number of guests however it was understood. */
const guestsIn = (text: string): number | undefined => (/^\+?\d{1,2}$/.test(text.trim()) ? Number(text) : undefined);

/** A bare reply to “will you come?”: IN, OUT, a number of guests, or words for the host. The last one counts. */
export const answerRsvp: AnswerRule<'rsvp'> = (world, request, bare) => {
  const before = gatheringAhead(world, request.now)?.rsvps[request.me.id];
  const said = noteOf(request.intent.note ?? needIn(request.words));
  const company = before?.guests ?? 0;
  if (bare.kind === 'yes') return comingToGathering(world, request, { coming: 'yes', guests: company, ...said });
  if (bare.kind === 'no') return comingToGathering(world, request, { coming: 'no', guests: 0, ...said });
  if (bare.kind === 'later') return comingToGathering(world, request, { coming: 'maybe', guests: company, ...said });
  const count = bare.kind === 'numbers' ? bare.numbers[0] : bare.kind === 'text' ? guestsIn(bare.text) : undefined;
  if (count !== undefined) return comingToGathering(world, request, { coming: 'yes', guests: guestsOf(count) });
  return bare.kind === 'text' && !before ? withWords(world, request, bare.text) : undefined;
};
