import { copies } from '../copy.ts';

export const digestCopies = copies({
  progress: { en: '{done} of {total} done.', es: '{done} de {total} listas.' },
  finished: { en: 'Finished, with thanks:{list}', es: 'Terminado, con gracias:{list}' },
  by: { en: ': {name}', es: ': {name}' },
  halfway: { en: 'We are half-way, thanks to {names}.', es: 'Vamos a la mitad, gracias a {names}.' },
  most: { en: 'Most of it is done, thanks to {names}.', es: 'Ya está casi todo, gracias a {names}.' },
  others: { en: '{count|one more|# more}', es: '{count|una persona más|# personas más}' },
  more: { en: 'And {count|one more|# more}.', es: 'Y {count|una más|# más}.' },
  needs: {
    en: 'A hand is needed:{list}\nI CAN HELP WITH and the number.',
    es: 'Hace falta una mano:{list}\nAYUDO CON y el número.',
  },
  parked: {
    en: 'Nobody was free for these, so they rest:{list}',
    es: 'Nadie estaba libre para esto, así que descansa:{list}',
  },
  open: {
    en: '{count|One task is|# tasks are} still open: LIST shows {count|it|them}.',
    es: '{count|Queda una tarea libre|Quedan # tareas libres}: LISTA {count|la|las} muestra.',
  },
  handsWanted: {
    en: 'Everybody who took a task is through. Still free:{list}',
    es: 'Quienes tomaron tareas ya terminaron. Siguen libres:{list}',
  },
  takeOne: { en: 'CLAIM and the number takes one.', es: 'TOMO y el número toma una.' },
  serves: {
    en: 'Does this still serve our goal, "{goal}"? If a task does not: PARK and its number.',
    es: '¿Esto sigue sirviendo a nuestra meta, "{goal}"? Si una tarea no: APARCAR y su número.',
  },
  fewCarry: {
    en: 'For you as lead: three people hold over half the work. WHO shows who has what. Who else could be asked?',
    es: 'Para ti, que coordinas: tres personas llevan más de la mitad. QUIÉN muestra quién tiene qué. ¿A quién más preguntar?',
  },
  noHost: {
    en: 'For you as lead: nobody hosts our celebration yet. CLAIM {number} if you would, or TELL somebody about task {number}.',
    es: 'Para ti, que coordinas: nadie recibe la celebración todavía. TOMO {number} si quieres, o DILE A alguien de la tarea {number}.',
  },
  fizzling: {
    en: 'For you as lead: few have answered twice now. It may be the season or the size. NEXT closes the work kindly; or we go on.',
    es: 'Para ti, que coordinas: pocos han respondido dos veces. Quizá sea la época o el tamaño. SIGUIENTE cierra con cariño; o seguimos.',
  },
});
