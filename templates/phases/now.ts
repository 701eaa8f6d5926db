import { copies } from '../copy.ts';

/** What the group is asked at this moment, in one line. */
export const nowCopies = copies({
  surface: {
    en: 'We are gathering what frustrates us: one sentence from you, or SAME AS and a number.',
    es: 'Estamos reuniendo lo que nos molesta: una frase tuya, o IGUAL QUE y un número.',
  },
  yesOrNo: { en: 'One thing is asked now: IN or OUT.', es: 'Ahora se pregunta una cosa: SÍ o NO.' },
  dots: {
    en: 'We are placing dots: VOTE and numbers, like VOTE {example}. LIST shows them.',
    es: 'Estamos poniendo puntos: VOTO y números, como VOTO {example}. LISTA los muestra.',
  },
  define: {
    en: 'We are looking for one thing to finish within a month: one sentence from you.',
    es: 'Buscamos una cosa que terminar en un mes: una frase tuya.',
  },
  staff: {
    en: 'We are sharing out tasks: CLAIM and a number, or ADD TASK: and your words.',
    es: 'Estamos repartiendo tareas: TOMO y un número, o TAREA: y tus palabras.',
  },
  work: { en: 'We are at work: LIST shows the tasks.', es: 'Estamos trabajando: LISTA muestra las tareas.' },
  celebrate: { en: 'We are celebrating what was done.', es: 'Estamos celebrando lo que se hizo.' },
  reflect: { en: 'We are saying what we learned.', es: 'Estamos diciendo qué aprendimos.' },
  rest: {
    en: 'The group is resting. An organizer can text BEGIN PROJECT.',
    es: 'El grupo descansa. Quien organiza puede escribir EMPEZAR PROYECTO.',
  },
});
