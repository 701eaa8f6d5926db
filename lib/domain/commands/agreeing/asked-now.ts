/** What the group is asked at this moment, in one line. */
import { nowCopies as copy } from '../../../../templates/phases/now.ts';
import { dotsIn, liveCycle } from '../../find.ts';
import { type Blank, type Phrase, phrase } from '../../message.ts';
import type { StepName, World } from '../../nouns.ts';
import { exampleOf, onBallot } from '../../phases/ballot.ts';
import { localDay } from '../../time.ts';

type Simple = 'surface' | 'yesOrNo' | 'define' | 'staff' | 'work' | 'celebrate' | 'reflect' | 'rest';

const lineOfStep: Readonly<Record<StepName, Simple | 'dots'>> = {
  surface: 'surface',
  agree: 'yesOrNo',
  choose: 'dots',
  runoff: 'dots',
  define: 'define',
  vote: 'dots',
  shall: 'yesOrNo',
  rerun: 'dots',
  staff: 'staff',
  work: 'work',
  celebrate: 'celebrate',
  reflect: 'reflect',
  rest: 'rest',
};

export const askedNow = ({ pod }: World): Phrase => {
  const cycle = liveCycle(pod);
  const line = lineOfStep[cycle?.step.name ?? 'rest'];
  return line === 'dots'
    ? phrase(copy.dots, { example: cycle ? exampleOf(onBallot(cycle), dotsIn(cycle.step)) : '' })
    : phrase(copy[line]);
};

/** The last day of the open step. */
export const openUntil = ({ community, pod }: World, now: string): Blank => ({
  day: localDay(pod.cycle?.step.endsAt ?? now, community.zone),
});
