/** A gathering as a calendar entry: shown by clients that know calendars, attached for those that do not (RFC 6047). */
import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { letterCopies } from '../../../templates/email/letter.ts';
import { instantAt, plusMinutes } from '../../domain/time.ts';
import { oneLine } from '../../language/letter/escape.ts';
import type { CalendarEvent, Letter } from '../../runtime/mail.ts';
import { addressOf } from './compose-headers.ts';

type Part = { readonly icalEvent?: { readonly method: string; readonly content: string; readonly filename: string } };

const methodOf = (event: CalendarEvent): ICalCalendarMethod =>
  event.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;

/** A quote inside a parameter would end it, and RFC 5545 has no way to write one. */
const parameter = (text: string): string => oneLine(text, 60).replace(/["\\:;,]/g, ' ');

/** Times are in UTC: every client shows its reader's own zone, and none needs ours described. */
const calendarOf = (letter: Letter, event: CalendarEvent): string => {
  const start = instantAt(event.day, event.time, event.zone);
  const calendar = ical({ prodId: { company: 'manyhands', product: 'gatherings' }, method: methodOf(event) });
  calendar.createEvent({
    id: oneLine(event.uid),
    sequence: event.sequence,
    start: new Date(start),
    end: new Date(plusMinutes(start, event.minutes)),
    ...(letter.at ? { stamp: new Date(letter.at) } : {}),
    summary: oneLine(event.title),
    ...(event.cancelled ? {} : { description: letterCopies[event.isMeeting ? 'meeting' : 'gathering'][letter.locale] }),
    ...(event.where ? { location: oneLine(event.where) } : {}),
    status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: parameter(letter.from.name) || 'manyhands', email: addressOf(letter.from.address) },
    attendees: [
      {
        email: addressOf(letter.to),
        role: ICalAttendeeRole.REQ,
        status: ICalAttendeeStatus.NEEDSACTION,
        // The answer is a word in a mail; a client's own answer would be a calendar file that says nothing to us.
        rsvp: false,
      },
    ],
  });
  return calendar.toString();
};

/** Nothing when the letter brings no gathering. */
export const calendarPart = (letter: Letter): Part => {
  const { calendar: event } = letter;
  if (!event) return {};
  return { icalEvent: { method: methodOf(event), content: calendarOf(letter, event), filename: 'gathering.ics' } };
};
