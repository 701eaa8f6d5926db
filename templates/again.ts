import { copies } from './copy.ts';

/** A question that a more important one had put back, in few words, at the end of a reply. */
export const againCopies = copies({
  name: { en: 'And your first name, if you like?', es: '¿Y tu nombre, si quieres?' },
  frustration: {
    en: 'Still open: what frustrates you most here?',
    es: 'Aún abierto: ¿qué es lo que más te molesta aquí?',
  },
  vote: { en: 'Still open: your dots. Reply with numbers.', es: 'Aún abierto: tus puntos. Responde con números.' },
  agree: { en: 'Still open: is this it? IN or OUT.', es: 'Aún abierto: ¿es esto? SÍ o NO.' },
  proposal: {
    en: 'Still open: what one thing could we finish within a month?',
    es: 'Aún abierto: ¿qué cosa podríamos terminar en un mes?',
  },
  tasks: {
    en: 'Still open: a task for you? CLAIM and its number.',
    es: 'Aún abierto: ¿una tarea para ti? TOMO y su número.',
  },
  checkin: {
    en: 'Still open: how does your task go? DONE, STUCK or a few words.',
    es: 'Aún abierto: ¿cómo va tu tarea? LISTO, ATORADO o unas palabras.',
  },
  photo: {
    en: 'Still open: may we show your photo? IN if the people on it agree.',
    es: 'Aún abierto: ¿mostramos tu foto? SÍ si quienes salen están de acuerdo.',
  },
  deadline: {
    en: 'Still open: task {number}. DONE, MORE TIME or PASS IT ON.',
    es: 'Aún abierto: tarea {number}. LISTO, MÁS TIEMPO o PASARLA.',
  },
  need: {
    en: 'Still open: what would help with task {number}?',
    es: 'Aún abierto: ¿qué ayudaría con la tarea {number}?',
  },
  invitation: {
    en: 'Still open: task {number}, {title}? IN or OUT.',
    es: 'Aún abierto: ¿tarea {number}, {title}? SÍ o NO.',
  },
  rsvp: { en: 'Still open: will you come {day}? IN or OUT.', es: 'Aún abierto: ¿vienes el {day}? SÍ o NO.' },
  lead: { en: 'Still open: would you lead? IN or OUT.', es: 'Aún abierto: ¿coordinas tú? SÍ o NO.' },
  steps: {
    en: 'Still open: the first steps for our goal?',
    es: 'Aún abierto: ¿los primeros pasos para nuestra meta?',
  },
  moreDays: {
    en: 'Still open: up to 7 days more? EXTEND 7 or NEXT.',
    es: 'Aún abierto: ¿hasta 7 días más? EXTENDER 7 o SIGUIENTE.',
  },
  reflection: { en: 'Still open: what did we learn?', es: 'Aún abierto: ¿qué aprendimos?' },
});
