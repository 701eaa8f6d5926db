import { copies } from '../copy.ts';

export const inviteCopies = copies({
  forward: {
    en: 'Thank you for thinking of somebody. Organizers invite; you can tell them yourself: text JOIN {code} to this number.',
    es: 'Gracias por pensar en alguien. Invita quien organiza; puedes decirle tú: que escriba UNIRME {code} a este número.',
  },
  unclear: {
    en: 'I could not read a number or an email there. For example: INVITE 555-0134 Rosa.',
    es: 'No pude leer un número o un correo. Por ejemplo: INVITAR 555-0134 Rosa.',
  },
  cannot: {
    en: 'Thank you. That address cannot be invited: it may have been before, or wants no texts. They can text JOIN {code} themselves.',
    es: 'Gracias. Esa dirección no se puede invitar: quizá ya se hizo, o no quiere mensajes. Puede escribir UNIRME {code}.',
  },
  full: {
    en: 'Thank you. {community} is full with {count} members, so nobody can be invited just now.',
    es: 'Gracias. {community} está completo con {count} miembros, así que ahora no se puede invitar.',
  },
  asked: {
    en: 'Before we text {name}: did they ask you for this? IN or OUT.',
    es: 'Antes de escribir a {name}: ¿te lo pidió? SÍ o NO.',
  },
  yourNameFirst: {
    en: 'Happily. An invitation says who invites, so first: what is your own first name? Then we go on with {name}.',
    es: 'Con gusto. La invitación dice quién invita, así que antes: ¿cuál es tu nombre? Luego seguimos con {name}.',
  },
  somebody: { en: 'that number', es: 'ese número' },
  sent: {
    en: 'Thank you. We invite {name} once; they are in when they say IN. You hear nothing if they would rather not.',
    es: 'Gracias. Invitamos a {name} una vez; entra si dice SÍ. No te avisamos si prefiere que no.',
  },
  notSent: {
    en: 'Fine, nothing was sent. They can always text JOIN {code} themselves.',
    es: 'Bien, no se envió nada. Siempre puede escribir UNIRME {code}.',
  },
  invitation: {
    en: 'Hello{name}. {by} would like you in {community}: neighbors who do one thing together, by text. Join? IN or OUT. STOP ends this.',
    es: 'Hola{name}. {by} te quiere en {community}: vecinos que hacen algo juntos, por mensaje. ¿Te unes? SÍ o NO. STOP lo termina.',
    mail: {
      en: 'Hello{name}. {by} would like you in {community}: neighbors who do one thing together, by email. Would you like to join? IN or OUT. We write once; nothing else comes before your yes.',
      es: 'Hola{name}. {by} te quiere en {community}: vecinos que hacen algo juntos, por correo. ¿Te unes? SÍ o NO. Escribimos una vez; nada más llega antes de tu sí.',
    },
  },
  someone: { en: 'A neighbor', es: 'Alguien del barrio' },
});
