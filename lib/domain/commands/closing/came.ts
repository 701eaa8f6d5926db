/** Who came, in the host's words: told to all when we look back. Hosting is done with it. */
import { cameCopies as copy } from '../../../../templates/commands/came.ts';
import type { Change } from '../../change.ts';
import { hostTask, isHeld, liveCycle } from '../../find.ts';
import { answer, phrase } from '../../message.ts';
import { comma } from '../../names.ts';
import type { Cycle, Member } from '../../nouns.ts';
import { type Outcome, type Spoken, silence } from '../../outcome.ts';
import { insightOf } from '../../phases/rest.ts';
import type { AnswerRule } from '../rules.ts';

const hosted = (cycle: Cycle, me: Member, now: string): readonly Change[] => {
  const task = hostTask(cycle);
  if (!task || !isHeld(task) || task.state.status !== 'claimed' || task.state.by !== me.id) return [];
  return [{ type: 'task-finished', task: task.id, by: me.id, at: now }];
};

const told = (cycle: Cycle, { me, now }: Spoken, came: string): Outcome => {
  const finished = hosted(cycle, me, now);
  const isRead = cycle.step.name === 'celebrate';
  const words = finished.length === 0 ? copy.kept : isRead ? copy.hosted : copy.hostedLate;
  return {
    changes: [{ type: 'came-told', text: came }, ...finished],
    messages: [answer(me.id, phrase(words, { name: comma(me), came }))],
  };
};

export const answerCame: AnswerRule<'came'> = (world, request, bare) => {
  const cycle = liveCycle(world.pod);
  if (!cycle) return silence;
  if (bare.kind === 'text') return told(cycle, request, insightOf(bare.text));
  if (bare.kind === 'numbers') return told(cycle, request, bare.numbers.join(', '));
  if (bare.kind === 'yes') return undefined;
  const { me } = request;
  return {
    changes: [{ type: 'question-closed', member: me.id, kind: 'came' }],
    messages: [answer(me.id, phrase(copy.passed, { name: comma(me) }))],
  };
};
