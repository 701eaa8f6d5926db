import { copies } from '../copy.ts';

export const workCopies = copies({
  begins: { en: 'We begin: {goal}, by {day}.', es: 'Empezamos: {goal}, para el {day}.' },
  youLead: { en: 'You lead. Thank you.', es: 'Tú coordinas. Gracias.' },
  leads: { en: 'Lead: {name}.', es: 'Coordina {name}.' },
  hosts: { en: '{names} take turns asking how it goes.', es: '{names} se turnan para preguntar cómo va.' },
  yours: {
    en: 'Yours:{list}\nDONE when it is finished, STUCK if you need a hand.',
    es: 'Lo tuyo:{list}\nLISTO cuando termines, ATORADO si necesitas ayuda.',
  },
  due: { en: ', by {day}', es: ', para el {day}' },
  open: {
    en: 'Still open:{list}\nCLAIM and a number takes one.',
    es: 'Todavía libres:{list}\nTOMO y un número toma una.',
  },
  allTaken: { en: 'Every task has a name. You will hear how it goes.', es: 'Cada tarea tiene nombre. Sabrás cómo va.' },
  laterGoal: {
    en: 'It took us a while, so the date moves a little.',
    es: 'Tardamos un poco, así que la fecha se mueve algo.',
  },
  lookAt: {
    en: 'Worth a look as lead:{list}\nCHECKLIST shows all.',
    es: 'Vale una mirada, ya que coordinas:{list}\nLISTA DE CONTROL muestra todo.',
  },
  because: { en: ': {because}', es: ': {because}' },
  moreDays: {
    en: 'Today was the date: {done} of {total} done, thank you. Up to 7 days more? EXTEND 7 or NEXT. Without a word we celebrate tomorrow.',
    es: 'Hoy era la fecha: {done} de {total} listas, gracias. ¿Hasta 7 días más? EXTENDER 7 o SIGUIENTE. Si no dices nada, mañana celebramos.',
  },
  extended: {
    en: 'Thank you. {count|One day|# days} more: the new date is {day}.',
    es: 'Gracias. {count|Un día|# días} más: la nueva fecha es el {day}.',
  },
  extendedForAll: {
    en: 'We take {count|one day|# days} more for "{goal}": until {day}. {left|One task is|# tasks are} still going.',
    es: 'Tomamos {count|un día|# días} más para "{goal}": hasta el {day}. {left|Falta una tarea|Faltan # tareas}.',
  },
  partyMoved: {
    en: 'The celebration you host moves to {day} with it.',
    es: 'La celebración que recibes pasa al {day}.',
  },
  tooLong: {
    en: 'Seven days more is the most. EXTEND and a number from 1 to 7, or NEXT.',
    es: 'Siete días más es lo máximo. EXTENDER y un número del 1 al 7, o SIGUIENTE.',
  },
});

/** What each line of the checklist is about. */
export const itemNames = copies({
  shared: { en: 'Wanted by many', es: 'Deseado por muchos' },
  achievable: { en: 'Doable', es: 'Alcanzable' },
  'two-hours': { en: 'Small tasks', es: 'Tareas pequeñas' },
  volunteered: { en: 'By their own word', es: 'Por voluntad' },
  'check-ins': { en: 'Check-ins', es: 'Repasos' },
  celebration: { en: 'Celebration', es: 'Fiesta' },
  rotated: { en: 'New lead', es: 'Nueva coordinación' },
  'parking-lot': { en: 'Parking lot', es: 'Ideas aparcadas' },
});
