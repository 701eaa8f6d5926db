/** One cycle: its phase, its goal, what is on the table, its tasks and its celebration. Each gives elements to show. */
import { counted, list, make, note, written } from './make.js';
import { calendarDay, moment } from './time.js';
import { phases } from './words.js';

export const phaseStrip = (cycle) => {
  const names = Object.keys(phases);
  const at = cycle ? names.indexOf(cycle.phase) : -1;
  return names.map((name, index) =>
    make(
      'li',
      { className: index < at ? 'past' : '', 'aria-current': index === at ? 'step' : undefined },
      phases[name][0],
      index < at ? make('span', { className: 'unseen' }, ', done') : undefined,
    ),
  );
};

export const phaseLine = (cycle, zone) => {
  if (!cycle) return [make('p', {}, 'No project yet. With three neighbors, the organizer texts BEGIN PROJECT.')];
  const until = cycle.paused ? ' Paused.' : cycle.endsAt ? ` Until ${moment(cycle.endsAt, zone)}.` : '';
  return [make('p', {}, `${phases[cycle.phase]?.[1] ?? ''}${until}`)];
};

export const goal = (cycle) => {
  if (!cycle?.goal) return [note('None yet.')];
  const led = [cycle.lead && `Lead: ${cycle.lead}`, cycle.coLead && `co-lead: ${cycle.coLead}`].filter(Boolean);
  return [
    make('p', { className: 'goal', dir: 'auto' }, cycle.goal),
    note([cycle.goalDate && `By ${calendarDay(cycle.goalDate)}`, ...led].filter(Boolean).join(' · ') || 'No lead yet'),
  ];
};

const numbered = ({ number, text, dots, people }) => {
  const counts = [dots > 0 && counted(dots, 'dot'), people > 1 && `named by ${people}`].filter(Boolean).join(' · ');
  return [
    make('span', { className: 'number' }, `${number}`),
    make('span', {}, written(text), counts && make('span', { className: 'note' }, counts)),
  ];
};

/** What is being talked about: frustrations until one is chosen, then proposals until one is the goal. */
export const table = (cycle) => {
  if (!cycle || cycle.goal) return [];
  const all = cycle.proposals.length > 0 ? cycle.proposals : cycle.frustrations;
  return all.length === 0 ? [] : [list('numbered', all.map(numbered))];
};

const taskState = ({ status, by, due, hours }) => {
  const size = `${hours} h`;
  const until = due ? `due ${calendarDay(due)}` : '';
  const words = {
    open: ['open', until, size],
    claimed: [by, until, size],
    done: [`done by ${by}`],
    parked: ['parked'],
  };
  return (words[status] ?? [status]).filter(Boolean).join(' · ');
};

export const tasks = (cycle) => {
  const all = cycle?.tasks ?? [];
  // The party is not counted: it comes when the work is done.
  const counting = all.filter(({ status, host }) => status !== 'split' && status !== 'parked' && !host);
  if (all.length === 0) return [];
  const done = counting.filter(({ status }) => status === 'done').length;
  return [
    note(`${done} of ${counting.length} done`),
    list(
      'numbered',
      all.map((task) => [
        make('span', { className: `number ${task.status}` }, `${task.number}`),
        make('span', {}, written(task.title), make('span', { className: 'note', dir: 'auto' }, taskState(task))),
      ]),
    ),
  ];
};

export const party = (cycle, zone) => {
  const plan = cycle?.celebration;
  if (!plan) return [];
  const coming = plan.coming.map(({ name, guests }) => (guests > 0 ? `${name} + ${guests}` : name)).join(', ');
  const lines = [
    [moment(plan.when, zone), plan.where].filter(Boolean).join(', '),
    plan.host && `Host: ${plan.host}`,
    coming && `Coming: ${coming}`,
    plan.came && `Came: ${plan.came}`,
  ];
  return lines.filter(Boolean).map((line) => written(line, 'p'));
};

/** Only those whose people agreed: `/photos` tells of no other. */
export const album = (photos, code) =>
  photos.map(({ id }, index) =>
    make('img', {
      className: 'photo',
      alt: `Photo ${index + 1} that somebody sent`,
      src: `/photos/${encodeURIComponent(id)}?community=${encodeURIComponent(code)}`,
    }),
  );
