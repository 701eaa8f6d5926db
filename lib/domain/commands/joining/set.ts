/** The organizer's two settings: how many check-ins, and when we are quiet. */
import { setCopies as copy } from '../../../../templates/commands/set.ts';
import { inWords } from '../../door/words.ts';
import { isOrganizer, organizersOf } from '../../find.ts';
import { answer, type Phrase, phrase } from '../../message.ts';
import type { Settings, World } from '../../nouns.ts';
import { type Outcome, type Request, type Rule, reply } from '../../outcome.ts';

/** Nothing unasked between these hours, whatever is set. */
const quietAtLeast = { from: 21, to: 8 };

const hourIn = (hours: string, half: string | undefined): number => {
  const hour = Number(hours);
  if (half === undefined) return hour;
  return (hour % 12) + (half.startsWith('p') ? 12 : 0);
};

/** Every hour named: “9pm to 8am” is 21 and 8. */
const hoursIn = (text: string): readonly number[] =>
  [...text.toLowerCase().matchAll(/(\d{1,2})(?::\d{2})?\s*([ap])?\.?m?\b/gu)]
    .map(([, hours = '', half]) => hourIn(hours, half))
    .filter((hour) => hour >= 0 && hour < 24);

const clock = (hour: number): string => `${hour % 12 === 0 ? 12 : hour % 12}${hour < 12 ? 'am' : 'pm'}`;

const changed = (request: Request, before: Settings, settings: Partial<Settings>, words: Phrase): Outcome => {
  const { me } = request;
  const isSame = (Object.keys(settings) as (keyof Settings)[]).every((key) => settings[key] === before[key]);
  if (isSame) return reply(request, phrase(copy.same));
  return {
    changes: [{ type: 'settings-changed', settings }],
    messages: [answer(me.id, words)],
    undo: { what: inWords(copy.what, me.locale), changes: [{ type: 'settings-changed', settings: before }] },
  };
};

const checkIns = ({ community }: World, request: Request<'set'>): Outcome => {
  const count = Number(/\d+/u.exec(request.intent.value)?.[0]);
  if (count !== 2 && count !== 3) return reply(request, phrase(copy.how));
  return changed(request, community.settings, { checkIns: count }, phrase(copy.checkIns, { count }));
};

/** A bare “9” for the evening means nine at night. */
const evening = (hour: number): number => (hour > 0 && hour < 12 ? hour + 12 : hour);

const quiet = ({ community }: World, request: Request<'set'>): Outcome => {
  const [from, to = community.settings.quietTo] = hoursIn(request.intent.value);
  if (from === undefined) return reply(request, phrase(copy.how));
  const quietFrom = evening(from);
  if (quietFrom > quietAtLeast.from || quietFrom < 12 || to < quietAtLeast.to || to > 12)
    return reply(request, phrase(copy.tooShort));
  const words = phrase(copy.quiet, { from: clock(quietFrom), to: clock(to) });
  return changed(request, community.settings, { quietFrom, quietTo: to }, words);
};

const notYours = ({ community, pod }: World, request: Request): Outcome => {
  const who = organizersOf(community, pod).find(({ name }) => name !== undefined)?.name;
  return reply(request, who ? phrase(copy.notYours, { who }) : phrase(copy.noOrganizer));
};

export const set: Rule<'set'> = (world, request) => {
  const key = request.intent.key.toLowerCase().replace(/[^a-z]/gu, '');
  if (!isOrganizer(world.community, world.pod, request.me.id)) return notYours(world, request);
  if (/^(check|revision)/u.test(key)) return checkIns(world, request);
  if (/^(quiet|silen)/u.test(key)) return quiet(world, request);
  return reply(request, phrase(copy.how));
};
