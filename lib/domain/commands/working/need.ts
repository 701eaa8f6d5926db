/** What would help, told to everybody else without saying whose task it is. */
import { stuckCopies as copy } from '../../../../templates/commands/stuck.ts';
import { reachable } from '../../find.ts';
import { answer, phrase, tell } from '../../message.ts';
import { comma } from '../../names.ts';
import type { Task, World } from '../../nouns.ts';
import type { Outcome, Request } from '../../outcome.ts';
import { localDay } from '../../time.ts';
import { kept, named, quoted } from './titles.ts';

/** “I need a saw” reads, among others' words, as “a saw”. */
const askingWords =
  /^(?:(?:i|we)\s+)?(?:need|could use|would need|want|am missing)\s+|^(?:me\s+|nos\s+)?(?:necesito|necesitamos|ocupo|falta|faltan|hace falta|vendría bien)\s+/i;

const needIn = (words: string): string => {
  const whole = kept(words).replace(/[\s.!]+$/, '');
  return whole.replace(askingWords, '') || whole;
};

export const needTold = (world: World, { me, now }: Request, task: Task, words: string): Outcome => {
  const need = needIn(words);
  const today = localDay(now, world.community.zone);
  const others = reachable(world.pod, today).filter(({ id }) => id !== me.id);
  const toOthers = phrase(copy.toOthers, { ...named(task), need: quoted(need) });
  const echo = phrase(copy.needTold, { comma: comma(me), number: task.number, need: quoted(need) });
  return {
    changes: [
      { type: 'task-need-told', task: task.id, need },
      { type: 'question-closed', member: me.id, kind: 'need' },
    ],
    messages: [answer(me.id, echo), ...others.map(({ id }) => tell(id, toOthers))],
  };
};
