import { copies } from '../copy.ts';

/** The cycle comes to rest: what we keep, and what comes next. */
export const restCopies = copies({
  learned: { en: 'What we learned:{list}', es: 'Lo que aprendimos:{list}' },
  more: { en: 'And {count|one more|# more}, all kept.', es: 'Y {count|una más|# más}, todo guardado.' },
  nothing: {
    en: 'Nobody wrote anything down this time, and that is fine.',
    es: 'Nadie escribió nada esta vez, y está bien.',
  },
  lateThanks: { en: 'More thanks:{list}', es: 'Más gracias:{list}' },
  rest: {
    en: 'Thank you all. Now two weeks of rest.',
    es: 'Gracias a todos. Ahora, dos semanas de descanso.',
  },
  parked: {
    en: '{count|One idea waits|# ideas wait} in the parking lot:{list}',
    es: '{count|Una idea espera|# ideas esperan} para después:{list}',
  },
  parkedBefore: {
    en: '{count|One idea waits|# ideas wait} in the parking lot.',
    es: '{count|Una idea espera|# ideas esperan} para después.',
  },
  smaller: {
    en: 'Next time, half the tasks and half the time may do.',
    es: 'La próxima vez puede bastar la mitad de tareas y de tiempo.',
  },
  organizer: {
    en: 'When you are ready for the next: BEGIN PROJECT.',
    es: 'Cuando quieras empezar otro: EMPEZAR PROYECTO.',
  },
  doers: { en: 'Thank you, {names}, for what you did.', es: 'Gracias, {names}: lo hecho cuenta.' },
});

/** Why a cycle ended early, said so that nobody is to blame. */
export const closedCopies = copies({
  celebrated: { en: 'This project is complete.', es: 'Este proyecto está completo.' },
  'post-mortem': { en: 'This project ends here.', es: 'Este proyecto termina aquí.' },
  'nothing-named': {
    en: 'Nothing bothers enough of us just now, so we stop here. Perhaps first a shared meal, or each shows one thing in 15 minutes?',
    es: 'Por ahora nada nos molesta tanto, así que paramos aquí. ¿Quizá antes una comida juntos, o mostrar algo en 15 minutos?',
  },
  'no-proposal': {
    en: 'No project took shape this time, so we stop here. What frustrates us is kept for next time.',
    es: 'Esta vez no surgió un proyecto, así que paramos aquí. Lo que nos molesta queda para la próxima.',
  },
  'no-tasks': {
    en: 'We found no first steps for this, so we stop here. A smaller one may fit better next time.',
    es: 'No encontramos primeros pasos, así que paramos aquí. La próxima, algo más pequeño puede ir mejor.',
  },
  'nobody-free': {
    en: 'Hands are full just now, so we stop here. Thank you for thinking it through.',
    es: 'Ahora todos andan ocupados, así que paramos aquí. Gracias por pensarlo.',
  },
  'too-few': {
    en: 'We are too few to go on just now, so this project ends here. Thank you for your part in it.',
    es: 'Ahora somos muy pocos para seguir, así que este proyecto termina aquí. Gracias por tu parte.',
  },
  'not-agreed': {
    en: 'More of us said this is not it, so we stop here. It is good to know.',
    es: 'Más personas dijeron que no es esto, así que paramos aquí. Es bueno saberlo.',
  },
});
