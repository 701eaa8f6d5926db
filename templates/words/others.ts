/* Words that set some things of a list apart from the others; read by the language code. */
import { wordSet } from './list.ts';

/** Everything there is, or what is left when some are set apart. */
export const wholeWords = wordSet(`
  all everything everyone every todo todos toda todas rest others else remaining resto demas otros otras restantes
  anything anyone anywhere any whatever whichever cualquiera cualquier each cada
`);

/** Whichever of them somebody else likes. */
export const anyWords = wordSet(`
  anything anyone anywhere any whatever whichever cualquiera cualquier
`);

/** What stands behind one of these is not among them; “other than”, “aside from”, “que no sea”. */
export const exceptWords = wordSet(`
  but except excepting minus save besides bar barring excluding than from menos excepto salvo quitando sea sean leave off
`);

/** What stands behind one of these is not meant. */
export const refusals = wordSet(`
  not neither except skip nope never ni menos excepto salvo sin tampoco nothing nada
`);

/** Between two things of which one is meant. */
export const orWords = wordSet('or o u vs versus');

/** With these somebody has not decided between the things they name. */
export const undecided = `
  vs; versus; either; estoy entre; deciding between; torn; toss up; whichever; you pick; you choose; you decide; you say; you tell me;
  not both; one or the other; one or other; i cannot do both; ustedes digan; usted diga; ustedes deciden; usted decide; usted decida;
  ustedes decidan; escojan; elijan; escoja; elija; no me decido; no se cual; cannot pick; cannot choose; cannot decide;
  do not know which; in two minds; flip a coin; choose one; pick one; only do one; one of those two; one of the two; one not both; can not decide; una de las dos; uno de los dos; la que sea; el que sea
`;

/** “Three or so”, “o sea”, “or is it taken”: no other thing follows. */
export const afterOr = wordSet(`
  so sea is not no are something anything whatever algo ninguna ninguno none neither
`);

/** What stands before “but” is not meant behind one of these. */
export const unmeant = wordSet(`
  not cannot no never would was were queria iba wanted wish quisiera
`);

/** Behind one of these stands what is not meant, or one of two to choose from: “instead of the map”, “entre barrer y pintar”. */
export const notMeant = wordSet(`
  not no never nor ni without than que vez lugar instead of mind between entre sin except menos but besides
`);

/** In what order, where no article stands before them: “first the bench”, “primero la 6”. */
export const orderWords = wordSet(`
  first second third primero primer segundo tercero
`);

/** Behind one of these, in one breath, stands what is not meant of the things we asked about. */
export const denials = wordSet(`
  not no never neither nor ni menos sin except
`);

/** A name of a thing ends here: “elm, not court”. */
export const turns = wordSet('not but except menos pero sino');

/** Between things each of which gets a dot. */
export const dotJoins = wordSet(`
  again otra vez i n an & vote voto nro num and y plus then e also mas luego the a la el los las number numero #
`);

/** Somebody's dots: “my 3 go to 4”, “los tres”. */
export const ownDots = wordSet('my mis los all');

/** Places of a list, from its end. */
export const nextToLast = `
  second to last; second last; 2 nd to last; 2 nd last; next to last; last but one; before last; before the last; anterior a la ultima;
  second from the bottom; second from the end; 2 nd from the bottom; 2 nd from the end; antes de la ultima
`;

/** One of these stands in each of them. */
export const nearLast = wordSet('last bottom end anterior antes');

export const eachWords = wordSet('each cada');

/** “One each”, “uno a cada una”. */
export const oneEach = /\b(?:one|1|dot|un[oa]?)(?: \w+){0,2} (?:each|cada)\b/;

