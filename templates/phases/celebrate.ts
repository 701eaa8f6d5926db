import { copies } from '../copy.ts';

/** The celebration opens: what was done, by whom, and how we meet or thank one another. */
export const celebrateCopies = copies({
  all: { en: 'We did it: {goal}. Thank you:{list}', es: 'Lo logramos: {goal}. Gracias:{list}' },
  part: {
    en: '"{goal}": {done} of {total} tasks done, and every one counts. Thank you:{list}',
    es: '"{goal}": {done} de {total} tareas hechas, y cada una cuenta. Gracias:{list}',
  },
  none: { en: 'Thank you for working on {goal}.', es: 'Gracias por trabajar en {goal}.' },
  by: { en: ': {names}', es: ': {names}' },
  people: { en: '{people}', es: '{people}' },
  person: { en: '{name} ({numbers})', es: '{name} ({numbers})' },
  project: { en: 'our project', es: 'nuestro proyecto' },
  come: {
    en: 'Come {at}, {where}. IN or OUT, and how many guests?',
    es: 'Ven el {at}, {where}. ¿SÍ o NO, y cuántos invitados?',
  },
  comeSomewhere: {
    en: 'Come {at}; the place follows. IN or OUT, and how many guests?',
    es: 'Ven el {at}; el lugar, pronto. ¿SÍ o NO, y cuántos invitados?',
  },
  pairs: { en: 'To talk over there in pairs: {question}', es: 'Para charlar allí en parejas: {question}' },
  host: {
    en: 'You host {at}, {where}: thank you. GATHER friday 5pm park would change it.',
    es: 'Tú recibes el {at}, {where}: gracias. REUNIÓN viernes 17h parque lo cambiaría.',
  },
  hostSomewhere: {
    en: 'You host {at}: thank you. Where? GATHER AT the porch tells all.',
    es: 'Tú recibes el {at}: gracias. ¿Dónde? REUNIÓN EN la plaza avisa a todos.',
  },
  noHost: {
    en: 'Only to you: nobody hosts yet. CLAIM {number} if you would, or TELL somebody.',
    es: 'Solo para ti: nadie recibe todavía. TOMO {number} si quieres, o DILE A alguien.',
  },
  thread: {
    en: 'Whom would you like to thank, and for what? For example: THANKS Sam for the ladder. SKIP is fine.',
    es: '¿A quién quieres dar las gracias, y por qué? Por ejemplo: GRACIAS Sam por la escalera. SALTAR también vale.',
  },
});

/** One thing to talk over in pairs at the gathering; each cycle takes the next. */
export const pairCopies = copies({
  first: {
    en: 'what did you find out about somebody here?',
    es: '¿qué descubriste de alguien de aquí?',
  },
  second: {
    en: 'what would you gladly be asked for again?',
    es: '¿qué te gustaría que te pidieran otra vez?',
  },
  third: {
    en: 'what small thing did a neighbor do that helped?',
    es: '¿qué pequeño gesto de alguien te ayudó?',
  },
  fourth: {
    en: 'when did this place last feel like yours?',
    es: '¿cuándo sentiste este lugar como tuyo?',
  },
});
