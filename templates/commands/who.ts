import { copies } from '../copy.ts';

export const whoCopies = copies({
  has: { en: 'Who has what:{list}', es: 'Quién tiene qué:{list}' },
  name: { en: ': {name}', es: ': {name}' },
  doneBy: { en: ': {name}, done', es: ': {name}, hecha' },
  person: { en: '{name} ({numbers})', es: '{name} ({numbers})' },
  people: { en: 'Who has what: {people}.', es: 'Quién tiene qué: {people}.' },
  nobody: {
    en: 'Nobody holds a task yet. LIST shows what is open.',
    es: 'Nadie tiene tareas aún. LISTA muestra las libres.',
  },
  members: {
    en: 'We are {count|one neighbor|# neighbors}: {names}.',
    es: '{count|Hay una persona|Somos # personas}: {names}.',
  },
  notReachable: { en: 'Not reachable: {names}.', es: 'Sin comunicación: {names}.' },
  organizers: { en: 'Organizing: {names}.', es: 'Organiza: {names}.' },
});
