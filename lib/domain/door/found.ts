/** Somebody founds a group: it, its first pod, and they as its organizer. */

import { lineCopies } from '../../../templates/commands/line.ts';
import { doorCopies as copy } from '../../../templates/door/door.ts';
import type { Change } from '../change.ts';
import type { IntentOf } from '../intent.ts';
import { answer, asking, phrase } from '../message.ts';
import { cut } from '../names.ts';
import type { Community, MemberId, World } from '../nouns.ts';
import type { Outcome } from '../outcome.ts';
import { freeCode } from './code.ts';
import { contactOf, type DoorRequest, languageNoticed, replyAtDoor } from './request.ts';

/** Until the place tells otherwise. */
const usualZone = 'America/New_York';
const usualSettings: Community['settings'] = { checkIns: 2, quietFrom: 21, quietTo: 8 };
const nameLetters = 40;
const founder: MemberId = 'm1';

/** “+1 555 010 0000”: easier to copy by hand. */
const readable = (number: string): string => number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/u, '+1 $1 $2 $3');

const foundation = (world: World, request: DoorRequest, code: string, name: string): readonly Change[] => {
  const { address, locale, now, words } = request;
  const pod = `${code}-1`;
  const { channel } = contactOf(world, request);
  const community: Community = {
    code,
    name,
    version: 0,
    foundedAt: now,
    zone: usualZone,
    organizers: [],
    pods: [pod],
    settings: usualSettings,
  };
  return [
    { type: 'community-founded', community },
    { type: 'pod-opened', pod, community: code },
    { type: 'member-joined', member: founder, at: now, channel, locale, address },
    { type: 'organizer-made', organizer: { pod, member: founder } },
    ...languageNoticed(world, request),
    { type: 'contact-consented', address, consent: { at: now, how: 'founded', words, community: code } },
    { type: 'membership-added', address, membership: { community: code, pod, member: founder } },
  ];
};

/** The join word and a line to forward; then the first of four questions, each skippable. */
export const found = (world: World, request: DoorRequest, intent: IntentOf<'new'>): Outcome => {
  const name = cut(intent.name, nameLetters);
  if (name === '') return replyAtDoor(request, phrase(copy.nameless));
  const code = freeCode(name, request.taken);
  if (!code) return replyAtDoor(request, phrase(copy.noCode));
  const { domain } = request;
  const parts = [
    phrase(copy.founded, { community: name }),
    phrase(copy.forward, { code: code.toUpperCase(), number: readable(request.number) }),
    ...(domain ? [phrase(copy.forwardMail, { mailbox: `${code}@${domain}` })] : []),
    phrase(lineCopies.place),
  ];
  return {
    changes: foundation(world, request, code, name),
    messages: [asking({ kind: 'line', line: 'place' }, answer(founder, ...parts))],
  };
};
