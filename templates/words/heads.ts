import { listOf } from './list.ts';

/** Words that decide a yes, a no or a later when they open the answer to a question. Lower case, without accents. */
export const yesHeads: readonly string[] = listOf(`
  porque no; por que no; me animo; esa mera; si nadie mas; i would be (delighted|glad|happy|honored|thrilled);
  va que va; me parece [bien]; that is the one; ese es; esa es; asi mero; you got it; that is it;
  consider it done; con todo gusto; that sounds (fine|good|great|ok|right|lovely|nice); i would be honored;
  yes sir; yes maam; andele si; andele; pues va; i guess; i guess so; i suppose; i suppose so; aja; ajam; aha; ys;
  yessir; si si; oh si; claro pues; yes; yeah; yep; yup; yea; yess; ya; sure; ok; absolutely; definitely;
  certainly; totally; gladly; of course; for sure; sounds (good|great|fun|lovely); count me in; i am in;
  id love to; i would (love|like|be happy|be glad) to; happy to; glad to; i will; i can; why not; you bet;
  put me down; sign me up; i do; i could do (it|that); oh yes; oh sure; indeed; bet; im down;
  i am (down|game|happy to|glad to|willing); no problem; no prob; can do; will do; go ahead; thats right;
  that is (right|correct|me|fine|good); perfect; great; wonderful; alright; all right; correct; cool; fine;
  lets do it; let us do it; si; sip; simon; sii; claro; claro que si; dale; va; vale; orale; sale; ok;
  por supuesto; desde luego; como no; con gusto; con gusto; con mucho gusto; de acuerdo; esta bien; ta bien;
  bueno; me apunto; acepto; cuenten conmigo; cuenta conmigo; le entro; me encantaria; seguro; eso mero; eso mismo;
  eso es; asi es; exacto; correcto; wepa; jalo; arre; sale y vale; ya vas; ya que; que si; digo que si;
  simon que si; sin problema; no hay problema; no hay de que; yo puedo; yo me encargo; lo hago; la hago; echale;
  andale; andale pues; obvio; perfecto; pos si; pues si; ni modo si
`);

export const noHeads: readonly string[] = listOf(`
  de ninguna manera; ando [muy] (ocupado|ocupada); ahorita no puedo; ahora no puedo; trabajo (mucho|todo el dia);
  ya estoy (viejo|vieja|grande|mayor); me (duele|duelen); que otra persona; me da pena; la otra; era la otra;
  estoy [muy] (enfermo|enferma|mala|malo); i am [too|very|so] (sick|old|tired|busy|ill);
  i will sit (this|it) [one] out; sit this one out; i will have to (say no|pass|decline);
  i have to (say no|decline); i must decline; estoy [muy] ocupada; ask (someone|somebody) (younger|older|else);
  no era eso; no quiero [eso]; no no; no i (meant|said); esa no; eso no; not really; i do not want to;
  thanks but no; my (eyes|knees|back|hips|legs|hands|health) (is|are) (too|not|so) [bad|good|great|up];
  i am not (a leader|a leader type|the leader type|up (to|for)|able|good|interested|free|available);
  i did it last time; i led (last time|the last one); i already (led|did it|did mine|have one);
  que lo haga (otro|otra); (i|we) would but; (i|we) could but; i would love to but; would love to but; i wish but;
  i wish i could but; i want to but; me gustaria pero; yo si pero; i would if; no; nope; nah; naw; nop; nel;
  no thanks; no thank you; no gracias; not; not me; not for me; not this time; not interested; pass; i pass;
  i pass; i will pass; i will have to pass; i have to pass; have to pass; gotta pass; i am going to pass; out;
  count me out; i am out; leave me out; sorry no; sorry i can not; i can not; can not; i am not; i do not;
  i would rather not; rather not; i will not; i am too; too (busy|old|tired|much); never; none; none for me;
  nothing for me; neither; hard pass; wrong; i am afraid (not|i can not); i wish i could; wish i could;
  i would love to but; i would like to but; someone else; somebody else; ask (someone|somebody) else;
  get (someone|somebody) else; find (someone|somebody) else; thanks but; thank you but;
  oh (no|goodness no|heavens no|gosh no|god no); goodness no; heavens no; better not; i better not;
  absolutely not; definitely not; certainly not; of course not; no way; afraid not; esta vez paso; esta vez yo no;
  nobody; i think (someone|somebody) [younger|else|older|better] should; no puedo; no quiero; paso; yo paso;
  yo no; nunca; jamas; para nada; mejor no; prefiero no; prefiero que no; esta vez no; este mes paso; este mes no;
  fuera; ninguna; ninguno; nada; a nadie; nadie; gracias pero; me gustaria pero; quisiera pero;
  me encantaria pero; lo siento pero; estoy [muy] ocupado; que va; ni loco; ni loca; claro que no; no creo;
  no me interesa; ahi paso; que (lo haga|coordine|lidere) (otro|otra|alguien mas|otra persona); busquen a otro;
  mejor (otro|otra|alguien mas); otra persona; alguien mas
`);

