import { listOf } from './list.ts';

/**
 * Words that stand for each other in phrases, English and Spanish. A group may use the groups above it.
 * Lower case, no accents, contractions in full.
 */
export const groups: Readonly<Record<string, readonly string[]>> = {
  vocative: listOf(`
    dear; hon; honey; sweetie; sweetheart; darling; love; sir; maam; mam; boss; man; bro; dude; buddy; pal;
    friend; friends; neighbor; neighbour; folks; yall; guys; fam; my friend; kiddo; mijo; mija; jefa; jefe; compa;
    compadre; comadre; carnal; mano; manito; hermano; hermana; amigo; amiga; vecis; vecina; vecino; vecinos;
    primo; prima; senora; senor; joven; mi reina; mi amor; corazon; carino; tesoro; muchachos; muchachas; wey;
    guey; pana; chico; chica; siri; alexa
  `),
  hello: listOf(`
    hi; hey; hello; hiya; howdy; yo; dear; greetings; good (morning|afternoon|evening|day); morning; evening;
    hola; buenas; buenas (tardes|noches); buenos dias; buen dia; que tal; oye; oigan; disculpe; disculpa;
    disculpen; perdon; perdone; saludos; hi there; hello there; hey there; estimados; querido; querida; queridos
  `),
  everyone: listOf(`
    all; everyone; everybody; folks; team; neighbors; neighbours; guys; friends; you all; again; there; group;
    neighbor; neighbour; dear; todos; todas; vecinos; vecinas; vecino; vecina; equipo; amigos; grupo; gente;
    a todos; a todas; de nuevo; otra vez
  `),
  opener: listOf(`
    i suppose; i guess; a mi; pues a mi; for my part; por mi parte; count this as; my answer is; mi respuesta es;
    i think i would say; ah; hey; aver; oye; sorry for the (late|slow) reply; sorry i am late;
    perdon por la demora; perdon la tardanza; ugh; argh; jeez; geez; good grief; for the love of god;
    for gods sake; seriously; god; lord; aw; aww; dang; shoot; darn; hijole; chale; caray; chihuahua; dios mio;
    <vocative>; oops; ups; oops sorry; no wait; fijese; fijese que; fijate; fijate que; mire; mira;
    la mera verdad; la verdad; la verdad es que; ps; pos; ora; orale; oh my; my goodness; goodness; gosh;
    hey siri; ok google; ay si; ah ok; ah si; oh ok; oh good; como dije; like i said; as i said; for me; para mi;
    por mi; in my opinion; en mi opinion; yo digo; yo digo que; i say; i would say; i vote; quick question;
    una pregunta; pregunta rapida; i was wondering; i am writing to say; i just want to say; i want to say;
    i need to say; i have to say; te aviso que; le aviso que; les quiero decir que; quiero decir que;
    quiero decirles que; good to hear; fyi; heads up; a heads up; just a heads up; ok then; no thanks necessary;
    if you do not mind; if possible; if i may; si no es molestia; si se puede; si es posible; si no le molesta;
    please can you; please could you; please do; um; umm; uh; uhh; er; hmm; mm; oh; ah; ahh; well; so; ok; ok so;
    alright; right; ok then; actually; anyway; please; sorry; so sorry; i am (so|very|really) sorry; i am sorry;
    excuse me; yes; yeah; yep; sure; sure thing; great; cool; awesome; perfect; wonderful; thanks; thank you;
    thank you so much; thanks so much; by the way; btw; just; and; now; then; hmm ok; ooh; wow; yay; fine;
    guess what; good news; bad news; quick note; update; fyi; let us see; lets see; pues; bueno; bien; este; eh;
    a ver; mira; mire; ok pues; si; claro; perfecto; genial; vale; listo pues; gracias; muchas gracias; por favor;
    favor de; favor; lo siento; lo siento mucho; disculpe; ay; uy; oiga; de acuerdo; entonces; tambien; dale;
    ojala; la verdad; i just wanted to (say|let you know); just wanted to (say|let you know);
    wanted to (say|let you know); just (letting you know|so you know); letting you know; i think; i guess;
    i believe; i am happy to say; happy to (say|report); i wanted to (say|tell you|let you know); creo que;
    queria (decir|decirles|avisar) que; solo queria (decir|decirles|avisar) que; les aviso que; aviso que;
    quick update; ok thanks; yes please; si por favor; no worries; no problem; not to worry; dear group;
    this is {who}; it is {who}; it is {who} here; {who} here; soy {who}; habla {who}; aqui {who}; hi this is {who}
  `),
  closer: listOf(`
    gracias a dios; thank (god|goodness|the lord); praise (god|the lord); thanks to god; a dios gracias;
    bendito dios; yes; yep; right; correct; i think; if nobody minds; if no one minds;
    if (nobody|no one) else wants it; if it helps; xfa; jaja; i hope; ojala; aja; when you get a chance;
    whenever you can; <vocative>; period; punto; full stop; exclamation point;
    thanks for (asking|everything|all you do|letting me know|the reminder|doing this|organizing|your help|checking|checking in|understanding);
    gracias por (preguntar|todo|avisar|organizar|su ayuda|entender); and thank you for (asking|everything); nomas;
    no mas que eso; tho; though; ok bye; sin duda; without a doubt; no doubt; hands down; x; si por favor;
    yes please; porfa; ahorita; if you can; if you could; when you can; whenever; cuando pueda; cuando puedan;
    si puede; si pueden; por eso; thats all; that is all; that is it; es todo; eso es todo; jeje; hehe; ha; omg;
    whew; phew; uff; hurray; hooray; por; que; please and (thanks|thank you); kk; god willing; si dios quiere;
    dios mediante; con el favor de dios; primero dios; please; pretty please; thanks; many thanks;
    thanks (again|so much|a lot|a bunch|very much|all|everyone|a million); thank you;
    thank you (all|so much|very much|again|kindly|everyone); thanks in advance; cheers; ok;
    if (that is|it is) (ok|alright|all right|fine|possible|not too late); if possible; if i may;
    if you do not mind; if you please; for me; now; right now; today; as soon as possible; then; too; also;
    for now; at the moment; i guess; i think; i suppose; i believe; lol; haha; hahaha; jaja; jajaja; xx; x; xo;
    xoxo; hugs; love; best; regards; best regards; kind regards; sincerely; god bless; bless you; bye;
    have a (good|great|nice|lovely) (day|one|evening|night|weekend|week); take care; see you;
    see you (then|soon|there|all); everyone; everybody; all; folks; guys; team; friends; again; sir; maam; dear;
    yay; woohoo; sorry; so sorry; i am (so|very|really) sorry; i am sorry; sorry about that; my bad; no problem;
    for sure; definitely; for real; really; at last; finally; already; any time; anytime; happily; gladly;
    you bet; of course; over and out; por favor; gracias; muchas gracias; mil gracias;
    gracias (a todos|de antemano|por todo|vecinos|vecina|vecino); si; ok gracias; si es posible; si se puede;
    si no es molestia; ahora; ahora mismo; ya; hoy; ya mismo; tambien; entonces; saludos; un saludo; abrazos;
    un abrazo; besos; bendiciones; dios les bendiga; dios los bendiga; dios te bendiga; hasta luego; adios; chao;
    nos vemos; buen dia; buenas noches; feliz dia; vecinos; vecina; vecino; todos; a todos; perdon; lo siento;
    disculpen; disculpe; disculpas; claro; de acuerdo; vale; por ahora; por fin; al fin; con gusto;
    con mucho gusto; de nada; creo; pues; eh; ok; dale; seguro; amigos; sin falta; de verdad; you guys; y gracias;
    and thanks; and thank you; it is {who}; this is {who}; soy {who}; atentamente
  `),
  it: listOf(`
    it; that; this; (that|this|the) one; one;
    (the|that|this|my) (task|job|thing|part|bit|piece|share|stuff|work|tasks|one); mine; everything; all of it;
    it all; eso; esa; ese; esto; esta; este; (la|esa|esta|mi|mis|el) (tarea|parte|tareas|trabajo|mio|mia); lo mio;
    todo; todo lo mio; lo que me (tocaba|toco)
  `),
  any: listOf(`
    any; any (one|of them|task); anything; whatever; whatever (is left|needs doing|is needed); something;
    one of them; whichever; a task; one task; one; cualquiera; cualquier (cosa|tarea); una [tarea];
    alguna [tarea]; algo; lo que sea; la que sea; lo que (haga falta|falte); anywhere
  `),
  someMore: listOf(`
    more time; a little more time; a bit more time; some more time; a little longer; a bit longer; longer;
    extra time; some extra time; an extension; a few more days; mas tiempo; un poco mas [de tiempo];
    algo mas de tiempo; tiempo extra; [una] prorroga; mas dias; unos dias mas; mas plazo
  `),
  relation: listOf(`
    my; mi;
    [my|mi|a|the|our|una|un] (neighbor|neighbour|friend|sister|brother|wife|husband|mom|mother|dad|daughter|son|coworker|cousin|partner|vecina|vecino|amiga|amigo|hermana|hermano|esposa|esposo|comadre|compadre|mama|hija|hijo|prima|primo|hubby|grandson|granddaughter|kids)
  `),
  iWill: listOf(`
    i (will|can|could|would|shall|may|am gonna|wanna|got|might as well|may as well|guess i will|guess i can|think i will|think i can|suppose i can|suppose i will) [be|just|maybe|probably|definitely];
    i (would like|would love|want|am going|am happy|am glad|am willing|am able|am ready|am free|volunteer|offer|wish|have decided|plan|would be happy|would be glad|would be willing|would be able|got time|have time|am down|am here|am prepared|would be honored|am pleased|intend|hope) to [be];
    i (would|do) not mind; (happy|glad|willing|able|ready|going|want|like|free) to [be]; let me [be]; lemme;
    (may|can|could) (i|we) [please] [be|have]; (we|we all) (will|can|could);
    we (would like|want|are going|are happy) to; will; can; gonna; me and <relation> (will|can);
    <relation> and i (will|can|could|would like to|want to|are going to); i will be (the one|happy|glad) to;
    i can be the one to; i will try to; i can try to
  `),
  take: listOf(`
    (take|do|grab|handle|cover|claim|have|get|tackle|own|manage|pick|choose|start|reserve|snag|adopt|accept|doing|taking|handling|covering|be|try|lead on);
    take (on|care of|charge of); run with; sign up (for|to do); work on; pick up; go (for|with); be in charge of;
    (see|attend) to; deal with; look after; start on; volunteer (for|to do); put my name [down] (on|for|by);
    jump on;
    be (on|responsible for|doing|taking|the one (for|to do)|assigned|assigned to|put down for|down for|signed up for);
    knock out; help by (taking|doing); help out with; step up for; contribute with
  `),
  iHave: listOf(`
    [i] (have got|got|called|call|choose|pick|claim|select|accept|want|am taking|am doing|am on|am grabbing|am claiming|am going with|am signing up for|am up for|am in for|am down for|am good for|am good with|am picking|am getting|am covering|am handling|am going for|am game for|am happy with|am available for|am free for|volunteer for|sign up for|go for|would like|would love|like|am interested in|am gonna do|am the one for|will be on);
    (doing|taking|grabbing|signing up for|gonna do|gonna take|going with); we (are taking|are doing|have got)
  `),
  isMine: listOf(`
    [is|are|will be|can be] (mine|on me|me|my job|for me|the one for me|good for me|the one i want|what i want|taken by me|my pick|fine with me|my choice|ours|all mine|right up my alley|up my alley|calling my name|that is me|works for me|sounds good|sounds good to me|looks good to me|sounds fun|sounds like me|sounds right|suits me|please|has my name on it);
    [is] (i can (do|handle|take)|i will (do|take|handle)|i got it|i got|i could do|i want|i choose|i would like|would be good|i am your (man|woman|gal|guy))
  `),
  isMineEs: listOf(`
    [yo] (la|lo|las|los|me la|me lo) (hago|tomo|quiero|agarro|quedo|llevo|hare|elijo|hacemos|tomare|escojo|pido|puedo hacer) [yo];
    [es|son|seria] (mia|mio|mias|para mi|yo|la mia|a mi|conmigo); me (gusta|toca|queda bien|interesa) [a mi]; yo;
    yo me encargo; yo puedo; por favor; (la|lo|las|los) hago yo; para mi
  `),
  takeEs: listOf(`
    (hago|tomo|agarro|cojo|quiero|hare|tomare|elijo|escojo|prefiero|reclamo|acepto|asumo|tengo|pido|llevo|realizo|cubro|tomaria|haria|cubrire|agarrare|resuelvo|hacemos|tomamos);
    me (encargo|ocupo|quedo|apunto|anoto|pido|inscribo|comprometo|ofrezco|animo|llevo|voy|toca|hago cargo|encargare|quedare|apuntare|sumo|responsabilizo|aviento|propongo) [de|con|a|en|para]
  `),
  yoVoy: listOf(`
    [yo] (puedo|quiero|quisiera|voy a|podria|vamos a|me gustaria|deseo|me ofrezco a|me ofrezco para|me comprometo a|me animo a|estoy (dispuesto|dispuesta|listo|lista) (a|para)|queremos|podemos|me toca|pienso|prefiero|me encantaria)
  `),
  takeInf: listOf(`
    (hacer|tomar|agarrar|llevar|cubrir|encargarme|ocuparme|quedarme|apuntarme|anotarme|inscribirme|ayudar|coger|hacerme cargo|comprometerme|realizar|asumir|ponerme) [de|con|a|en|para]
  `),
  putMeEs: listOf(`
    (reservame|reservenme|apartame|apartenme|apuntame|apuntenme|apunteme|anotame|anotenme|anoteme|ponme|ponganme|pongame|inscribeme|inscribanme|agregame|agreguenme|meteme|metanme|registrame|registrenme|incluyanme|sumenme|sumame)
  `),
  finish: listOf(`
    [all|finally] (done|finished|completed|complete|through|set|wrapped up); finished up; got (done|through);
    [all] done (with|doing)
  `),
  doneState: listOf(`
    (done|finished|complete|completed|taken care of|ready|handled|wrapped up|in the bag|good to go|set|over with|sorted|sorted out|delivered|installed|dealt with|done and dusted|out of the way|crossed off|a wrap|in place|all set|accomplished|in the books|checked off)
  `),
  doneStateEs: listOf(`
    (lista|listo|listas|listos|hecha|hecho|hechas|hechos|terminada|terminado|terminadas|terminados|completa|completo|acabada|acabado|resuelta|resuelto|lista ya|cumplida|concluida|entregada|entregado)
  `),
  whenDone: listOf(`
    [today|yesterday|last night|this (morning|afternoon|evening|week)|now|tonight|early|too|already|on my end|here|finally|just now|hoy|ayer|anoche|esta (manana|tarde|semana)|ya|por fin|al fin|hace rato]
  `),
  stuck: listOf(`
    (stuck|blocked|stumped|struggling|lost|overwhelmed|confused|atorado|atorada|atascado|atascada|trabado|trabada|bloqueado|bloqueada|estancado|estancada|detenido|detenida|perdido|perdida|atorados|batallando);
    at a (dead end|loss); having (trouble|problems|a hard time|difficulty); not getting anywhere; going nowhere;
    hitting a wall; in (trouble|over my head); en problemas
  `),
  helpWord: listOf(`
    (help|hand|assistance|advice|backup|support|extra hand|hands|ayuda|mano|apoyo|auxilio|ayudita|manita|ayudante|helper);
    a hand; una mano
  `),
  cannot: listOf(`
    [so|sorry|unfortunately|turns out|it turns out|looks like|i am afraid|it looks like] i [just|really] (can not|could not|can no longer|will not|am unable to|am not able to|will not be able to|am not going to|am not gonna|am not going to be able to|am not gonna be able to|would not be able to|am no longer able to|no longer can|do not think i can|do not have (time|the time|energy|the energy) (to|for)|have no time (to|for)|will not have time (to|for)|ran out of time (for|to)|might not be able to) [be able to];
    (can not|will not be able to|not able to|unable to|not going to be able to|not gonna be able to|can no longer|will not);
    we can not
  `),
  noPuedoEs: listOf(`
    [al final|creo que|resulta que|siempre|la verdad] (ya no|no|ahora no|al final no|siempre no) [voy a|yo|creo] (puedo|podre|podria|poder|alcanzo|voy a poder|voy a hacer|voy a alcanzar|quiero|quiero hacer|quiero seguir [con]|hare|logro|me da tiempo|me va a dar tiempo|tengo tiempo|me alcanza el tiempo|voy|pude|que pueda|alcanzo a|llego a)
  `),
  takeMeOffEs: listOf(`
    (quitame|quitenme|sacame|saquenme|borrame|borrenme|quiteme|saqueme|bajame|bajenme|quita mi nombre|quiten mi nombre|quitarme|borrarme)
  `),
  left: listOf(`
    left [to do|to be done|to take|to claim]; open [still]; available; remaining; unclaimed; not taken; taken;
    claimed; free; up for grabs; needed; to do; to be done; undone; pending; on the [task] list;
    for (us|me) [to do]; need (doing|people|someone|to be done|help); (we|to) [still] (have|need|do) [to do|left];
    outstanding; spoken for; i can do; done; there
  `),
  leftEs: listOf(`
    [por|para|que] (hacer|libre|libres|disponible|disponibles|pendiente|pendientes|abierta|abiertas|falta|faltan|tomar|tomada|tomadas|hacemos|ocupada|en la lista|escoger|apuntarse)
  `),
  tasks: listOf(`
    [open] (task|tarea); lo que (falta|hay|queda|sigue); what is left; what is open;
    what (needs doing|we have left|is available);
    [open|remaining|task|todo|to do] (list|tasks|jobs|options|choices|list of tasks|task list|todo list);
    (lista|tareas|pendientes|opciones|lista de tareas|listado);
    tareas (pendientes|abiertas|libres|disponibles|que (faltan|quedan|hay)); list of [the] [open] (tasks|jobs)
  `),
  the: listOf(`
    (the|a|an|all|our|your|that|this|la|el|los|las|una|un|nuestra|nuestro|todas las|all the|all of the|everything on the)
  `),
  project: listOf(`
    (project|cycle|group|garden|party|plan|goal|step|vote|round|proyecto|ciclo|grupo|plan|fiesta|tareas|work|crosswalk|bench)
  `),
  last: listOf(`
    the last [one|thing|message|text|claim]; my last [one|thing|message|text|answer|vote|reply];
    last (one|message|text|thing); that last (one|message|text|thing);
    my [previous] (message|text|answer|vote|claim); the last thing i (said|did|sent); what i just (said|did|sent)
  `),
  lastEs: listOf(`
    lo (ultimo|anterior|que dije|ultimo que (dije|mande|hice)); (el|mi) [ultimo] (mensaje|texto|voto) [anterior];
    la ultima [tarea|cosa]; lo de (antes|ahorita)
  `),
  giveMe: listOf(`
    (send|show|give|text|read|tell|get|email|resend|see|have|look at|check|pull up|where is|mail|forward|share|want|need|download|like) [me|us] [again] [to see];
    i (want|need|would like) [to see|to have];
    (mandame|mandeme|mandenme|enviame|envieme|envienme|dame|deme|denme|muestrame|muestreme|muestrenme|pasame|paseme|pasenme|ensename|enseneme|ver|ve|quiero|necesito|mandarme|enviarme|darme|mostrarme|pasarme|mostrar|tener|recibir|donde esta|a ver|quisiera|descargar|exportar|exporta) [otra vez|de nuevo|ver];
    me (pasas|pasa|pasan|mandas|manda|mandan|das|da|dan|envias|envia|envian|muestras|muestra|muestran|ensenas|puedes (mandar|dar|pasar|enviar|mostrar)|pueden (mandar|dar|pasar|enviar|mostrar)|puede (mandar|dar|pasar|enviar|mostrar)) [otra vez|de nuevo]
  `),
  reachedAt: listOf(`
    [at|on|al|el|a|en|con|her|his|their|su|is|whose] [number|phone|email|cell|numero|correo|telefono|celular|tel|address] [is|es|at]
  `),
  called: listOf(`
    [her|his|their|the|su] (name is|name|named|it is|that is|this is|for|she is|he is|called|se llama|es|de nombre|nombre|who is|para)
  `),
  big: listOf(`
    [the] (big|important|main|major|biggest|most important) [news|stuff|things|thing|messages|parts|updates|ones|deal|points];
    [the] (highlights|basics|essentials|news); [lo] [mas] importante;
    (noticias|las noticias|cosas|las cosas|avisos|mensajes) (importantes|grandes|principales);
    lo (grande|importante|principal|mas importante|esencial|necesario); emergencies
  `),
  onlyBig: listOf(`
    (only|just|solo|solamente|nada mas|unicamente) <big>; <big> only;
    (only|just|solo) (if|when|cuando|si) [it is|sea|es] (important|importante|big)
  `),
  mergeWord: listOf(`
    (merge|combine|unir|juntar|combinar|fusionar|junta|une|combina|fusiona|unan|junten|combinen|unamos|juntemos|combinemos|fold|join together|consolidate)
  `),
  lead: listOf(`
    lead; leader; (project|cycle|team|group) lead; coordinator; captain; organizer; person in charge; head
  `),
  leading: listOf(`
    lead; leading; lead (it|this|us|the (group|cycle|project));
    [the|an|a|your|being] (lead|leader|organizer|coordinator); coordinate; coordinating; organize; organizing;
    run this; running this; in charge; head this up;
    being (lead|the lead|leader|organizer|the organizer|in charge);
    be (lead|the lead|leader|organizer|the organizer|an organizer|in charge); being an organizer
  `),
  leadingEs: listOf(`
    coordinar; coordinando; liderar; liderando; dirigir; organizar; organizando; encabezar;
    [ser|siendo|de|como|el|la] (lider|coordinador|coordinadora|organizador|organizadora|encargado|encargada);
    ser [el|la] (lider|coordinador|coordinadora|organizador|organizadora)
  `),
  texting: listOf(`
    (texting|messaging|contacting|writing|sending|bothering|bugging|spamming|emailing|calling|pinging|harassing|mailing|annoying|notifying|mandando|enviando|escribiendo|molestando);
    (writing|sending [texts|messages|emails|stuff|these]) to
  `),
  contact: listOf(`
    (text|message|contact|write|bother|bug|spam|email|call|send|mail|ping|harass|disturb|notify); write to;
    (text or call|call or text); send [anything|messages|texts] to
  `),
  messages: listOf(`
    [any|your|the|these|those|all|all the|all these|my|more|so many|of (the|these|your|this)|estos|sus|los|mis|mas|tus] (messages|texts|text messages|emails|e mails|text|message|mail|mails|sms|notifications|updates|alerts|spam|reminders|mensajes|textos|mensajitos|correos|avisos|notificaciones|mensajes de texto|stuff|things);
    these; anything; [de|of] (this|these|ustedes|them); nada; mensajes (de ustedes|suyos|suyos); of these; mas
  `),
  list: listOf(`
    [texting|text|mailing|contact|group|call|email|phone|distribution|message] (list|thing|chat|thread|text|chain|system|database|service|lists);
    (lista|sistema) [de (contactos|mensajes|correos|envio|textos)]; grupo de (mensajes|textos|whatsapp)
  `),
  placeAt: listOf(`
    (at|in|on|by|en|a|al|@) [the|my|la|el|los|las]; the; la; el
  `),
  group: listOf(`
    group; community; pod; (neighborhood|neighbourhood|text) group; team; circle; grupo; comunidad; equipo; club
  `),
  trip: listOf(`
    on (vacation|a trip|holiday|holidays|a cruise|the road); out of (town|the country|state); away; travelling;
    traveling; abroad; overseas; camping; fishing;
    visiting [family|my (mom|mother|sister|brother|daughter|son|kids|grandkids|parents|family)];
    to [visit|see|my] {who}; to my {who}; at my (daughters|sons|sisters|moms|mothers|brothers|parents)
  `),
  away: listOf(`
    <trip>; (off|gone|unavailable|offline|out|busy|sick|hospitalized); off (grid|the grid|work|duty);
    (gone|off|out) <trip>; not (home|around|here|available|reachable); in (the hospital|hospital|rehab|surgery);
    having surgery; out (sick|of commission); away from my phone; taking (a break|time off); laid up
  `),
  leaving: listOf(`
    (leaving|heading|flying|going|driving|headed) [out|off] (of town|<trip>|to {who}|town|away);
    taking (a break|some time off|time off); off to {who}
  `),
  until: listOf(`
    [and|i will be|will be|be|and i will be] (until|till|til|thru|through|to|up to|up until|back|back on|returning|returning on|back by|home|return|return on|coming back|coming back on|on|back home on)
  `),
  awayEs: listOf(`
    (de viaje|fuera|ausente|de vacaciones|viajando|no disponible|de paseo|lejos|ocupado|ocupada|de descanso|enfermo|enferma|incomunicado);
    fuera (de la ciudad|del pais|del barrio|del pueblo); en (el hospital|casa de {who}|{who}|mexico);
    visitando a (mi familia|mi mama|mi hija|mi hijo|mi hermana|mis hijos)
  `),
  have: listOf(`
    [i] [only|just] (have|got|have got|can give|can do|can spare|can offer|could give|could do|could spare|can help|can work|can commit|can manage|can put in|can volunteer|am free|am available|am good for|have only|have about|could help) [only|about|maybe|like|around|up to|at most|no more than|just];
    my time is; (free|available); put me down for
  `),
  weekly: listOf(`
    (a|per|each|every|x|in a|this) (week|wk); weekly; to (give|spare|help); (free|available|tops|max);
    a week (to (give|help|spare)|tops|max|at most|or so|for this); a la semana; (por|cada|esta) semana; semanal;
    semanales; on (weekends|saturdays|sundays|weekdays); los (sabados|domingos|fines de semana); en la semana;
    libres; libre; disponibles; para (ayudar|esto|el grupo); al mes
  `),
  iam: listOf(`
    i am; my name is; this is; name is; it is; me llamo; soy; mi nombre es; name; nombre; (call|calls) me;
    me dicen; llamame; aqui; habla; i go by; they call me; people call me; me pueden (decir|llamar);
    me puedes (decir|llamar); me puede (decir|llamar); puedes (decirme|llamarme)
  `),
  iAmOut: listOf(`
    [i am|we are|i will be|we will be|i am going to be|we are going to be|going to be|be|gonna be|will be|i have to be|i might be] (<away>|<leaving>)
  `),
  thankWords: listOf(`
    (many|big|huge|special|a big|my|a thousand|a huge|a special) (thanks|thank you);
    (thanks|thank you) (so much|a lot|again|very much|a million);
    [a] (shout out|shoutout|kudos|props|hats off|gratitude|cheers|bless);
    (muchas|mil|muchisimas|infinitas) gracias; [le|les|te] (agradezco|doy [las] gracias|quiero agradecer);
    (un aplauso|un fuerte aplauso|gracias (de corazon|especiales|infinitas)|un agradecimiento|denle las gracias|dale las gracias);
    quiero (agradecer|agradecerle|darle las gracias|dar las gracias|dar gracias)
  `),
  beginWord: listOf(`
    (begin|start|kickoff|launch|empezar|comenzar|iniciar|empecemos|comencemos|iniciemos|arranquemos|arrancar|arrancamos|empieza|empiecen|comienza|inicia);
    kick off; get started; start (up|over|again); start a; vamos a (empezar|comenzar|iniciar|arrancar);
    begin again
  `),
  wantI: listOf(`
    i (want|would like|need|wish|have|would love|am going|am gonna|plan|intend|am ready|am trying) to; i wanna;
    i (will|must|should); (can|could|may) i [please]; let me; how (do|can) i;
    (quiero|quisiera|necesito|deseo|me gustaria|tengo que|voy a|puedo|podria|queria|debo|como (puedo|hago para|le hago para)|me puedo|se puede);
    id like to; is it possible to; es posible
  `),
  canYou: listOf(`
    (can|could|would|will) (you|someone|somebody|you guys|you all|u) [please]; i (want|would like|need) you to;
    (please|kindly|pls); do me a favor and; (por favor|favor de|porfa);
    (pueden|puedes|puede|podrian|podrias|podria) [por favor]; me (pueden|puedes|puede); would you mind;
    quiero que; quisiera que; hagan el favor de; hagame el favor de
  `),
  letUs: listOf(`
    let us; (can|could|shall|may) we [please];
    we (should|could|need to|want to|would like to|have to|can|ought to|must|are ready to|might);
    i (think|say|vote|suggest|propose) we [should|could]; (time|ready) to; it is time to; we are (going|ready) to;
    why do not we; how about we;
    (vamos a|podemos|hay que|queremos|debemos|deberiamos|tenemos que|podriamos|necesitamos|listos para|estamos listos para|es hora de|ya podemos|propongo que|digo que|toca);
    maybe we (should|could|can)
  `),
};

/** Words a phrase may have in between without changing its meaning. */
export const skippable: readonly string[] = listOf(`
  please; just; actually; really; definitely; also; already; finally; totally; certainly; kindly; um; uh; gladly;
  happily; ok; then; now; today; myself; personally; too; quickly; simply; honestly; ya; pues; tambien; ahora; yo;
  mismo; misma; entonces; solo; hoy; realmente
`);

/** Words that begin an afterthought: what follows is a note. */
export const afterthoughts: readonly string[] = listOf(`
  but; because; and; so; though; although; since; except; however; also; plus; while; as; until; before; after;
  when; on; in; at; by; for; tomorrow; today; this; tonight; later; pero; porque; y; aunque; excepto; antes;
  despues; cuando; el; en; para; por; manana; hoy; esta; menos; mas; asi; solo; only
`);

/** Words that make what follows a condition, so that we ask before acting. */
export const conditions: readonly string[] = listOf(`
  if; unless; si; maybe; perhaps; depending; depends; provided; quiza; quizas; depende; siempre; salvo; talvez
`);
