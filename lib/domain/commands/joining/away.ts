/** Away for a while: nothing is sent, and what is due meanwhile can be passed on. */
import { backWords, awayCopies as copy } from '../../../../templates/commands/away.ts';
import type { Change } from '../../change.ts';
import { whereWeAre } from '../../door/where.ts';
import { inWords } from '../../door/words.ts';
import { heldTasks, liveCycle } from '../../find.ts';
import { leadGone } from '../../gone.ts';
import { answer, type Phrase, phrase } from '../../message.ts';
import { comma } from '../../names.ts';
import type { Day, World } from '../../nouns.ts';
import { type Outcome, type Request, type Rule, reply, together } from '../../outcome.ts';
import { isInOrOut } from '../../second-thoughts.ts';
import { addDays, daysBetween, localDay } from '../../time.ts';
import { unknown } from './unknown.ts';

const usualDays = 7;
const mostDays = 180;
/** A lead who is away longer hands over. */
const leadDays = 7;

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\s]/gu, '')
    .trim();

/** Do these words say that somebody who was away, or wanted fewer texts, is back? */
export const saysBack = ({ words, me }: Request): boolean =>
  (me.awayUntil !== undefined || me.mutedUntil !== undefined || me.less === true) && backWords.includes(folded(words));

/** Everything comes again: no longer away, muted or on less. */
export const back = (world: World, request: Request): Outcome => {
  const { id, awayUntil, mutedUntil, less } = request.me;
  const changes: readonly Change[] = [
    ...(awayUntil === undefined ? [] : [{ type: 'member-away', member: id } as const]),
    ...(mutedUntil === undefined ? [] : [{ type: 'member-muted', member: id } as const]),
    ...(less ? [{ type: 'member-less', member: id, less: false } as const] : []),
  ];
  const welcome = phrase(changes.length > 0 ? copy.back : copy.here, { name: comma(request.me) });
  return { changes, messages: [answer(id, welcome, whereWeAre(world, request.me))] };
};

const untilOf = (request: Request<'away'>, today: Day): Day => {
  const { intent, days } = request;
  return intent.until ?? days[0] ?? addDays(today, intent.days ?? usualDays);
};

/** The first of their tasks that falls due while they are away. */
const dueMeanwhile = (world: World, { me }: Request, until: Day): readonly Phrase[] => {
  const cycle = liveCycle(world.pod);
  const task = cycle && heldTasks(cycle, me.id).find(({ due }) => due !== undefined && due < until);
  return task ? [phrase(copy.task, { number: task.number, title: task.title })] : [];
};

const undoOf = ({ me }: Request): NonNullable<Outcome['undo']> => ({
  what: inWords(copy.what, me.locale),
  changes: [{ type: 'member-away', member: me.id, ...(me.awayUntil ? { until: me.awayUntil } : {}) }],
});

const gone = (world: World, request: Request, today: Day, until: Day): Outcome => {
  const { me, now } = request;
  const words = phrase(copy.away, { day: { day: until }, name: comma(me) });
  const away: Outcome = {
    changes: [{ type: 'member-away', member: me.id, until }],
    messages: [answer(me.id, words, ...dueMeanwhile(world, request, until))],
    undo: undoOf(request),
  };
  return daysBetween(today, until) > leadDays ? together(away, leadGone(world, me, now)) : away;
};

export const away: Rule<'away'> = (world, request) => {
  // A late OUT answers a question that has closed; it must not silence anybody for a week.
  if (isInOrOut(request.words)) return unknown(world, request);
  const today = localDay(request.now, world.community.zone);
  const until = untilOf(request, today);
  if (until <= today) return back(world, request);
  if (daysBetween(today, until) > mostDays)
    return reply(request, phrase(copy.tooLong, { code: world.community.code.toUpperCase() }));
  return gone(world, request, today, until);
};