export const laterHeads: readonly string[] = listOf(`
  por ahora no; la semana que viene; en unos dias; cuando (pueda|regrese|tenga); no se todavia; ya veremos;
  i do not know yet; we will see; after (my|the|easter|christmas|work|church|i|school); mas al ratito; al ratito;
  mas luego; let me see; (i need|i have) to check; let me look; puede que la otra; in a few (days|weeks);
  in a couple of (days|weeks); maybe in a (week|month|few); when i (get|am); check back;
  give me (a|some) [little] time; later; maybe later; not now; not right now; not today; not yet; next time;
  maybe (next|another) [time|week|month|cycle|year|round|one]; another time; some other time;
  next (week|month|year|cycle|round); in a (minute|bit|while|sec|second|moment|few|little while);
  give me a (minute|bit|sec|second|day|moment); let me think; let me check; let me get back; let me ask;
  i will (think|get back|let you know|check); i need to think; i have to think;
  ask me (later|again|tomorrow|next|in); can i (think|answer|tell you|let you know|get back); hold on; remind me;
  maybe in; maybe after; maybe when; i am (driving|at work|in a meeting); im driving;
  not this (week|month|year|cycle|round|time) but; not this (week|month|year|cycle|round) maybe; talk later;
  luego; despues; mas tarde; al rato; ahorita no; ahora no; hoy no; todavia no; aun no; otro dia; otra vez sera;
  la proxima; para la proxima; el proximo; la otra semana; mas adelante; dejame (pensar|ver|checar|pensarlo);
  lo (pienso|voy a pensar); dame (chance|un (momento|rato|segundo|dia|minuto));
  deme (chance|un (momento|rato|dia)); en un (rato|momento|ratito|minuto);
  tal vez (luego|despues|la proxima|mas|otro|el proximo|en);
  quizas (luego|despues|la proxima|mas|otro|el proximo|en);
  quiza (luego|despues|la proxima|mas|otro|el proximo|en);
  a lo mejor (luego|despues|la proxima|mas|otro|el proximo|en); podria ser (el|la|en|luego|mas|otro);
  puede ser (el|la|en|luego|mas|otro); mejor (luego|despues|mas tarde|otro dia|la proxima|el proximo|manana);
  espera; esperame; mas al rato; ahorita (te|les) (digo|aviso|contesto); luego (te|les) (digo|aviso|contesto);
  voy manejando; estoy manejando; preguntame (luego|despues|manana); manana (te|les) (digo|aviso|contesto)
`);

export const maybeHeads: readonly string[] = listOf(`
  50 50; fifty fifty; hard to say; quien sabe; who knows; too early to say; it is too soon; can not tell yet;
  can i let you know; let you know; i will let you know; we will let you know; les aviso; te aviso;
  luego les digo; maybe; perhaps; possibly; might; i might; we might; i may; we may; not sure; i am not sure;
  unsure; i will try; we will try; try; trying; i hope; hope; hopefully; hoping; probably; depends; it depends;
  depending; if i can; if i; if my; if the; if we; do not know; i do not know; we will see; will see;
  let me (see|check|ask); tentative; tentatively; possible; could be; 50 50; fifty fifty; still not sure;
  can not say; can not promise; i can not promise; no promises; i think so; quizas; quiza; tal vez; talvez;
  a lo mejor; puede ser; puede que; no se; no se si; no estoy (seguro|segura); no estamos seguros; a ver si;
  vere si; voy a ver; veremos; ya veremos; depende; ojala; espero; espero que; trato; tratare; voy a tratar;
  hare lo posible; si puedo; si me dejan; si alcanzo; si no; si mi; si me; posiblemente; probablemente;
  no prometo; todavia no se; aun no se; intentare; capaz que; capaz
`);

