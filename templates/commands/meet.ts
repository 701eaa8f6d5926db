import { copies } from '../copy.ts';

export const meetCopies = copies({
  set: {
    en: 'Everybody is told: we meet {at}, {where}, 15 minutes. UNDO takes it back.',
    es: 'Avisamos a todos: nos juntamos el {at}, {where}, 15 minutos. DESHACER lo quita.',
  },
  setSomewhere: {
    en: 'Everybody is told: we meet {at}, 15 minutes. With a place: MEET thursday 7pm porch',
    es: 'Avisamos a todos: nos juntamos el {at}, 15 minutos. Con lugar: JUNTA jueves 7pm plaza',
  },
  told: {
    en: '{name} asks us to meet {at}, {where}, 15 minutes. Cannot come? Your words reach the rest.',
    es: '{name} nos invita a juntarnos el {at}, {where}, 15 minutos. ¿No puedes? Tus palabras llegan igual.',
  },
  toldSomewhere: {
    en: '{name} asks us to meet {at}, 15 minutes. Cannot come? Your words reach the rest.',
    es: '{name} nos invita a juntarnos el {at}, 15 minutos. ¿No puedes? Tus palabras llegan igual.',
  },
  moved: {
    en: 'Our meeting is now {at}, {where}, 15 minutes. Cannot come? Your words reach the rest.',
    es: 'La junta ahora es el {at}, {where}, 15 minutos. ¿No puedes? Tus palabras llegan igual.',
  },
  movedSomewhere: {
    en: 'Our meeting is now {at}, 15 minutes. Cannot come? Your words reach the rest.',
    es: 'La junta ahora es el {at}, 15 minutos. ¿No puedes? Tus palabras llegan igual.',
  },
  off: {
    en: 'Our meeting {at} is off: nobody needs to come.',
    es: 'Ya no hay junta el {at}: nadie tiene que ir.',
  },
  now: { en: 'We meet now: {where}.', es: 'Nos juntamos ahora: {where}.' },
  nowSomewhere: { en: 'We meet now.', es: 'Nos juntamos ahora.' },
  same: { en: 'So it stands: we meet {at}, {where}.', es: 'Así está: nos juntamos el {at}, {where}.' },
  sameSomewhere: {
    en: 'So it stands: we meet {at}. With a place: MEET thursday 7pm porch',
    es: 'Así está: nos juntamos el {at}. Con lugar: JUNTA jueves 7pm plaza',
  },
  who: {
    en: '{name} can name an hour to meet. TELL {name} what would suit you.',
    es: '{name} puede fijar la hora de la junta. DILE A {name} qué te conviene.',
  },
  askDay: {
    en: 'On which day, and at what hour? For example: MEET thursday 7pm porch',
    es: '¿Qué día y a qué hora? Por ejemplo: JUNTA jueves 7pm plaza',
  },
  askHour: {
    en: 'At what hour on {day}? For example: MEET thursday 7pm porch',
    es: '¿A qué hora el {day}? Por ejemplo: JUNTA jueves 7pm plaza',
  },
  past: {
    en: '{at} is past. Which day from today on? For example: MEET thursday 7pm porch',
    es: 'El {at} ya pasó. ¿Qué día, de hoy en adelante? Por ejemplo: JUNTA jueves 7pm plaza',
  },
  far: {
    en: 'The work ends {last}, so a meeting helps before that. Which day?',
    es: 'El trabajo termina el {last}: una junta sirve antes. ¿Qué día?',
  },
  before: {
    en: 'The work begins {first}, so a meeting helps after that. Which day?',
    es: 'El trabajo empieza el {first}: una junta sirve después. ¿Qué día?',
  },
  paused: {
    en: 'We pause just now. GO ON first, then MEET thursday 7pm porch.',
    es: 'Estamos en pausa. Primero SEGUIMOS, luego JUNTA jueves 7pm plaza.',
  },
  early: {
    en: 'A meeting is set once we share out tasks. STATUS tells where we are.',
    es: 'La junta se fija al repartir tareas. ESTADO dice cómo vamos.',
  },
  late: {
    en: 'A meeting is for while we work on a project. STATUS tells where we are.',
    es: 'La junta es para mientras trabajamos en un proyecto. ESTADO dice cómo vamos.',
  },
  undo: { en: 'that meeting', es: 'lo de la junta' },
});
