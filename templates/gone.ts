import { copies } from './copy.ts';

export const goneCopies = copies({
  youLead: {
    en: 'Thank you for being next in line: from now on you lead. NEXT, EXTEND and PAUSE are yours. STATUS shows where we are.',
    es: 'Gracias por estar en la fila: desde ahora coordinas tú. SIGUIENTE, EXTENDER y PAUSA son tuyos. ESTADO muestra cómo vamos.',
  },
  callForLead: {
    en: "Our project needs someone to lead it from here. It is mostly asking how things go. Reply I'LL LEAD to do it.",
    es: 'Nuestro proyecto necesita quien lo coordine. Es sobre todo preguntar cómo va. Responde YO COORDINO para hacerlo.',
  },
  notReachable: {
    en: '{name} cannot be reached just now.',
    es: 'Ahora no podemos comunicarnos con {name}.',
  },
  openAgain: {
    en: '{count|Task|Tasks} {numbers} {count|is|are} open again: is there somebody you could ask?',
    es: '{count|La tarea|Las tareas} {numbers} {count|queda libre|quedan libres}: ¿a quién podrías preguntar?',
  },
  startBrings: {
    en: 'It may not have been meant: if you meet them, tell them that START, sent here, brings our texts back.',
    es: 'Quizá fue sin querer: si se ven en persona, dile que START, enviado aquí, trae de vuelta los mensajes.',
  },
  stopped: {
    en: 'You will get no more texts from us. START brings them back, any time.',
    es: 'No te enviaremos más mensajes. START los trae de vuelta cuando quieras.',
    mail: {
      en: 'You will get no more mail from us. Reply START and it comes back, any time.',
      es: 'No te enviaremos más correos. Responde REACTIVAR y vuelven cuando quieras.',
    },
  },
  welcomeBack: { en: 'Welcome back to {community}{name}.', es: 'Te damos la bienvenida de nuevo a {community}{name}.' },
});

/** Alone in a text they end everything at the carrier, and may have been about a task, a date or a question. */
export const maybeMeantOtherwise: readonly string[] = ['cancel', 'end', 'quit', 'cancelar', 'salir', 'fin'];
