/** `pause`: the clock of the step stands still; two weeks, unless a day is said. */
import { steerCopies as copy } from '../../../../templates/commands/steer.ts';
import { liveCycle } from '../../find.ts';
import { answer, asking, phrase } from '../../message.ts';
import type { Day, Instant, World } from '../../nouns.ts';
import { type Outcome, type Request, type Rule, reply } from '../../outcome.ts';
import { morningOf, notSteering, pauseEnd } from '../../phases/steer.ts';
import { addDays, localDay } from '../../time.ts';
import type { Answer, AnswerRule } from '../rules.ts';

const mostDays = 60;

/** The day they said, as a date or a number of days. */
const daySaid = (world: World, { now, days }: Request, count: number | undefined): Day | undefined =>
  count === undefined ? days[0] : addDays(localDay(now, world.community.zone), count);

const isFit = (world: World, now: Instant, day: Day): boolean => {
  const today = localDay(now, world.community.zone);
  return day > today && day <= addDays(today, mostDays);
};

const pausedUntil = (world: World, request: Request, day: Day): Outcome => {
  const { me, now } = request;
  if (!isFit(world, now, day)) return reply(request, phrase(copy.whichDay));
  const before = world.pod.cycle?.step.pausedAt;
  return {
    changes: [
      { type: 'step-paused', at: now, until: morningOf(world, day) },
      { type: 'question-closed', member: me.id, kind: 'pause' },
    ],
    messages: [answer(me.id, phrase(copy.paused, { day: { day } }))],
    ...(before ? {} : { undo: { what: copy.pauseName[me.locale], changes: [{ type: 'step-resumed', at: now }] } }),
  };
};

export const pause: Rule<'pause'> = (world, request) => {
  const refused = notSteering(world, request);
  const cycle = liveCycle(world.pod);
  if (refused || !cycle) return refused ?? reply(request, phrase(copy.nothingRuns));
  const { me, now, intent } = request;
  const day = daySaid(world, request, intent.days);
  if (day) return pausedUntil(world, request, day);
  const until = pauseEnd(cycle);
  if (until) {
    return reply(request, phrase(copy.alreadyPaused, { day: { day: localDay(until, world.community.zone) } }));
  }
  return {
    changes: [{ type: 'step-paused', at: now }],
    messages: [asking({ kind: 'pause' }, answer(me.id, phrase(copy.pausedUntilWhen)))],
    undo: { what: copy.pauseName[me.locale], changes: [{ type: 'step-resumed', at: now }] },
  };
};

const countIn = (bare: Answer): number | undefined => (bare.kind === 'numbers' ? bare.numbers[0] : undefined);

/** Until when? A day, a number of days, or anything else: then two weeks stand. */
export const pauseAnswer: AnswerRule<'pause'> = (world, request, bare) => {
  const cycle = liveCycle(world.pod);
  const until = cycle && pauseEnd(cycle);
  if (!until) return undefined;
  const day = daySaid(world, request, countIn(bare));
  if (day) return pausedUntil(world, request, day);
  if (bare.kind === 'text') return reply(request, phrase(copy.whichDay));
  const standing = { day: localDay(until, world.community.zone) };
  return {
    changes: [{ type: 'question-closed', member: request.me.id, kind: 'pause' }],
    messages: [answer(request.me.id, phrase(copy.alreadyPaused, { day: standing }))],
  };
};
