import { copies } from './copy.ts';

/** What somebody can say now: each a clause that stands by itself. */
export const hintCopies = copies({
  surface: { en: 'write what frustrates you most here', es: 'escribe qué te molesta más aquí' },
  agree: { en: 'IN or OUT says if this is it', es: 'SÍ o NO dice si es esto' },
  vote: { en: 'VOTE 2 2 5 places your dots', es: 'VOTO 2 2 5 pone tus puntos' },
  define: { en: 'write one thing we could finish in a month', es: 'escribe algo que se termine en un mes' },
  list: { en: 'LIST shows the list', es: 'LISTA muestra la lista' },
  claim: { en: 'CLAIM and a number takes a task', es: 'TOMO y un número toma una tarea' },
  addTask: { en: 'ADD TASK: and a few words adds one', es: 'TAREA: y unas palabras agrega una' },
  lead: { en: "I'LL LEAD makes you the lead", es: 'YO COORDINO te hace coordinar' },
  done: { en: 'DONE when task {number} is finished', es: 'LISTO cuando termines la tarea {number}' },
  stuck: { en: 'STUCK if it does not move', es: 'ATORADO si no avanza' },
  rsvp: { en: 'IN or OUT says if you come', es: 'SÍ o NO dice si vienes' },
  thanks: { en: 'THANKS Sam for and a few words thanks Sam', es: 'GRACIAS Sam por y unas palabras agradece a Sam' },
  reflect: { en: 'write what we learned', es: 'escribe qué aprendimos' },
  begin: { en: 'BEGIN PROJECT starts a project', es: 'EMPEZAR PROYECTO inicia un proyecto' },
  invite: {
    en: 'INVITE, a number and a name invites who asked you',
    es: 'INVITAR, un número y un nombre invita a quien lo pidió',
  },
  join: { en: 'a neighbor joins with JOIN {code}', es: 'un vecino entra con UNIRME {code}' },
  park: { en: 'PARK: and an idea keeps it', es: 'APARCAR: y una idea la guarda' },
  tell: { en: 'TELL Rosa and a few words reaches Rosa', es: 'DILE A Rosa y unas palabras llega a Rosa' },
  status: { en: 'STATUS says where we are', es: 'ESTADO dice cómo vamos' },
  steer: { en: 'NEXT, EXTEND and PAUSE steer', es: 'SIGUIENTE, EXTENDER y PAUSA conducen' },
  goOn: { en: 'GO ON ends the pause', es: 'SEGUIMOS termina la pausa' },
  two: { en: 'You can text: {a}. {b}.', es: 'Puedes escribir: {a}. {b}.' },
  three: { en: 'You can text: {a}. {b}. {c}.', es: 'Puedes escribir: {a}. {b}. {c}.' },
  inviteNext: {
    en: 'To invite who asked for it: INVITE, a number, a name. With three in the group: BEGIN PROJECT.',
    es: 'Para invitar a quien lo pidió: INVITAR, un número, un nombre. Cuando sean tres: EMPEZAR PROYECTO.',
  },
  beginNext: {
    en: 'You are {count} here. BEGIN PROJECT starts when you are ready.',
    es: 'Ya son {count}. EMPEZAR PROYECTO inicia cuando quieran.',
  },
  nothingOpen: { en: 'MENU shows what you can say.', es: 'MENÚ muestra qué puedes decir.' },
});
