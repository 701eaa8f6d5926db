/** Thanks go to the person by first name at once, and are read out to all when we look back. */
import { thankCopies as copy } from '../../../../templates/commands/thank.ts';
import { inWords } from '../../door/words.ts';
import { liveCycle } from '../../find.ts';
import { answer, type Message, type Phrase, phrase, tell } from '../../message.ts';
import { nameOf } from '../../names.ts';
import type { Cycle, Member, MemberId, World } from '../../nouns.ts';
import { type Outcome, type Request, type Rule, reply, type Spoken } from '../../outcome.ts';
import { peopleCalled, peopleIn } from '../../people.ts';
import { mostADay } from '../../settle.ts';
import { localDay } from '../../time.ts';
import { whichMember } from '../joining/namesakes.ts';
import type { AnswerRule } from '../rules.ts';
import { type Thanking, thankingIn } from './thank-words.ts';

const textCharacters = 200;
const trimmed = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, textCharacters);

/** Until we look back, thanks are still to be read out. */
const isToBeRead = (cycle: Cycle | undefined): boolean => cycle !== undefined && cycle.step.name !== 'reflect';

const isKept = (cycle: Cycle | undefined, by: MemberId, to: MemberId | undefined, text: string): boolean =>
  cycle?.thanks.some((one) => one.by === by && one.to === to && one.text === text) ?? false;

/** Somebody thanked by many is not texted a third time today: the rest is heard when it is read out. */
const hasRoomToday = (world: World, person: Member, now: string): boolean =>
  (person.started.days[localDay(now, world.community.zone)] ?? 0) < mostADay;

const kept = (request: Spoken, text: string, to?: MemberId): Pick<Outcome, 'changes' | 'undo'> => {
  const { me, now } = request;
  return {
    changes: [{ type: 'thanked', by: me.id, ...(to ? { to } : {}), text, at: now }],
    undo: { what: copy.undo[me.locale], changes: [{ type: 'thanks-withdrawn', by: me.id, at: now }] },
  };
};

/** “thanks Sam” needs no reason; as it is read out it says at least this. */
const plain = ({ me }: Spoken): string => inWords(copy.plain, me.locale);

const relayed = (me: Member, text: string): Phrase =>
  text === inWords(copy.plain, me.locale)
    ? phrase(copy.relayedPlain, { from: nameOf(me) })
    : phrase(copy.relayed, { from: nameOf(me), text });

const thankOne = (world: World, request: Spoken, person: Member, text: string): Outcome => {
  const { me, now } = request;
  const cycle = liveCycle(world.pod);
  const to = nameOf(person);
  if (isKept(world.pod.cycle, me.id, person.id, text)) return reply(request, phrase(copy.same, { to }));
  const isRead = isToBeRead(cycle);
  const waits = isRead && !hasRoomToday(world, person, now);
  const told: readonly Message[] = waits ? [] : [tell(person.id, relayed(me, text))];
  const echo = waits ? copy.kept : isRead ? copy.toldAndRead : copy.told;
  return { ...kept(request, text, person.id), messages: [answer(me.id, phrase(echo, { to, text })), ...told] };
};

const thankAll = (world: World, request: Spoken, text: string): Outcome => {
  const cycle = liveCycle(world.pod);
  if (!cycle) return reply(request, phrase(copy.whom));
  if (isKept(cycle, request.me.id, undefined, text)) return reply(request, phrase(copy.sameToAll));
  return { ...kept(request, text), messages: [answer(request.me.id, phrase(copy.toAll, { text }))] };
};

/** Whom they mean: as understood, else the name their words begin with. */
const meantBy = (world: World, typed: string, who: string | undefined): Thanking => {
  const begins = thankingIn(world.pod, typed);
  const people = who === undefined ? begins.people : peopleCalled(world.pod, who);
  return { people, text: trimmed(begins.text) };
};

const thanked = (world: World, request: Request, typed: string, who?: string): Outcome => {
  const { people: called, text } = meantBy(world, typed, who);
  const people = called.filter(({ id }) => id !== request.me.id);
  const [person] = people;
  if (!text && called.length === 0) return reply(request, phrase(copy.whom));
  if (called.length > 0 && !person) return reply(request, phrase(copy.yourself));
  if (!person && who && !liveCycle(world.pod)) return reply(request, phrase(copy.unknown, { who }));
  if (!person) return thankAll(world, request, text);
  if (people.length > 1) return whichMember(world, request, 'thank', people, text || plain(request));
  return thankOne(world, request, person, text || plain(request));
};

export const thank: Rule<'thank'> = (world, request) =>
  thanked(world, { ...request }, request.intent.text, request.intent.who?.trim() || undefined);

/** The one other member that is named anywhere in the words. */
const onlyNameIn = ({ pod }: World, { me }: Spoken, text: string): string | undefined => {
  const people = peopleIn(pod, text).filter(({ id }) => id !== me.id);
  return people.length === 1 ? people[0]?.id : undefined;
};

/** A bare reply in the thread of thanks: words that name one person go to that person. */
export const answerThanks: AnswerRule<'thanks'> = (world, request, bare) => {
  const { me } = request;
  if (bare.kind === 'text') return thanked(world, request, bare.text, onlyNameIn(world, request, bare.text));
  if (bare.kind === 'yes' || bare.kind === 'numbers') return undefined;
  return {
    changes: [
      { type: 'step-passed', by: me.id },
      { type: 'question-closed', member: me.id, kind: 'thanks' },
    ],
    messages: [answer(me.id, phrase(copy.passed))],
  };
};
