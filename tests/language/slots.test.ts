import { expect, test } from 'vitest';
import type { AskedKind } from '../../lib/domain/intent.ts';
import { amend } from '../../lib/language/understand/amend.ts';
import { clean } from '../../lib/language/understand/clean.ts';
import { filled } from '../../lib/language/understand/fill.ts';
import { read } from '../../lib/language/understand/reading.ts';

const texts = ['Rats at the bakery', 'Paint a bench', 'No shade', 'Speed on the corner', 'The mural', 'Trash', 'Quiet'];
const items = texts.map((text, at) => ({ number: at + 1, text }));

/** The slots of a message whose meaning is given; a Wednesday. */
function slots(name: string, asked: AskedKind, text: string): unknown {
  const context = { asked, locale: 'en', now: '2026-05-06T15:00:00Z', zone: 'America/New_York', items } as const;
  const reading = read(clean(text), context);
  const intent = filled(reading, name);
  return intent && amend(reading, intent);
}

test.each([
  ['tomorrow no, saturday yes', 3],
  ['thursday next week', 8],
  ['el viernes de la otra semana', 9],
  ['end of the month', 25],
  ['day after tomorrow', 2],
  ['pasado mañana', 2],
  ['not thursday, friday', 2],
  ['I said monday but tuesday is better', 6],
  ['thursday no friday no saturday yes', 3],
  ['on nights til thursday so not til saturday', 3],
  ['until saturday week', 10],
  ['until the sixteenth of May', 10],
  ['una semana y media', 10],
  ['l0 days', 10],
  ['another week please', 7],
  ['que me den más días', undefined],
  ['a few more days', undefined],
])('more time, %j', (text, days) => {
  expect(slots('extend', 'deadline', text)).toEqual({ intent: 'extend', ...(days === undefined ? {} : { days }) });
});

test.each([
  ['2x corner, 1x shade', [4, 4, 3]],
  ['5 gets all 3', [5, 5, 5]],
  ['1 for 5 and the rest for 2', [5, 2, 2]],
  ['two big fat dots for the mural, one for the bench', [5, 5, 2]],
  ['al mural le doy dos y a las bancas uno', [5, 5, 2]],
  ['2 al 5, 0 al 1, 1 al 6', [5, 5, 6]],
  ['rats: 2, trash: 1', [1, 1, 6]],
  ['1=2, 4=1', [1, 1, 4]],
  ['1 through 3', [1, 2, 3]],
])('dots, %j', (text, numbers) => {
  expect(slots('vote', 'vote', text)).toEqual({ intent: 'vote', numbers });
});

test.each([
  ['4 through 6', [4, 5, 6]],
  ['de la 4 a la 6', [4, 5, 6]],
  ['las últimas dos', [6, 7]],
  ['the first three', [1, 2, 3]],
  ['2-4 please', [2, 3, 4]],
  ['the last one', 7],
])('a row of things, %j', (text, task) => {
  expect(slots('claim', 'tasks', text)).toEqual({ intent: 'claim', task });
});

test.each([
  ['expect Arnold, Hank and me', 2],
  ['me and harold', 1],
  ['la Mari, la Juana y yo', 2],
  ['Jen, Mike, the baby and I', 3],
  ['me n 3 of my cousins', 3],
  ['4 besides me', 4],
  ['3 not counting me', 3],
  ['conmigo son 3', 2],
  ['five including the baby', 4],
  ['a dozen scouts plus me', 12],
  ['me and my husband will come', 1],
  ['we are coming after 7', undefined],
  ['I intend to', undefined],
])('who comes along, %j', (text, guests) => {
  expect(slots('rsvp:yes', 'rsvp', text)).toEqual({
    intent: 'rsvp',
    coming: 'yes',
    ...(guests === undefined ? {} : { guests }),
  });
});

test.each([
  ['9 out of 10', 9],
  ['un 4 de 5', 4],
  ['nueve sobre diez', 9],
])('a score, %j', (text, value) => {
  expect(slots('answer', 'survey', text)).toEqual({ intent: 'answer', value });
});

test.each([
  ['Mariana!!', 'Mariana'],
  ['Bienvenido', 'Bienvenido'],
  ['María de los Ángeles Ruiz Coronado', 'María de los Ángeles Ruiz Coronado'],
])('a name, %j', (text, name) => {
  expect(slots('name', 'name', text)).toEqual({ intent: 'name', name });
});

test.each([
  ['gather sabado 16 a las 10 en el parque', 'sabado 16 a las 10'],
  ['gather saturday 10 library', 'saturday 10'],
])('when, in their words, %j', (text, when) => {
  expect(slots('gather', 'none', text)).toMatchObject({ when });
});

test.each([
  ['regreso el 20 de mayo', '2026-05-20'],
  ['away May 9 to may 16', '2026-05-16'],
])('away, %j', (text, until) => {
  expect(slots('away', 'none', text)).toEqual({ intent: 'away', until });
});

test('hours and a due date behind the words of a new task', () => {
  expect(slots('task', 'none', 'add call the clerk (1h, by friday)')).toEqual({
    intent: 'task',
    text: 'call the clerk',
    hours: 1,
    due: '2026-05-08',
  });
});
