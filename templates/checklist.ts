import { copies } from './copy.ts';

/** Why each line of the checklist holds or does not, counted from what happened. */
export const checklistCopies = copies({
  notChosen: { en: 'nothing is chosen yet', es: 'aún no se ha elegido nada' },
  shared: {
    en: '{people} of us named it, {dots} of {voters} voters chose it',
    es: '{people} lo nombraron, {dots} de {voters} que votaron lo eligieron',
  },
  unvoted: {
    en: '{people} of us named it, and no dots were given',
    es: '{people} lo nombraron, y nadie puso puntos',
  },
  onlyOrganizers: { en: 'only organizers named it', es: 'solo lo nombraron quienes organizan' },
  onlyOne: { en: 'only one person named it', es: 'solo una persona lo nombró' },
  noTasks: { en: 'there are no tasks yet', es: 'aún no hay tareas' },
  achievable: {
    en: '{tasks|one task|# tasks} to do, {hours} h, for {people} active people with {free} h',
    es: '{tasks|una tarea|# tareas} por hacer, {hours} h, para {people} personas activas con {free} h',
  },
  everyTask: { en: 'no task takes over 2 hours', es: 'ninguna tarea pasa de 2 horas' },
  tooBig: {
    en: '{count|one task takes|# tasks take} over 2 hours',
    es: '{count|una tarea pasa|# tareas pasan} de 2 horas',
  },
  volunteered: {
    en: '{count|one person took a task by their own word|# people took tasks by their own word}',
    es: '{count|una persona tomó una tarea por su voluntad|# personas tomaron tareas por su voluntad}',
  },
  nobody: { en: 'nobody has taken a task yet', es: 'nadie ha tomado una tarea aún' },
  planned: {
    en: '{count|one check-in is|# check-ins are} planned',
    es: '{count|un repaso previsto|# repasos previstos}',
  },
  held: { en: '{count|one check-in was|# check-ins were} held', es: '{count|hubo un repaso|hubo # repasos}' },
  celebration: { en: '{name} hosts on {day}, {where}', es: '{name} recibe el {day}, {where}' },
  noHost: { en: 'nobody hosts it yet', es: 'nadie recibe aún' },
  noPlace: { en: 'the place is still open', es: 'falta el lugar' },
  noDay: { en: 'the day is still open', es: 'falta el día' },
  rotated: { en: '{name} leads, who did not lead last time', es: 'coordina {name}, que no coordinó la última vez' },
  first: { en: '{name} leads our first project', es: '{name} coordina nuestro primer proyecto' },
  again: { en: '{name} led last time too', es: '{name} coordinó también la última vez' },
  hosts: { en: 'the check-in hosts take turns', es: 'se turnan para los repasos' },
  noLead: { en: 'nobody leads yet', es: 'nadie coordina aún' },
  nothingParked: { en: 'nothing is parked', es: 'no hay nada aparcado' },
  shown: {
    en: '{count|one parked idea was|# parked ideas were} shown to all',
    es: '{count|una idea aparcada se mostró|# ideas aparcadas se mostraron} a todos',
  },
  notShown: {
    en: '{count|one parked idea is|# parked ideas are} still to be shown to all',
    es: 'falta mostrar a todos {count|una idea aparcada|# ideas aparcadas}',
  },
});
