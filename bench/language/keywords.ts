import type { AskedKind, Intent } from '../../lib/domain/intent.ts';

/** One word, one meaning: what most texting systems do. */
const words: Readonly<Record<string, Intent['intent']>> = {
  stop: 'stop',
  unsubscribe: 'stop',
  cancel: 'stop',
  end: 'stop',
  quit: 'stop',
  parar: 'stop',
  alto: 'stop',
  baja: 'stop',
  start: 'resume',
  help: 'help',
  ayuda: 'help',
  info: 'help',
  menu: 'help',
  join: 'join',
  unirme: 'join',
  leave: 'leave',
  salir: 'leave',
  claim: 'claim',
  take: 'claim',
  tomo: 'claim',
  drop: 'drop',
  dejo: 'drop',
  done: 'done',
  listo: 'done',
  finished: 'done',
  stuck: 'stuck',
  atorado: 'stuck',
  list: 'list',
  lista: 'list',
  mine: 'mine',
  status: 'status',
  estado: 'status',
  who: 'who',
  quien: 'who',
  undo: 'undo',
  deshacer: 'undo',
  vote: 'vote',
  voto: 'vote',
  yes: 'yes',
  si: 'yes',
  ok: 'yes',
  sure: 'yes',
  no: 'no',
  later: 'later',
  skip: 'skip',
  more: 'more',
  mas: 'more',
  next: 'next',
  pause: 'pause',
  pausa: 'pause',
  extend: 'extend',
  begin: 'begin',
  lead: 'volunteer',
  announce: 'announce',
  away: 'away',
  thanks: 'thank',
  gracias: 'thank',
  map: 'map',
  checklist: 'checklist',
  sheet: 'sheet',
  mute: 'mute',
  less: 'less',
  menos: 'less',
};

const numbered: ReadonlySet<string> = new Set(['claim', 'drop', 'done', 'stuck']);

/** A plain keyword matcher, for comparison: the first word decides, digits are slots, anything else answers what was asked. */
export function byKeyword(text: string, asked: AskedKind): Intent {
  const found =
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[a-z]+|\d+/g) ?? [];
  const intent = words[found[0] ?? ''];
  const numbers = found.filter((word) => /^\d+$/.test(word)).map(Number);
  const [number] = numbers;
  if (intent === 'vote') return { intent, numbers };
  if (intent !== undefined)
    return numbered.has(intent) && number !== undefined ? ({ intent, task: number } as Intent) : ({ intent } as Intent);
  return answer(text, asked, numbers);
}

function answer(text: string, asked: AskedKind, numbers: readonly number[]): Intent {
  const [number] = numbers;
  if (asked === 'vote' && numbers.length > 0) return { intent: 'vote', numbers };
  if (asked === 'tasks' && number !== undefined) return { intent: 'claim', task: number };
  if ((asked === 'survey' || asked === 'which') && number !== undefined) return { intent: 'answer', value: number };
  if (asked === 'frustration') return { intent: 'frustration', text };
  if (asked === 'proposal') return { intent: 'propose', text };
  if (asked === 'reflection') return { intent: 'reflect', text };
  if (asked === 'thanks') return { intent: 'thank', text };
  if (asked === 'name') return { intent: 'name', name: text };
  if (asked === 'ritual' || asked === 'need' || asked === 'line' || asked === 'story')
    return { intent: 'answer', text };
  if (asked === 'checkin') return { intent: 'progress', note: text };
  return { intent: 'unknown', text };
}
