/** Words carried to one member, by first name; five a day. */
import { tellCopies as copy } from '../../../../templates/commands/tell.ts';
import { isAway } from '../../find.ts';
import { answer, phrase, tell as telling } from '../../message.ts';
import { cut } from '../../names.ts';
import type { Day, Instant, Member, World } from '../../nouns.ts';
import { type Outcome, type Request, type Rule, reply } from '../../outcome.ts';
import { peopleCalled } from '../../people.ts';
import { mostADay as mostTexts } from '../../settle.ts';
import { isQuiet, localDay } from '../../time.ts';
import { memberOfNumber, whichMember } from './namesakes.ts';

const mostADay = 5;
const textLetters = 200;
const echoLetters = 80;
const nameLetters = 20;

const isSilent = (member: Member, today: Day): boolean => isAway(member, today) || (member.mutedUntil ?? '') > today;

const told = (me: Member, today: Day): number => (me.tells?.day === today ? me.tells.count : 0);

/** At night, or after two texts today, it waits for the morning; the sender is told so. */
const waits = ({ community }: World, to: Member, now: Instant): boolean =>
  isQuiet(now, community.zone, community.settings) ||
  (to.started.days[localDay(now, community.zone)] ?? 0) >= mostTexts;

const carried = (world: World, request: Request, to: Member, text: string): Outcome => {
  const { me, now } = request;
  const today = localDay(now, world.community.zone);
  const name = to.name ?? '';
  if (to.id === me.id) return reply(request, phrase(copy.yourself));
  if (me.name === undefined) return reply(request, phrase(copy.nameFirst, { name }));
  if (told(me, today) >= mostADay) return reply(request, phrase(copy.enough));
  if (isSilent(to, today)) return reply(request, phrase(copy.silent, { name }));
  const words = phrase(copy.told, { who: me.name, text });
  return {
    changes: [{ type: 'member-relayed', member: me.id, day: today }],
    messages: [
      answer(me.id, phrase(waits(world, to, now) ? copy.later : copy.sent, { name, text: cut(text, echoLetters) })),
      // A person speaks, not the group: it comes even to who asked for less from us.
      { ...telling(to.id, words), big: true },
    ],
  };
};

export const tell: Rule<'tell'> = (world, request) => {
  const { intent } = request;
  const text = cut(intent.text, textLetters);
  if (!intent.who || text === '') return reply(request, phrase(copy.how));
  const named = peopleCalled(world.pod, intent.who);
  const others = named.filter(({ id }) => id !== request.me.id);
  const [to] = others.length > 0 ? others : named;
  if (!to) return reply(request, phrase(copy.unknown, { name: cut(intent.who, nameLetters) }));
  return others.length > 1 ? whichMember(world, request, 'tell', others, text) : carried(world, request, to, text);
};

/** They were asked which of two with the same name. */
export const tellByNumber = (world: World, request: Request, number: number, text: string): Outcome | undefined => {
  const to = memberOfNumber(world, number);
  return to && carried(world, request, to, text);
};
