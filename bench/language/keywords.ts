/** What comparable systems do: the first word is a keyword, a number may follow, anything else is lost. The floor. */
import type { Intent } from '../../lib/domain/intent.ts';
import type { Line } from './score.ts';

const keywords: Readonly<Record<string, string>> = {
  stop: 'stop',
  parar: 'stop',
  unsubscribe: 'stop',
  cancel: 'stop',
  end: 'stop',
  quit: 'stop',
  start: 'resume',
  help: 'help',
  ayuda: 'help',
  menu: 'help',
  join: 'join',
  unirme: 'join',
  leave: 'leave',
  salir: 'leave',
  claim: 'claim',
  tomo: 'claim',
  drop: 'drop',
  dejo: 'drop',
  done: 'done',
  listo: 'done',
  stuck: 'stuck',
  atorado: 'stuck',
  undo: 'undo',
  deshacer: 'undo',
  list: 'list',
  lista: 'list',
  mine: 'mine',
  status: 'status',
  estado: 'status',
  who: 'who',
  yes: 'yes',
  in: 'yes',
  si: 'yes',
  ok: 'yes',
  no: 'no',
  out: 'no',
  later: 'later',
  next: 'next',
  pause: 'pause',
  extend: 'extend',
  vote: 'vote',
  voto: 'vote',
  skip: 'skip',
  more: 'more',
  begin: 'begin',
  undoit: 'undo',
};

const freeText: Readonly<Record<string, string>> = {
  frustration: 'frustration',
  proposal: 'propose',
  reflection: 'reflect',
  line: 'answer',
  story: 'answer',
  need: 'answer',
  ritual: 'answer',
};

/** One message through a plain keyword matcher that knows what was asked. */
export const byKeyword = ({ text, asked }: Line): Intent => {
  const words =
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[a-z]+|\d+/g) ?? [];
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const intent = keywords[words[0] ?? ''];
  const only = words.every((word, at) => at === 0 || /^\d+$/.test(word));
  if (intent && only) {
    if (intent === 'vote') return { intent, numbers };
    if (['claim', 'drop', 'done', 'stuck'].includes(intent)) {
      const task = numbers.length > 1 ? numbers : numbers[0];
      return (task === undefined ? { intent } : { intent, task }) as Intent;
    }
    return { intent } as Intent;
  }
  if (asked === 'vote' && numbers.length > 0 && numbers.length === words.length) return { intent: 'vote', numbers };
  if (asked === 'tasks' && numbers.length === 1 && words.length === 1)
    return { intent: 'claim', task: numbers[0] ?? 0 };
  if (asked === 'survey' && numbers.length === 1) return { intent: 'answer', value: numbers[0] ?? 0 };
  if (asked === 'name') return { intent: 'name', name: text };
  const free = freeText[asked];
  return (free ? { intent: free, text } : { intent: 'unknown', text }) as Intent;
};
