/** Words carried to one member, by first name; five a day. */
import { tellCopies as copy } from '../../../../templates/commands/tell.ts';
import { isAway } from '../../find.ts';
import { answer, phrase, tell as telling } from '../../message.ts';
import { cut } from '../../names.ts';
import type { Day, Member, World } from '../../nouns.ts';
import { type Outcome, type Request, type Rule, reply } from '../../outcome.ts';
import { peopleCalled } from '../../people.ts';
import { localDay } from '../../time.ts';
import { memberOfNumber, whichMember } from './namesakes.ts';

const mostADay = 5;
const textLetters = 220;
const echoLetters = 80;
const nameLetters = 20;

const isSilent = (member: Member, today: Day): boolean => isAway(member, today) || (member.mutedUntil ?? '') > today;

const told = (me: Member, today: Day): number => (me.tells?.day === today ? me.tells.count : 0);

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
      answer(me.id, phrase(copy.sent, { name, text: cut(text, echoLetters) })),
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
