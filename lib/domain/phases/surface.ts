/** Surface: what frustrates you most here? One sentence each, shown without names. */
import { surfaceCopies as copy } from '../../../templates/phases/surface.ts';
import { applyAll } from '../apply/apply.ts';
import type { Change } from '../change.ts';
import { present, standing } from '../find.ts';
import { asking, type Phrase, phrase, tell } from '../message.ts';
import type { Ending, Instant, MemberId, Pod, World } from '../nouns.ts';
import { type Outcome, silence, together } from '../outcome.ts';
import { openAgree } from './agree.ts';
import { allAnswered, isSameDoubted } from './answered.ts';
import { openChoose } from './choose.ts';
import { daysFrom, lastDay, openStep } from './opening.ts';
import { closeCycle } from './rest.ts';
import type { Sides } from './sides.ts';
import { type StepRule, toAll } from './step.ts';

const surfaceDays = 3;
/** Fewer than this, and we say what is different (PRACTICE, “The cycle”). */
const fewMembers = 10;
const insightsRead = 2;

const few = (pod: Pod): readonly Phrase[] => {
  const count = present(pod).length;
  return count < fewMembers ? [phrase(copy.few, { count })] : [];
};

/** What the last cycle taught us is read back at the start of the next. */
const learned = ({ insights }: Pod): readonly Phrase[] => {
  const last = insights.at(-1)?.cycle;
  const list = insights
    .filter(({ cycle }) => cycle === last)
    .slice(0, insightsRead)
    .map(({ text }) => ({ text }));
  return list.length > 0 ? [phrase(copy.learned, { insights: { list } })] : [];
};

const numberAfter = ({ cycle, past }: Pod): number => Math.max(cycle?.number ?? 0, past.at(-1)?.number ?? 0) + 1;

/** Begins a cycle: everybody is asked. */
export const openSurface = (world: World, now: Instant, by: MemberId): Outcome => {
  const began: Change = { type: 'cycle-began', number: numberAfter(world.pod), by, at: now };
  const next = applyAll(world, [began]);
  const opened = openStep(
    next,
    now,
    { by: 'word', member: by },
    {
      name: 'surface',
      days: surfaceDays,
      question: { kind: 'frustration' },
      parts: (day) => [...learned(world.pod), phrase(copy.opening, { day }), ...few(world.pod)],
    },
  );
  return together({ changes: [began], messages: [] }, opened);
};

/** What was named was not it: everything named is set aside, and an easier question goes out. */
export const lookAgain = (world: World, now: Instant, endedBy: Ending, sides: Sides): Outcome => {
  const named = world.pod.cycle?.frustrations ?? [];
  const aside = named.flatMap(({ number, text, hidden }): readonly Change[] => [
    ...(hidden ? [] : [{ type: 'idea-parked', text, at: now } as const]),
    { type: 'frustration-withdrawn', number },
  ]);
  const opened = openStep(applyAll(world, aside), now, endedBy, {
    name: 'surface',
    days: surfaceDays,
    question: { kind: 'frustration' },
    parts: (day) => [phrase(copy.lookAgain, { ...sides, day })],
  });
  return together({ changes: aside, messages: [] }, opened);
};

/** Three days more with an easier question; who had passed may think again. */
const stretched = (world: World, now: Instant, passed: readonly MemberId[]): Outcome => {
  const words = phrase(copy.easier, { day: lastDay(world, now, surfaceDays) });
  return {
    changes: [
      { type: 'step-stretched', endsAt: daysFrom(world, now, surfaceDays) },
      ...passed.map((by): Change => ({ type: 'step-unpassed', by })),
    ],
    messages: toAll(world, now, ({ id }) => asking({ kind: 'frustration' }, tell(id, words))),
  };
};

const close = (world: World, now: Instant, endedBy: Ending): Outcome => {
  const cycle = world.pod.cycle;
  if (!cycle) return silence;
  const [only, ...others] = standing(cycle);
  if (only) return others.length > 0 ? openChoose(world, now, endedBy) : openAgree(world, now, endedBy, only);
  // A second look that finds nothing is the end of the looking.
  const isSecondLook = cycle.step.stretches > 0 || cycle.ballots.agree !== undefined;
  if (isSecondLook) return closeCycle(world, now, endedBy, 'nothing-named', []);
  return stretched(world, now, cycle.step.passed);
};

export const surface: StepRule = {
  isComplete: (world, now) => allAnswered(world, now) && !isSameDoubted(world, now),
  close,
};
