import { wordSet } from './list.ts';

/** What an opt-out is made of, when no command fits: somebody wants something ended, and it is our writing. */
export const enders = wordSet(`
  stop quit cease halt discontinue end dejen dejar dejenme paren para pare parar parenle parale
  parele parenlo parenla parenme dejalo dejense basta detengan detener suspendan suspender cancelen
  cancela cancelar cancel terminen eviten unsubscribe knock
`);

/** How a “no” to our writing begins. */
export const refusals = wordSet(`
  not no never nunca jamas tampoco without sin nomore remove delete enough tired sick fed harto
  harta cansado cansada
`);

/** Verbs of sending, English; with any ending. */
export const sendingStems = wordSet(`
  text messag contact spam email pester harass mensaj envi mand escrib molest contact texte notific
  fastid acos jod hostig
`);
export const sendingWords = wordSet(`
  bother contact disturb pester harass bothering bug bugging write writing send sending sent call
  calling ping pinging messages message texts text msgs sms notifications emails mensajes mensaje
  textos texto correos mensajitos avisos llamen llames llamar llamando llamarme blowing buzzing
  annoying spam
`);

/** Who must not be written to. */
export const receivers = wordSet(`
  me us my mi nos this these number phone cell numero telefono celular here estos sus tantos
  your from anymore please again
`);

/** Somebody else is talked about, or the sentence is about something else. */
export const otherSubjects = wordSet(`
  he she they him her letting let his their someone somebody neighbor landlord city kids alguien ella ellos
  ellas vecino vecina dueno ciudad gente who quien did if when until till hasta cuando so much
  often many tan tanto tantos seguido forget olviden hesitate dude duden dudes problem flyer
  volante task tarea clerk anyone else everyone before antes unless vez veces times once twice dia
  diario daily day week semana noche night manana morning luego hoy first primero spanish english
  ingles espanol email correo working days list yet todavia answer back reply get got received
  llegan llega llego recibo recibi see read
`);

/** How such a verb may end. */
export const sendingEnds = /(?:ing|ed|e|es|en|a|an|as|ar|er|ir|me|nos|ndo|ndome|iendo|le|s|ns|te|ban)$/;
