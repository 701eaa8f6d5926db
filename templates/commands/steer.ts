import { copies } from '../copy.ts';

export const steerCopies = copies({
  whoCan: {
    en: 'Thank you. That is for {names} to say here; nothing changed.',
    es: 'Gracias. Eso está aquí en manos de {names}; nada cambió.',
  },
  whoCanUnnamed: {
    en: 'Thank you. That is for an organizer or the lead to say; nothing changed.',
    es: 'Gracias. Eso lo decide quien organiza o coordina; nada cambió.',
  },
  nothingRuns: {
    en: 'No project is going on just now. BEGIN PROJECT starts one.',
    es: 'Ahora no hay ningún proyecto. EMPEZAR PROYECTO inicia uno.',
  },
  nothingToSteer: {
    en: 'Thank you. No project is going on just now, so there is nothing to move.',
    es: 'Gracias. Ahora no hay ningún proyecto, así que no hay nada que mover.',
  },
  next: { en: 'On we go, all had answered.', es: 'Seguimos; todos habían respondido.' },
  nextWithout: {
    en: 'On we go; {count|one person|# people} had not answered yet.',
    es: 'Seguimos; {count|faltaba una respuesta|faltaban # respuestas}.',
  },
  workFirst: {
    en: 'That ends the work for all: {done} of {total} tasks are done. End it now? IN or OUT',
    es: 'Eso cierra el trabajo para todos: van {done} de {total} tareas. ¿Cerrarlo ya? SÍ o NO',
  },
  partyFirst: {
    en: 'We meet {at}, and look back after that. Look back now all the same? IN or OUT',
    es: 'Nos reunimos el {at} y miramos atrás después. ¿Miramos atrás ya? SÍ o NO',
  },
  nextWaits: {
    en: 'There is nothing to go on with yet, so there is time until {day}.',
    es: 'Aún no hay con qué seguir: hay tiempo hasta el {day}.',
  },
  extended: {
    en: 'Done: there is time until {day}. NEXT ends it sooner.',
    es: 'Hecho: hay tiempo hasta el {day}. SIGUIENTE lo cierra antes.',
  },
  goalMoved: {
    en: 'Done: our date is now {day}. That was the one time it may move.',
    es: 'Hecho: nuestra fecha es ahora el {day}. Solo se puede mover una vez.',
  },
  goalStays: {
    en: 'The date may not move further than {day}. Finishing what we can by then is enough.',
    es: 'La fecha no puede pasar del {day}. Basta con terminar lo que podamos.',
  },
  goalMovedOnce: {
    en: 'The date has moved once already, so it stays {day}. What is done by then counts.',
    es: 'La fecha ya se movió una vez: queda el {day}. Cuenta lo que esté hecho.',
  },
  tooManyDays: {
    en: 'At most seven days at a time, like EXTEND 3.',
    es: 'Siete días como mucho cada vez, como EXTENDER 3.',
  },
  paused: {
    en: 'Paused until {day}; answers still count. GO ON takes it up sooner.',
    es: 'En pausa hasta el {day}; las respuestas cuentan. SEGUIMOS lo retoma antes.',
  },
  pausedUntilWhen: {
    en: 'Paused; answers still count. Until when? A day, like friday. Unsaid, it is two weeks. GO ON takes it up again.',
    es: 'En pausa; las respuestas cuentan. ¿Hasta cuándo? Un día, como viernes. Si no, dos semanas. SEGUIMOS lo retoma.',
  },
  alreadyPaused: {
    en: 'It is paused until {day}. GO ON takes it up again.',
    es: 'Está en pausa hasta el {day}. SEGUIMOS lo retoma.',
  },
  whichDay: {
    en: 'A day within two months, please, like friday or PAUSE 5.',
    es: 'Un día dentro de dos meses, por favor, como viernes o PAUSA 5.',
  },
  resumed: { en: 'On we go. There is time until {day}.', es: 'Seguimos. Hay tiempo hasta el {day}.' },
  resumedOpen: { en: 'On we go.', es: 'Seguimos.' },
  notPaused: { en: 'Nothing is paused; we are going on already.', es: 'No hay pausa; ya seguimos.' },
  weGoOn: { en: 'We go on after the pause.', es: 'Seguimos después de la pausa.' },
  daysGivenBack: {
    en: 'The days are given back: our date is {day} now, and the day of each task moves along.',
    es: 'Los días se devuelven: nuestra fecha es ahora el {day}, y el día de cada tarea se mueve igual.',
  },
  pauseName: { en: 'the pause', es: 'la pausa' },
  extendName: { en: 'the extra days', es: 'los días de más' },
});
