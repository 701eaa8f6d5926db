import { copies } from '../copy.ts';

/** When we cannot be sure who wrote a mail. */
export const identityCopies = copies({
  inYourName: {
    en: 'A mail in your name says: "{words}". Was it you? IN or OUT.',
    es: 'Un correo en tu nombre dice: "{words}". ¿Eres tú? SÍ o NO.',
  },
  alsoYou: {
    en: 'Is the mail from {address} you too? It says: "{words}". IN or OUT.',
    es: '¿El correo de {address} también es tuyo? Dice: "{words}". SÍ o NO.',
  },
  added: {
    en: 'Good. Mail from there speaks for you too from now on.',
    es: 'Bien. Desde ahora el correo de ahí también habla por ti.',
  },
  notYou: { en: 'Good that we asked. Nothing changed.', es: 'Qué bueno preguntar. Nada cambió.' },
  didYouWrite: {
    en: 'Somebody wrote to {community}, a group of neighbors, from this address. Was it you, and would you like to join? IN to join. If not, do nothing: we will not write again.',
    es: 'Alguien escribió a {community}, un grupo de vecinos, desde esta dirección. ¿Eres tú y quieres unirte? SÍ para unirte. Si no, no hagas nada: no escribiremos más.',
  },
  unknownCode: {
    en: 'Thank you for writing. There is no group at {address}. Please check the word before the @ with who told you.',
    es: 'Gracias por escribir. No hay grupo en {address}. Confirma la palabra antes de la @ con quien te avisó.',
  },
  howToJoin: {
    en: 'Hello. This address is for {community}, neighbors who do things together. Reply JOIN to be part of it.',
    es: 'Hola. Esta dirección es de {community}, vecinos que hacen cosas juntos. Responde UNIRME para participar.',
  },
});
