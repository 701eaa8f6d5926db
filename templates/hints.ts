import { copies } from './copy.ts';

/** What somebody can say now: each a short sentence that stands by itself. */
export const hintCopies = copies({
  surface: { en: 'Write what frustrates you most here.', es: 'Escribe qué te molesta más aquí.' },
  agree: { en: 'IN or OUT says if this is it.', es: 'SÍ o NO dice si es esto.' },
  vote: { en: 'Numbers place your dots, like VOTE 2 2 5.', es: 'Los números ponen tus puntos, como VOTO 2 2 5.' },
  define: { en: 'Write one thing we could finish in a month.', es: 'Escribe algo que se termine en un mes.' },
  list: { en: 'LIST shows what is there.', es: 'LISTA muestra lo que hay.' },
  claim: { en: 'CLAIM {number} takes task {number}.', es: 'TOMO {number} toma la tarea {number}.' },
  addTask: { en: 'ADD TASK: and a few words adds one.', es: 'TAREA: y unas palabras agrega una.' },
  lead: { en: "I'LL LEAD if you would lead this.", es: 'YO COORDINO si quieres coordinar.' },
  done: { en: 'DONE when task {number} is finished.', es: 'LISTO cuando termines la tarea {number}.' },
  stuck: { en: 'STUCK if it does not move.', es: 'ATORADO si no avanza.' },
  rsvp: { en: 'IN or OUT says if you come.', es: 'SÍ o NO dice si vienes.' },
  thanks: { en: 'THANKS {name} for the help tells {name}.', es: 'GRACIAS {name} por la ayuda se lo dice a {name}.' },
  reflect: { en: 'Write what we learned.', es: 'Escribe qué aprendimos.' },
  begin: { en: 'BEGIN PROJECT starts a project.', es: 'EMPEZAR PROYECTO inicia un proyecto.' },
  invite: {
    en: 'INVITE, a number and a name invites who asked you.',
    es: 'INVITAR, un número y un nombre invita a quien lo pidió.',
  },
  join: { en: 'A neighbor gets in with JOIN {code}.', es: 'Un vecino entra con UNIRME {code}.' },
  park: { en: 'PARK: and an idea keeps it for later.', es: 'APARCAR: y una idea la guarda.' },
  tell: { en: 'TELL {name} and your words reaches {name}.', es: 'DILE A {name} y tus palabras le llega a {name}.' },
  status: { en: 'STATUS says where we are.', es: 'ESTADO dice cómo vamos.' },
  steer: { en: 'NEXT, EXTEND 2 or PAUSE if need be.', es: 'SIGUIENTE, EXTENDER 2 o PAUSA si hace falta.' },
  goOn: { en: 'GO ON ends the pause.', es: 'SEGUIMOS termina la pausa.' },
  inviteNext: {
    en: 'To invite who asked for it: INVITE, a number, a name. With three in the group: BEGIN PROJECT.',
    es: 'Para invitar a quien lo pidió: INVITAR, un número, un nombre. Cuando sean tres: EMPEZAR PROYECTO.',
  },
  beginNext: {
    en: 'You are {count} here. BEGIN PROJECT starts when you are ready.',
    es: 'Ya son {count}. EMPEZAR PROYECTO inicia cuando quieran.',
  },
  menu: { en: 'MENU shows what you can say.', es: 'MENÚ muestra qué puedes decir.' },
});