/** Somebody lets go of what stands beside this. */
export const lettingGo =
  /\b(?:cannot|can not|can't|cant|not|drop|let go|free up|give (?:up|away)|off|out of|back out|suelt[ao]|quit[ae]\w*|borr[ae]\w*|baj[ae]\w*|dej(?:o|ar)|no (?:la |lo |me )?(?:puedo|podre|alcanzo))\b/;

/** Somebody else should have it. */
export const passingOn = /\b(?:else|otr[oa]s?|alguien|someone|somebody|pas[eos]\w*|give|back|another|away|no)\b/;

/** Between two things of which the same is said. */
export const oneBreath =
  /^(?:(?:y|and|or|ni|o|plus) ?)?(?:(?:con|de) ?)?(?:the|la|el|los|las|lo de)? ?(?:number|numero|#|task|tarea)?$/;

/** Where a clause ends. */
export const clauseEnds = /[,.;:!?\n]+|\b(?:but|pero|and|y)\b/i;

/** Every thing that was shown, where nothing else is said; a # is how many there are. */
export const wholeAnswers: Readonly<Record<string, string>> = {
  whole: `
    [i will do|i will take|i can do|i can take|give me|put me down for|sign me up for|i want|i vote for|i pick] (all|all of them|all of it|all of these|all of those|both|both of them|both of these|all #|all # of them|all # of these|the lot|every one|everything);
    i (will|can|could) (do|take|handle) them all; them all; # of them; the # of them;
    [yo hago|hago|yo tomo|tomo|quiero|dame|deme|me apunto a|me apunto para|apuntame en|me encargo de|yo me encargo de|yo|voto por] (todas|todos|ambas|ambos|las #|los #|todas ellas|todas las tareas|todo)
  `,
  each: `
    [put|my dots] [a|one|1] [dot|vote] [on|for|to|in] each [one|of them|thing]; [a|one|1] (dot|vote) each; one and one and one; [a|one|1] [dot|vote] (on|for|to) (all of them|all #|every one|everything);
    [mis puntos] [un|uno|una|1] [punto|voto] (a|para|en|por|pa) (cada una|cada uno|todas|todos|las #|los #); [un|uno|una] [punto|voto] cada (una|uno); uno y uno y uno; (una|uno) y una y una
  `,
};

/** Before a thing that is set aside for another: “B rather than A”, “en vez de la 2”, “scratch 3”. */
export const asideLeads = wordSet(`
  not never than scratch except excepto menos sin without nor ni instead
`);

/** The same behind “en” or “in”: “en lugar de la 2”. */
export const placeLeads = wordSet('vez lugar lieu place');

/** Before “que” and what is set aside: “antes que”, “prefiero la 1 que la 4”. */
export const preferred = wordSet('antes mas mejor prefiero preferimos prefer rather');

/** What may follow “A not” and “la 2 no”, where it is A that is not meant. */
export const behindNot = wordSet(`
  yet done ready finished listo lista hecho hecha terminada todavia aun puedo podre quiero for para por but and y e pero thanks
  thank gracias please porfa so
`);

/** “No A” sets it aside behind these, or behind a comma. */
export const beforeNo = wordSet('y e and but pero');

/** A not that sets nothing aside: “I don't mind 3”, “why not 3”, “no problem, 3”. */
export const harmlessNots = wordSet(
  'mind wait only problem problema worry worries sure solo solamente matter importa why porque hay else',
);

/** Behind a thing and before what sets it aside: “A is still not”, “la 2 todavía no”. */
export const asideLinks = wordSet('is are was were es esta estan still todavia aun ya just s');

/** Where a report says so, it is not done: “A tomorrow”, “la 2 mañana”, “A in progress”. */
export const notDoneYet = wordSet(
  'tomorrow manana later luego pending pendiente falta faltan next progress half halfway almost nearly casi mitad stuck',
);

/** The same before it: “still on A”, “sigo con la 2”, “me falta la 2”. */
export const stillDoing = wordSet('still working sigo falta faltan todavia');

/** One of these ends what a refusal reaches. */
export const clauseJoins = /^(?:but|pero|so|asi|because|and|y|sino)$/;

/** What refuses a thing by itself. */
export const plainNots = /^(?:not|never|cannot|no|nunca|tampoco)$/;

/** Between the first and the last of a row. */
export const through = /^(?:through|thru|hasta(?: la| el)?|up to)$/;
