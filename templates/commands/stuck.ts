import { copies } from '../copy.ts';

export const stuckCopies = copies({
  whatWouldHelp: {
    en: 'Thank you for saying so{comma}. What would help with task {number} ({title})? I will ask everybody, without your name.',
    es: 'Gracias por decirlo{comma}. ¿Qué ayudaría con la tarea {number} ({title})? Pregunto a todos, sin tu nombre.',
  },
  /** Their words name or blame a person: only the need is told to all. */
  thingOnly: {
    en: 'Everybody will hear it, so name the thing rather than a person: what would help with task {number}? Or SKIP.',
    es: 'Lo oirán todos: nombra la cosa y no a una persona. ¿Qué ayudaría con la tarea {number}? O SALTAR.',
  },
  needTold: {
    en: 'Thank you{comma}. The others hear now that task {number} could use: {need}. DROP {number} is fine too.',
    es: 'Gracias{comma}. Los demás ya saben que la tarea {number} necesita: {need}. DEJO {number} también está bien.',
  },
  toOthers: {
    en: 'Task {number} ({title}) could use a hand: {need}. I CAN HELP WITH {number} if that is you.',
    es: 'La tarea {number} ({title}) necesita una mano: {need}. AYUDO CON {number} si puedes.',
  },
  askedAlready: {
    en: 'Everybody has heard that task {number} needs: {need}. Is it something else? Write it, or DROP {number}.',
    es: 'Todos saben que la tarea {number} necesita: {need}. ¿Es otra cosa? Escríbelo, o DEJO {number}.',
  },
  noNeed: {
    en: 'That is fine. Task {number} stays yours. DROP {number} puts it back on the list, no harm done.',
    es: 'Está bien. La tarea {number} sigue siendo tuya. DEJO {number} la devuelve a la lista, sin problema.',
  },
  theirs: {
    en: 'Task {number} ({title}) is with {name}. I CAN HELP WITH {number} offers a hand.',
    es: 'La tarea {number} ({title}) la tiene {name}. AYUDO CON {number} ofrece una mano.',
  },
  nobodys: {
    en: 'Nobody holds task {number} ({title}) yet. CLAIM {number} takes it.',
    es: 'Nadie tiene aún la tarea {number} ({title}). TOMO {number} para tomarla.',
  },
});

/** Words of anger or blame, without accents: they are heard, and not passed on. */
export const angryWords: readonly string[] = [
  'mad angry furious pissed lazy useless stupid idiot idiots jerk jerks hate blame fault',
  'enojado enojada furioso furiosa harto harta flojo floja inutil inutiles estupido estupida idiota idiotas culpa odio',
].flatMap((line) => line.split(' '));
