/** “Can't make it thursday, my hip”: said while a meeting lies ahead, it is kept, and who called the meeting hears it. */
import {
  bareNoWords,
  notComingCopies as copy,
  notComingWords,
  partyWords,
} from '../../../../templates/commands/not-coming.ts';
import { findMember, liveCycle } from '../../find.ts';
import { answer, type Message, phrase, tell } from '../../message.ts';
import { nameOf } from '../../names.ts';
import type { CheckIn, Cycle, Member, World } from '../../nouns.ts';
import { type Outcome, type Request, reply } from '../../outcome.ts';
import { type MeetingAhead, nextMeeting } from '../../phases/meeting.ts';
import { hoursBetween } from '../../time.ts';
import { sameMeeting } from './meet-set.ts';
import { nameFirst, quoted } from './titles.ts';

const cannotCome = new RegExp(`(?<![\\p{L}])(?:${notComingWords.join('|')})(?!\\p{L})`, 'iu');

const ofParty = new RegExp(`(?<!\\p{L})(?:${partyWords.join('|')})(?!\\p{L})`, 'iu');

const isBareNo = (words: string): boolean =>
  bareNoWords.includes(
    words
      .trim()
      .toLowerCase()
      .replace(/[.!]+$/, ''),
  );

/** Some write while the others sit together already. */
const lateHours = 2;

const isJustBegun = ({ meeting, openedAt }: CheckIn, now: string): boolean =>
  meeting !== undefined && openedAt !== undefined && hoursBetween(openedAt, now) < lateHours;

/** The meeting they have heard of and that still stands, or has just begun. */
const heardOf = (cycle: Cycle, now: string): MeetingAhead | undefined => {
  const told = cycle.meetingTold;
  const next = nextMeeting(cycle) ?? cycle.checkIns.find((one): one is MeetingAhead => isJustBegun(one, now));
  if (!next || !told || !sameMeeting(told, next.meeting)) return undefined;
  return next.at > now || isJustBegun(next, now) ? next : undefined;
};

/** Answers to these could begin with the same words and mean a task. */
const aboutTask: ReadonlySet<string> = new Set(['deadline', 'need', 'takeover', 'invitation', 'confirm', 'which']);

/** A day they name decides; a bare no is about the meeting only when nothing else was asked. */
const isMeant = ({ words, days, intent, question }: Request, { meeting }: MeetingAhead): boolean => {
  if (days.length > 0 && !days.includes(meeting.day)) return false;
  if (ofParty.test(words)) return false;
  if (isBareNo(words) || (intent.intent === 'rsvp' && intent.coming === 'no')) return question === undefined;
  if (!cannotCome.test(words)) return false;
  return days.includes(meeting.day) || !question || !aboutTask.has(question.kind);
};

const passedOn = ({ me, words }: Request, { at }: MeetingAhead, caller: Member): Message => {
  const blanks = { from: nameFirst(me), at: { at } };
  const isMore = /\p{L}+[^\p{L}]+\p{L}+/u.test(words);
  return tell(
    caller.id,
    isMore ? phrase(copy.toCallerWords, { ...blanks, note: quoted(words) }) : phrase(copy.toCaller, blanks),
  );
};

/** Undefined = they speak of something else. */
export const notComing = (world: World, request: Request): Outcome | undefined => {
  const { me, now } = request;
  const cycle = liveCycle(world.pod);
  const ahead = cycle && heardOf(cycle, now);
  if (!ahead || ahead.meeting.by === me.id || !isMeant(request, ahead)) return undefined;
  const at = { at: ahead.at };
  if (ahead.absent?.includes(me.id)) return reply(request, phrase(copy.already, { at }));
  const who = findMember(world.pod, ahead.meeting.by);
  const caller = who?.state === 'here' ? who : undefined;
  const words = caller ? phrase(copy.noted, { name: nameOf(caller), at }) : phrase(copy.notedAlone, { at });
  const fact = { type: 'meeting-declined', checkIn: ahead.number, by: me.id } as const;
  return {
    changes: [{ ...fact, isAbsent: true }],
    messages: [answer(me.id, words), ...(caller ? [passedOn(request, ahead, caller)] : [])],
    undo: { what: copy.undo[me.locale], changes: [{ ...fact, isAbsent: false }] },
  };
};
