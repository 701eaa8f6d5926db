import { copies } from '../copy.ts';

/** What people at the door read: strangers, the invited, those who join. */
export const doorCopies = copies({
  welcome: { en: 'Welcome to {community}{name}.', es: 'Te damos la bienvenida a {community}{name}.' },
  purpose: { en: '{text}', es: '{text}' },
  membership: { en: 'Who we are: {text}', es: 'Quiénes somos: {text}' },
  groundRules: { en: 'When we disagree: {text}', es: 'Si no estamos de acuerdo: {text}' },
  stance: { en: 'We stand for: {text}', es: 'Defendemos: {text}' },
  agreeing: {
    en: 'By joining you agree to this. STOP ends these texts.',
    es: 'Al unirte estás de acuerdo. STOP termina los mensajes.',
    mail: {
      en: 'By joining you agree to this. Reply STOP and these mails end.',
      es: 'Al unirte estás de acuerdo. Responde ALTO y estos correos terminan.',
    },
  },
  stopEnds: {
    en: 'STOP ends these texts.',
    es: 'STOP termina los mensajes.',
    mail: { en: 'Reply STOP and these mails end.', es: 'Responde ALTO y estos correos terminan.' },
  },
  askName: { en: 'What is your first name?', es: '¿Cuál es tu nombre?' },
  unknownCode: {
    en: 'Thanks for writing. There is no group with the word {code}. Check the word with who told you, then text JOIN and the word.',
    es: 'Gracias por escribir. No hay grupo con la palabra {code}. Confirma la palabra con quien te avisó y escribe UNIRME y la palabra.',
    mail: {
      en: 'Thanks for writing. There is no group with the word {code}. Check the word with who told you, then write JOIN and the word.',
      es: 'Gracias por escribir. No hay grupo con la palabra {code}. Confirma la palabra con quien te avisó y escribe UNIRME y la palabra.',
    },
  },
  full: {
    en: 'Thank you for wanting to join. {community} has {count} members, all that one group can hold, so there is no room just now.',
    es: 'Gracias por querer unirte. {community} tiene {count} miembros, lo máximo para un grupo, así que ahora no hay lugar.',
  },
  howToJoin: {
    en: 'Hello. This number is for groups of neighbors who do things together. Text JOIN and the word your neighbor gave you, like JOIN maple.',
    es: 'Hola. Este número es de grupos de vecinos que hacen cosas juntos. Escribe UNIRME y la palabra que te dieron, como UNIRME maple.',
  },
  whoWeAre: {
    en: "This is {community}, a neighbors' group. {by} asked us to invite you. IN to join. OUT and we will not write again.",
    es: 'Este es {community}, un grupo de vecinos. {by} nos pidió invitarte. SÍ para unirte. NO y no escribiremos más.',
  },
  refused: {
    en: "Thank you for telling us. This was {community}, a neighbors' group. We will not write to you again.",
    es: 'Gracias por avisar. Este era {community}, un grupo de vecinos. No te escribiremos más.',
  },
  thisWas: {
    en: "Thank you for telling us. This was {community}, a neighbors' group.",
    es: 'Gracias por avisar. Este era {community}, un grupo de vecinos.',
  },
  thisIsFor: {
    en: 'Thank you for telling us. This number is for groups of neighbors who do things together.',
    es: 'Gracias por avisar. Este número es de grupos de vecinos que hacen cosas juntos.',
  },
  someone: { en: 'A neighbor', es: 'Alguien del grupo' },
  nameless: {
    en: 'Happily. What is the group called? Text NEW and its name, like NEW Maple Street.',
    es: 'Con gusto. ¿Cómo se llama el grupo? Escribe NUEVO GRUPO y su nombre, como NUEVO GRUPO Calle Arce.',
  },
  noCode: {
    en: 'Thank you. Many groups have a name like that. Text NEW and a name that is more your own.',
    es: 'Gracias. Muchos grupos tienen un nombre así. Escribe NUEVO GRUPO y un nombre más propio.',
  },
  founded: {
    en: '{community} has begun. To forward to your neighbors from your own phone:',
    es: '{community} ha comenzado. Para reenviar a tus vecinos desde tu teléfono:',
  },
  forwardMail: { en: '"Or send any email to {mailbox}".', es: '"O envía cualquier correo a {mailbox}".' },
  forward: { en: '"Text JOIN {code} to {number}".', es: '"Escribe UNIRME {code} al {number}".' },
});
