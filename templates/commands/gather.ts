import { copies } from '../copy.ts';

export const gatherCopies = copies({
  set: {
    en: 'The celebration: {at}, {where}. Everybody is asked when the work is done.',
    es: 'La celebración: {at}, {where}. Preguntamos a todos al terminar el trabajo.',
  },
  setSomewhere: {
    en: 'The celebration: {at}. And where? Reply with the place.',
    es: 'La celebración: {at}. ¿Y dónde? Responde con el lugar.',
  },
  told: { en: 'Everybody is told: {at}, {where}.', es: 'Avisamos a todos: {at}, {where}.' },
  toldSomewhere: {
    en: 'Everybody is told: {at}. And where? GATHER AT the porch.',
    es: 'Avisamos a todos: {at}. ¿Y dónde? REUNIÓN EN la plaza.',
  },
  moved: {
    en: 'The celebration is now {at}, {where}. IN or OUT, and how many guests?',
    es: 'La celebración ahora es el {at}, {where}. ¿SÍ o NO, y cuántos invitados?',
  },
  movedSomewhere: {
    en: 'The celebration is now {at}; the place follows. IN or OUT, and how many guests?',
    es: 'La celebración ahora es el {at}; el lugar, pronto. ¿SÍ o NO, y cuántos invitados?',
  },
  found: {
    en: 'We have a host, so we meet: {at}, {where}. IN or OUT, and how many guests?',
    es: 'Alguien nos recibe, así que nos vemos: {at}, {where}. ¿SÍ o NO, y cuántos invitados?',
  },
  foundSomewhere: {
    en: 'We have a host, so we meet: {at}; the place follows. IN or OUT, and how many guests?',
    es: 'Alguien nos recibe, así que nos vemos: {at}; el lugar, pronto. ¿SÍ o NO, y cuántos invitados?',
  },
  placed: { en: 'The celebration: {at}, {where}.', es: 'La celebración: {at}, {where}.' },
  placedSomewhere: { en: 'The celebration: {at}.', es: 'La celebración: {at}.' },
  same: { en: 'So it stands: {at}, {where}.', es: 'Así está: {at}, {where}.' },
  sameSomewhere: {
    en: 'So it stands: {at}. The place is still open: GATHER AT the porch.',
    es: 'Así está: {at}. Falta el lugar: REUNIÓN EN la plaza.',
  },
  ask: {
    en: 'When and where shall we celebrate? For example: GATHER saturday 4pm porch',
    es: '¿Cuándo y dónde celebramos? Por ejemplo: REUNIÓN sábado 4pm plaza',
  },
  who: {
    en: '{name} can set day and place. TELL {name} what would suit you.',
    es: '{name} puede fijar día y lugar. DILE A {name} qué te conviene.',
  },
  early: {
    en: 'Day and place of the celebration are set once we share out tasks. STATUS tells where we are.',
    es: 'El día y lugar de la celebración se fijan al repartir tareas. ESTADO dice cómo vamos.',
  },
  late: {
    en: 'The celebration of this project has been. BEGIN PROJECT starts the next.',
    es: 'La celebración de este proyecto ya pasó. EMPEZAR PROYECTO inicia otro.',
  },
  past: {
    en: '{day} is past. Which day from today on? For example: GATHER saturday 4pm porch',
    es: 'El {day} ya pasó. ¿Qué día, de hoy en adelante? Por ejemplo: REUNIÓN sábado 4pm plaza',
  },
  far: {
    en: '{day} is far off. Up to {last} people still remember what we did. Which day?',
    es: 'El {day} queda lejos. Hasta el {last} aún se recuerda lo hecho. ¿Qué día?',
  },
  later: {
    en: 'Fine. When you know: GATHER saturday 4pm porch.',
    es: 'Bien. Cuando sepas: REUNIÓN sábado 4pm plaza.',
  },
  undo: { en: 'day and place of the celebration', es: 'día y lugar de la celebración' },
});
