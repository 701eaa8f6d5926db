/** `next`: the open step closes now, by a word of the organizer or the lead. */
import { steerCopies as copy } from '../../../../templates/commands/steer.ts';
import { applyAll } from '../../apply/apply.ts';
import { progressOf } from '../../care/pulse.ts';
import { liveCycle } from '../../find.ts';
import { answer, asking, type Phrase, phrase } from '../../message.ts';
import type { Instant, StepName, World } from '../../nouns.ts';
import { type Outcome, type Request, type Rule, reply, together } from '../../outcome.ts';
import { unanswered } from '../../phases/answered.ts';
import { gatheringAt } from '../../phases/gathering.ts';
import { steps } from '../../phases/registry.ts';
import { notSteering, resumedChanges } from '../../phases/steer.ts';
import { openQuestions } from '../../questions.ts';
import { localDay } from '../../time.ts';
import { gatheringAhead } from '../closing/rsvp.ts';

const isConfirmed = ({ pod }: World, { me, now }: Request): boolean =>
  openQuestions(pod, me, now).some(({ question }) => question.kind === 'confirm' && question.meant.intent === 'next');

/** Work that is not done, and a party still to come, are not ended by one slip of the finger. */
const whatWouldEnd = (world: World, now: Instant): Phrase | undefined => {
  const cycle = liveCycle(world.pod);
  if (cycle?.step.name === 'work' && cycle.step.waits !== 'lead') return phrase(copy.workFirst, progressOf(cycle));
  const gathering = cycle?.step.name === 'celebrate' ? gatheringAhead(world, now) : undefined;
  return gathering && phrase(copy.partyFirst, { at: { at: gatheringAt(gathering, world.community.zone) } });
};

/** Asked once, then obeyed. */
const doubted = (world: World, request: Request): Outcome | undefined => {
  const { me, now } = request;
  const words = isConfirmed(world, request) ? undefined : whatWouldEnd(world, now);
  if (!words) return undefined;
  return { changes: [], messages: [asking({ kind: 'confirm', meant: { intent: 'next' } }, answer(me.id, words))] };
};

const onWeGo = (name: StepName, count: number): Phrase => {
  if (count > 0) return phrase(copy.nextWithout, { count });
  return phrase(name === 'work' ? copy.resumedOpen : copy.next);
};

export const next: Rule<'next'> = (world, request) => {
  const refused = notSteering(world, request);
  const cycle = liveCycle(world.pod);
  const step = cycle && steps[cycle.step.name];
  if (refused || !step) return refused ?? reply(request, phrase(copy.nothingRuns));
  const doubt = doubted(world, request);
  if (doubt) return doubt;
  const { me, now } = request;
  const resumed: Outcome = { changes: resumedChanges(world, cycle, now), messages: [] };
  const going = applyAll(world, resumed.changes);
  const closed = step.close(going, now, { by: 'word', member: me.id });
  const opens = closed.changes.some(({ type }) => type === 'step-opened');
  const stretch = closed.changes.find((change) => change.type === 'step-stretched');
  if (!opens && !stretch) return together(resumed, closed);
  const count = unanswered(going, now).length;
  const words = stretch
    ? phrase(copy.nextWaits, { day: { day: localDay(stretch.endsAt, world.community.zone) } })
    : onWeGo(cycle.step.name, count);
  return together(resumed, reply(request, words), closed);
};