/** Words anywhere in an answer to an invitation that say who comes. */
export const comingWords: readonly string[] = listOf(`
  can not wait; count us in; we are in; but yes; pero si; planning on it; plan to; ahi estamos; no falto;
  no fallo; family of; no me lo pierdo; be square; and i are; are in; we are in; i am in; nomas yo; solo yo;
  only me; adults; and i will; be there; will come; coming; count me in; count us in;
  save (me|us) [a] (seat|seats|spot|plate|place|chair|some); see you (there|then|all|saturday|sunday);
  see (everyone|everybody) there; i am going; we are going; we will come; would not miss; attend; attending;
  i will be; we will be; make it; can come; can go; looking forward; can not wait; show up; i will swing by;
  stop by; swing by; drop by; in for; on my way; i am there; party of; of us; me and; just me; me plus; just the;
  all of us; both of us; the whole family; i am bringing; bringing; i will bring;
  ahi (estare|estaremos|nos vemos|voy|vamos|andare|andamos|le caigo|les caigo|estoy);
  alli (estare|estaremos|nos vemos|voy|vamos); alla (estare|estaremos|nos vemos|voy|vamos|andare); hasta alla;
  voy; vamos; iremos; ire; asistire; asistiremos; llegamos; llego; llegare; llegaremos; somos; seremos;
  cuenten con; cuenta con; nos vemos; no me lo pierdo; yo y;
  mi (esposo|esposa|familia|mujer|marido|mama|hija|hijo) y yo; solo yo; yo solo; yo sola; yo nomas; nosotros;
  toda la familia; me apunto; guardenme; apartenme; los dos; las dos; les caigo; aparto
`);

/** Words anywhere in an answer to an invitation that say they stay away. */
export const absentWords: readonly string[] = listOf(`
  at work; be at; be in; be away; am away; are away; wedding; appointment; doctor; surgery; funeral; tengo cita;
  una cita; sick; enfermo; enferma; ese dia trabajo; dia trabajo; babysitting; vacation; vacaciones; church that;
  i wish; am working; have work; got work; trabajando; me toca trabajar; can not; will not; not coming; not going;
  not be; not able; unable; out of town; have to work; work that (day|night|weekend); i work; working that;
  have to miss; will miss; gonna miss; going to miss; miss this one; sitting this one out; sit this one out;
  other plans; prior (plans|engagement|commitment); wish i could; busy; next time; too far; do not think; regrets;
  no go; not this time; sadly; unfortunately; have plans; already have; double booked; my regrets;
  i would love to but; conflict; under the weather; i am away; not gonna; skip; no puedo; no podre; no podremos;
  no podemos; no voy; no vamos; no ire; no iremos; no estare; no estaremos; no llego; no alcanzo; no asistire;
  no me da; no va a poder; tengo que trabajar; me toca trabajar; trabajo ese; trabajo los; trabajo el;
  otro compromiso; otros planes; fuera de; de viaje; sera la proxima; la proxima; me lo pierdo;
  no cuenten conmigo; no boy; me es imposible; ojala pudiera; quisiera pero; me gustaria pero; ocupado; ocupada
`);

/** People who come along; a plural without a number is not counted. */
export const companions: readonly string[] = listOf(`
  wife; husband; partner; hubby; spouse; mom; mother; dad; father; son; daughter; sister; brother; friend;
  neighbor; neighbour; kid; child; baby; girlfriend; boyfriend; grandson; granddaughter; grandma; grandpa;
  missus; aide; roomie; caregiver; companera; companero; cuidadora; cuidador; chamo; chamos; granny;
  grandmother; aunt; uncle; cousin; roommate; guest; boy; girl; nephew; niece; mother in law; grandkid;
  grandchild; lady; old man; better half; fiance; toddler; esposo; esposa; marido; mujer; mama; papa; hijo; hija;
  hermano; hermana; amigo; amiga; vecino; vecina; nino; nina; bebe; novio; novia; nieto; nieta; abuela; abuelo;
  tia; tio; primo; prima; suegra; suegro; comadre; compadre; cunada; cunado; pareja; senora; viejo; vieja;
  chamaco; chamaca; nene; nena; invitado; sobrino; sobrina; mami; papi; madre; padre; ninos; hijos; hijas; nietos;
  amigos; hermanos; primos; invitados; personas; chiquillos; chamacos; adultos
`);

/** What an emoji alone answers. */
export const emojiAnswers: Readonly<Record<string, 'yes' | 'no'>> = {
  '👍': 'yes',
  '👌': 'yes',
  '✅': 'yes',
  '✔': 'yes',
  '☑': 'yes',
  '🙌': 'yes',
  '💯': 'yes',
  '🙋': 'yes',
  '🤙': 'yes',
  '🆗': 'yes',
  '👏': 'yes',
  '🤝': 'yes',
  '💪': 'yes',
  '🎉': 'yes',
  '😊': 'yes',
  '🙂': 'yes',
  '😀': 'yes',
  '😁': 'yes',
  '❤': 'yes',
  '🥳': 'yes',
  '👎': 'no',
  '❌': 'no',
  '🚫': 'no',
  '🙅': 'no',
  '✖': 'no',
  '⛔': 'no',
};

