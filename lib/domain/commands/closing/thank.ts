/** Thanks go to the person by first name at once, and are read out to all when we look back. */
import { thankCopies as copy } from '../../../../templates/commands/thank.ts';
import { holderOf, isDone, liveCycle } from '../../find.ts';
import { answer, asking, type ListLine, type Message, phrase, tell } from '../../message.ts';
import { nameOf } from '../../names.ts';
import type { Cycle, Member, MemberId, World } from '../../nouns.ts';
import { type Outcome, type Rule, reply, type Spoken } from '../../outcome.ts';
import { peopleCalled, peopleIn } from '../../people.ts';
import { mostADay } from '../../settle.ts';
import { localDay } from '../../time.ts';
import type { AnswerRule } from '../rules.ts';

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
    undo: { what: text, changes: [{ type: 'thanks-withdrawn', by: me.id, at: now }] },
  };
};

const thankOne = (world: World, request: Spoken, person: Member, text: string): Outcome => {
  const { me, now } = request;
  const cycle = liveCycle(world.pod);
  const to = nameOf(person);
  if (isKept(world.pod.cycle, me.id, person.id, text)) return reply(request, phrase(copy.same, { to }));
  const isRead = isToBeRead(cycle);
  const waits = isRead && !hasRoomToday(world, person, now);
  const told: readonly Message[] = waits ? [] : [tell(person.id, phrase(copy.relayed, { from: nameOf(me), text }))];
  const echo = waits ? copy.kept : isRead ? copy.toldAndRead : copy.told;
  return { ...kept(request, text, person.id), messages: [answer(me.id, phrase(echo, { to, text })), ...told] };
};

const thankAll = (world: World, request: Spoken, text: string): Outcome => {
  const cycle = liveCycle(world.pod);
  if (!cycle) return reply(request, phrase(copy.whom));
  if (isKept(cycle, request.me.id, undefined, text)) return reply(request, phrase(copy.sameToAll));
  return { ...kept(request, text), messages: [answer(request.me.id, phrase(copy.toAll, { text }))] };
};

/** What tells two people of one name apart: something they finished. */
const lineOf = (world: World, person: Member): ListLine => {
  const task = world.pod.cycle?.tasks.find((one) => isDone(one) && holderOf(one) === person.id);
  const after = task ? { after: phrase(copy.did, { title: task.title }) } : {};
  return { number: Number(person.id.slice(1)), text: person.name ?? '', ...after };
};

const whichOne = (world: World, request: Spoken, who: string, people: readonly Member[], text: string): Outcome => {
  const numbers = people.map(({ id }) => Number(id.slice(1)));
  const list = { list: people.map((person) => lineOf(world, person)) };
  const ask = answer(request.me.id, phrase(copy.which, { who, list }));
  return { changes: [], messages: [asking({ kind: 'which', meant: 'thank', numbers, text }, ask)] };
};

export const thank: Rule<'thank'> = (world, request) => {
  const { me, intent } = request;
  const text = trimmed(intent.text);
  const who = intent.who?.trim();
  if (!text) return reply(request, phrase(copy.whom));
  if (!who) return thankAll(world, request, text);
  const called = peopleCalled(world.pod, who);
  const people = called.filter(({ id }) => id !== me.id);
  const [person] = people;
  if (called.length > 0 && !person) return reply(request, phrase(copy.yourself));
  if (!person && !liveCycle(world.pod)) return reply(request, phrase(copy.unknown, { who }));
  if (!person) return thankAll(world, request, text.includes(who) ? text : `${who}: ${text}`);
  if (people.length > 1) return whichOne(world, request, who, people, text);
  return thankOne(world, request, person, text);
};

/** A bare reply in the thread of thanks: words that name one person go to that person. */
export const answerThanks: AnswerRule<'thanks'> = (world, request, bare) => {
  const { me } = request;
  if (bare.kind === 'text') {
    const people = peopleIn(world.pod, bare.text).filter(({ id }) => id !== me.id);
    const [person] = people;
    const text = trimmed(bare.text);
    return person && people.length === 1 ? thankOne(world, request, person, text) : thankAll(world, request, text);
  }
  if (bare.kind === 'yes' || bare.kind === 'numbers') return undefined;
  return {
    changes: [
      { type: 'step-passed', by: me.id },
      { type: 'question-closed', member: me.id, kind: 'thanks' },
    ],
    messages: [answer(me.id, phrase(copy.passed))],
  };
};
