/** What must hold after the month, looked at from outside: the phones and the local addresses. */
import { cutAtWord } from '../../language/render.ts';
import { toGsm } from '../../language/segments.ts';
import type { Played } from './play.ts';

type TaskView = { readonly number: number; readonly title: string; readonly status: string; readonly by?: string };

export type WorldSeen = {
  readonly cycle?: { readonly phase: string; readonly tasks: readonly TaskView[] };
  readonly insights: readonly unknown[];
};

export type SaidSeen = { readonly at: string; readonly to: string; readonly why: string; readonly state: string };

export type Check = { readonly what: string; readonly holds: boolean; readonly detail: string };

const check = (what: string, holds: boolean, detail = ''): Check => ({ what, holds, detail });

const sentTo = (played: Played, who: string): readonly string[] =>
  (played.threads.get(who) ?? []).filter(({ direction }) => direction !== 'inbound').map(({ body }) => body);

/** A finished task is named when somebody's celebration text holds its title, as far as a text shows it. */
const isNamed = (texts: readonly string[], task: TaskView): boolean => {
  const shown = toGsm(cutAtWord(task.title, 40)).replace(/\.\.\.$/, '');
  return texts.some((text) => text.includes(shown) && text.includes(toGsm(task.by ?? '')));
};

const happened = (journal: readonly { readonly fact: string }[], fact: string): Check =>
  check(
    `the journal holds ${fact}`,
    journal.some((one) => one.fact === fact),
  );

const silentAfterStop = (played: Played, who: string): Check => {
  const thread = played.threads.get(who) ?? [];
  const stop = thread.findIndex(({ direction, body }) => direction === 'inbound' && body === 'STOP');
  const after = thread.slice(stop + 1).filter(({ direction }) => direction !== 'inbound');
  // The carrier itself confirms a stop, once.
  return check(`nothing went to ${who} after STOP`, stop >= 0 && after.length <= 1, `${after.length} texts`);
};

const looksPrivate = /\+?\d[\d\s().-]{6,}\d|@/;

export const rehearsalChecks = (
  played: Played,
  world: WorldSeen,
  journal: readonly { readonly fact: string }[],
  publicAnswers: readonly string[],
): readonly Check[] => {
  const tasks = world.cycle?.tasks ?? [];
  const finished = tasks.filter(({ status, by }) => status === 'done' && by);
  const celebration = ['Bea', 'Sam', 'Rosa', 'Edith'].flatMap((who) => sentTo(played, who));
  const unnamed = finished.filter((task) => !isNamed(celebration, task));
  return [
    check('the cycle ended at rest', world.cycle?.phase === 'rest', world.cycle?.phase ?? 'no cycle'),
    check('several tasks were finished', finished.length >= 5, `${finished.length}`),
    check(
      'every finished task is named with its person',
      unnamed.length === 0,
      unnamed.map(({ title }) => title).join(', '),
    ),
    check('at least one insight was kept', world.insights.length > 0, `${world.insights.length}`),
    silentAfterStop(played, 'Pia'),
    happened(journal, 'member-left'),
    happened(journal, 'task-dropped'),
    happened(journal, 'task-taken-over'),
    happened(journal, 'task-reported'),
    happened(journal, 'undo-spent'),
    check(
      'no number or address in /world, /journal or /outbox',
      publicAnswers.every((text) => !looksPrivate.test(text.replace(/\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?/g, ''))),
    ),
  ];
};

/** Texts and segments per person, as a small table. */
export const countsPerPerson = (played: Played): string =>
  [...played.threads.entries()]
    .map(([who, thread]) => {
      const out = thread.filter(({ direction }) => direction !== 'inbound');
      const segments = out.reduce((sum, text) => sum + text.segments, 0);
      return `${who.padEnd(8)} wrote ${String(thread.length - out.length).padStart(3)}   got ${String(out.length).padStart(3)} texts, ${String(segments).padStart(3)} segments`;
    })
    .join('\n');
