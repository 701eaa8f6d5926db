/** `next`: the open step closes now, by a word of the organizer or the lead. */
import { steerCopies as copy } from '../../../../templates/commands/steer.ts';
import { applyAll } from '../../apply/apply.ts';
import { liveCycle } from '../../find.ts';
import { answer, asking, phrase } from '../../message.ts';
import type { World } from '../../nouns.ts';
import { type Outcome, type Request, type Rule, reply, silence, together } from '../../outcome.ts';
import { unanswered } from '../../phases/answered.ts';
import { gatheringAt } from '../../phases/gathering.ts';
import { steps } from '../../phases/registry.ts';
import { notSteering, resumedChanges } from '../../phases/steer.ts';
import { openQuestions } from '../../questions.ts';
import { localDay } from '../../time.ts';
import { gatheringAhead } from '../closing/rsvp.ts';

/** Looking back before the party is asked about once, then obeyed. */
const isPartyAhead = (world: World, request: Request): boolean =>
  liveCycle(world.pod)?.step.name === 'celebrate' &&
  gatheringAhead(world, request.now) !== undefined &&
  !isConfirmed(world, request);

const isConfirmed = ({ pod }: World, { me, now }: Request): boolean =>
  openQuestions(pod, me, now).some(({ question }) => question.kind === 'confirm' && question.meant.intent === 'next');

const beforeTheParty = (world: World, { me, now }: Request): Outcome => {
  const gathering = gatheringAhead(world, now);
  if (!gathering) return silence;
  const words = phrase(copy.partyFirst, { at: { at: gatheringAt(gathering, world.community.zone) } });
  return { changes: [], messages: [asking({ kind: 'confirm', meant: { intent: 'next' } }, answer(me.id, words))] };
};

export const next: Rule<'next'> = (world, request) => {
  const refused = notSteering(world, request);
  if (!refused && isPartyAhead(world, request)) return beforeTheParty(world, request);
  const cycle = liveCycle(world.pod);
  const step = cycle && steps[cycle.step.name];
  if (refused || !step) return refused ?? reply(request, phrase(copy.nothingRuns));
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
    : count > 0
      ? phrase(copy.nextWithout, { count })
      : phrase(copy.next);
  return together(resumed, reply(request, words), closed);
};
