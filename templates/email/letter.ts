/** What stands around our words in every mail, and the few words of a calendar entry. */
import { copies } from '../copy.ts';

export const letterCopies = copies({
  answering: {
    en: 'To answer, just reply to this mail in your own words.',
    es: 'Para contestar, responde a este correo con tus propias palabras.',
  },
  pressing: {
    en: 'Reply in your own words, or press one of these and then Send:',
    es: 'Responde con tus palabras, o pulsa una de estas respuestas y después Enviar:',
  },
  from: {
    en: 'This mail is from {community}, neighbors who get things done together.',
    es: 'Este correo es de {community}, vecinos que hacen cosas juntos.',
  },
  stopping: {
    en: 'To get no more of it, reply STOP, or open:',
    es: 'Para no recibir más, responde ALTO, o abre:',
  },
  stopLink: {
    en: 'To get no more of it, reply STOP, or open this page: stop these mails',
    es: 'Para no recibir más, responde ALTO, o abre esta página: no recibir más correos',
  },
  /** The name of a photo that comes along, before its number. */
  photo: { en: 'photo', es: 'foto' },
  gathering: {
    en: 'Answer the mail with IN or OUT. Anybody is welcome.',
    es: 'Contesta al correo con SÍ o NO. Todos son bienvenidos.',
  },
  meeting: {
    en: 'If you cannot come, answer the mail in your own words: they reach the rest.',
    es: 'Si no puedes venir, contesta al correo con tus palabras: llegan a los demás.',
  },
});
