import { copies } from '../copy.ts';

/** What we say when somebody asks us something, or is only polite. */
export const toUsCopies = copies({
  whoWeAre: {
    en: 'This is {community}, neighbors who do things together. {name} organizes it. STOP ends these texts.',
    es: 'Este es {community}, vecinos que hacen cosas juntos. Organiza {name}. STOP termina los mensajes.',
    mail: {
      en: 'This is {community}, neighbors who do things together. {name} organizes it. Reply STOP and these mails end.',
      es: 'Este es {community}, vecinos que hacen cosas juntos. Organiza {name}. Responde ALTO y estos correos terminan.',
    },
  },
  whoWeAreAlone: {
    en: 'This is {community}, neighbors who do things together. STOP ends these texts.',
    es: 'Este es {community}, vecinos que hacen cosas juntos. STOP termina los mensajes.',
    mail: {
      en: 'This is {community}, neighbors who do things together. Reply STOP and these mails end.',
      es: 'Este es {community}, vecinos que hacen cosas juntos. Responde ALTO y estos correos terminan.',
    },
  },
  howToStop: {
    en: 'Reply STOP and no more texts come. LESS means only what was chosen, what was done, and the party.',
    es: 'Responde STOP y no llegan más mensajes. MENOS es solo lo elegido, lo hecho y la fiesta.',
    mail: {
      en: 'Reply STOP and no more mails come. LESS means only what was chosen, what was done, and the party.',
      es: 'Responde ALTO y no llegan más correos. MENOS es solo lo elegido, lo hecho y la fiesta.',
    },
  },
  kind: { en: 'Thank you{name}. Good to hear from you.', es: 'Gracias{name}. Qué gusto leerte.' },
  askName: { en: 'What is your first name?', es: '¿Cuál es tu nombre?' },
  frustration: {
    en: 'Fair to ask: everybody in {community} reads it, without your name. So what frustrates you most here? One sentence, or SKIP.',
    es: 'Buena pregunta: lo leen todos en {community}, sin tu nombre. ¿Qué te molesta más aquí? Una frase, o SALTAR.',
  },
  proposal: {
    en: 'Fair to ask: everybody reads the ideas and gives dots; LIST shows those so far. What one thing could we finish within a month? Or SKIP.',
    es: 'Buena pregunta: todos leen las ideas y ponen puntos; LISTA muestra las que hay. ¿Qué cosa podríamos terminar en un mes? O SALTAR.',
  },
  reflection: {
    en: 'Fair to ask: everybody reads it, without your name. What did we learn about working together? One sentence, or SKIP.',
    es: 'Buena pregunta: lo leen todos, sin tu nombre. ¿Qué aprendimos de trabajar juntos? Una frase, o SALTAR.',
  },
  thanks: {
    en: 'Fair to ask: thanks are read out to all. Whom would you thank, and for what? Or SKIP.',
    es: 'Buena pregunta: las gracias se leen a todos. ¿A quién le das las gracias, y por qué? O SALTAR.',
  },
  need: {
    en: 'Fair to ask: everybody hears it, without your name. What would help with task {number}? Or SKIP.',
    es: 'Buena pregunta: lo oyen todos, sin tu nombre. ¿Qué ayudaría con la tarea {number}? O SALTAR.',
  },
  steps: {
    en: 'Fair to ask: they go on our list of tasks. What would be the first three steps? A comma between, or SKIP.',
    es: 'Buena pregunta: van a nuestra lista de tareas. ¿Cuáles serían los tres primeros pasos? Con comas, o SALTAR.',
  },
  came: {
    en: 'Fair to ask: it is told to all. Who came, names or a number? Or SKIP.',
    es: 'Buena pregunta: se lo contamos a todos. ¿Quiénes vinieron, nombres o un número? O SALTAR.',
  },
  kept: {
    en: 'Fair to ask: a few words are kept with task {number}, or SKIP.',
    es: 'Buena pregunta: unas palabras quedan con la tarea {number}, o SALTAR.',
  },
  place: {
    en: 'You host the celebration (task {number}). Only the place, please, in a few words, like: the porch of the library. Or SKIP; DROP {number} gives it back.',
    es: 'Tú recibes la celebración (tarea {number}). Solo el lugar, en pocas palabras, como: el portal de la biblioteca. O SALTAR; DEJO {number} la devuelve.',
  },
});

/** Whole messages that ask who writes, in lower case without accents or marks. */
export const whoAreYou: readonly RegExp[] = [
  'who (?:is|s) this|who are you|who (?:is|s) (?:texting|writing)(?: me)?|who (?:runs|organizes|is behind|s behind) this',
  'what (?:is|s) this(?: about)?|what number is this|how did you get my (?:number|address|email)',
  'quien (?:es|eres|son|habla|escribe|organiza esto|esta detras)|de parte de quien|de quien es este (?:numero|correo)',
  'que es esto|de que se trata esto|de donde sacaron mi (?:numero|correo)',
].map((words) => new RegExp(`\\b(?:${words})(?: please| again| anyway| por favor)?$`));

/** Whole messages that ask how to end these texts. */
export const howToStop: readonly RegExp[] = [
  /\bhow (?:do|can) (?:i|you|we) (?:stop|end|quit|get out of|get off|unsubscribe)\b/,
  /\bcomo (?:paro|detengo|termino|cancelo|dejo de recibir|salgo de|me salgo de|me doy de baja)\b/,
];

/** A wrong number, said so. */
export const wrongNumber: readonly RegExp[] = [
  /\bwrong (?:number|person|address|phone)\b/,
  /\b(?:numero|persona|correo) equivocad[oa]\b/,
];

/** Words that only are polite, in lower case without accents. */
export const politeOnly: readonly string[] = [
  'thanks thank you thx ty tysm so much very a lot many again all everyone everybody ok okay great good nice cool fine perfect',
  'morning afternoon evening night day hi hello hey there welcome youre are bye cheers lovely wonderful awesome happy sunday',
  'gracias muchas mil muchisimas buenos buenas buen buena dia dias tardes noche noches hola saludos igualmente a todos todas',
  'vale bien perfecto genial de nada adios abrazo abrazos que tal lindo bonito',
].flatMap((line) => line.split(' '));

/** One of these makes it more than a nod: a greeting or thanks. */
export const politeMarks: readonly string[] = [
  'thanks thank thx ty tysm morning afternoon evening night hi hello hey cheers bye welcome',
  'gracias buenos buenas hola saludos adios abrazo abrazos',
].flatMap((line) => line.split(' '));

/** Greetings and thanks, and no word on how anything goes: “all good, thanks” is news of a task. */
export const noNews: RegExp =
  /^(?:(?:good|buen[oa]s?) (?:morning|afternoon|evening|night|day|dias?|tardes|noches)|hi|hello|hey|hola|saludos|thanks?|thank you|thx|ty|so much|very much|a lot|muchas|muchisimas|mil|gracias|a todos|everyone|everybody|all$| )+$/;

/** Alone and with nothing asked they need no answer at all. */
export const nods: readonly string[] = [
  'ok okay great good nice cool fine perfect lovely wonderful awesome yay',
  'vale bien perfecto genial claro',
].flatMap((line) => line.split(' '));

/** A question begins like this, in lower case without marks. */
export const askingOpeners: readonly string[] =
  'who whos what whats why when where how which is are do does did can could will would should may am'.split(' ');

/** A sentence with one of these, or one that begins with a no, is no place. */
export const notInPlaces: readonly string[] = [
  'i im id ive ill me you think know want asked only sorry yo creo quiero queria pedi solo perdon se tengo puedo',
].flatMap((line) => line.split(' '));