/** Words with which people correct themselves: what follows replaces what was said before. */
export const corrections: readonly string[] = listOf(`
  no wait; wait no; oh wait; wait i mean; i mean; i meant; sorry i mean; sorry i meant; make that; make it;
  scratch that; strike that; actually no; no sorry; or rather; correction; no no; no actually; actually make it;
  wait; oops i mean; oops i meant; oops; no make it; no make that; on second thought; no i mean; digo;
  mejor dicho; no espera; espera no; perdon; quise decir; quiero decir; mas bien; no perdon; no no; mejor;
  no mejor; ay no; perdon no; corrijo; no digo; me equivoque es; uy no; ahora
`);

/** Openings that say there is no answer, where any sentence would be one. */
export const noAnswers: readonly string[] = listOf(`
  no hay; no hay (nada|ninguna|ninguno); can not think of (any|one|anything);
  i (forgot|forget) (the question|what); no se cual;
  i (do not|have not|am not|can not|could not) [really] (have|got|think of|come up with|know) [(a|any|an)] [good] (idea|ideas|thing|anything|answer|clue|one|suggestion|suggestions|proposal|frustrations|complaints|what to say);
  i have (no|not got any|none|nothing) [(idea|ideas|answer|complaints|suggestions|frustrations|clue|to say|to add|right now)];
  i can not think of (anything|any|one|a thing);
  nothing (comes to mind|really|to add|to say|for me|this time|this month|new|from me|in particular|at the moment|right now|special);
  no (idea|ideas|clue|complaints|comment|answer|suggestions|frustrations|thanks|thank you|opinion|se|se me ocurre nada|tengo ideas|tengo nada|tengo idea|tengo|tengo respuesta|quiero contestar|quiero decir);
  nobody (in particular|special|comes to mind|this time); no one (in particular|special|comes to mind);
  i (will|am going to|would like to|have to|am gonna|think i will|would rather) (pass|skip); i pass;
  pass (this|on this|for now|thanks|please); skip; rather not (say|answer|share); i would rather not;
  prefer not to; i prefer not to; none of your business; not (this|for) (month|time|one|me); drawing a blank;
  my mind is blank; can not think of anything; leave it blank; no se me ocurre;
  no se que (decir|poner|proponer|contestar);
  nada (en particular|que agregar|que decir|por ahora|especial|de mi parte|se me ocurre); a nadie;
  nadie (en especial|en particular); prefiero no; mejor no (digo|contesto); paso; yo paso; este mes (paso|no);
  esta vez (paso|no); me la salto; no tengo (idea|ideas|nada|respuesta|quejas|propuestas|ninguna|ninguno);
  ninguna (idea|queja|propuesta|en especial); sin (comentarios|respuesta|ideas); la que sigue; siguiente; saltar;
  omitir
`);

/** Openings that put the answer off. */
export const answersLater: readonly string[] = listOf(`
  can i (think|answer|tell you|let you know|get back|do this|respond|reply); let me (think|get back|sleep on);
  i will (think about|answer later|get back|let you know|tell you later|reply later|respond later|answer tomorrow|answer tonight);
  i need (to think|time to think|a day|more time to think);
  give me (a|some|until|time) (minute|day|time|while|moment|bit|little); ask me (later|again|tomorrow); not now;
  maybe later; later; i am (driving|at work|in a meeting); still thinking; thinking about it; hold on;
  dejame (pensar|pensarlo|ver); dejeme (pensar|pensarlo|ver); luego (te|les|le|contesto|respondo);
  despues (te|les|le|contesto|respondo); lo (pienso|voy a pensar|estoy pensando); mas tarde; al rato; ahorita no;
  ahora no; hoy no (puedo|tengo); preguntame (luego|despues|manana); manana (te|les|le|contesto);
  puedo (contestar|responder|pensarlo) (luego|despues|manana|mas tarde); todavia estoy pensando;
  no dejen de preguntarme pero; dame (tiempo|un dia|chance)
`);

/** Openings that ask back what was asked. */
export const questionsBack: readonly string[] = listOf(`
  i forgot (the question|what you asked|what); what did you want; se me olvido la pregunta; que era lo que;
  what was the question; what is the question; what question; what are you asking; what did you ask;
  what do you (mean|want); what does (that|this|it) mean;
  i (do not|did not) (understand|get) (the question|this question|what you|this|it); which question; come again;
  say again; pardon; can you repeat; could you repeat; repeat the question; not sure what (this|that|you);
  i am not sure what (this|that|you); what is this (about|for); who is this; huh; cual (era|es|fue) la pregunta;
  que (pregunta|preguntaron|me preguntaron|preguntan|quieren decir|significa);
  no (entiendo|entendi) (la pregunta|que|nada|esto); como (dice|dijo|dicen|asi);
  me (repite|repiten|repites|pueden repetir) la pregunta; de que (hablan|se trata|trata); perdon cual; quien es;
  quienes son
`);
