import { wordSet } from './list.ts';

/**
 * Commands as people type them, by what they mean: lower case, no accents, contractions in full. Letter by letter and
 * nothing else but “please”, they are done wherever the person is; what people say in other words is for the lessons.
 * Entries are written one after another with a semicolon between them.
 */
export const commands: Readonly<Record<string, string>> = {
  stop: `
    (stop|stopall|unsubscribe|unsub|optout|opt out|opt me out|revoke|cancel|end|quit|remove|discontinue) [all|me|now|this|everything|it|that|already|stop|texts|messages];
    stop (stop now|it now|all now); (stop2quit|stop 2 quit|stop to quit|stoptoquit|stop quit); off; stop cease and desist; cease and desist; delete me; wrong number; [el] numero equivocado;
    (parar|pare|paren|parenle|alto|basta|baja|salir|detener|detenganse|detengan|cancelar|fin|desuscribir|desuscribirme|para) [ya|ya no mas|con esto|esto];
    [darme|dar] de baja; ya (basta|no mas|paren|paren con esto|estuvo no me escriban|estuvo bueno no me escriban);
    (i want to|i would like to|i wish to|i need to|let me|can i|how do i) (unsubscribe|opt out); (quiero|quisiera|deseo) darme de baja;
    (lose|forget|delete|remove|erase) (my|this) number; (cancel|end) my subscription; (cancelen|cancelar|cancele) mi suscripcion; me (puede|pueden) dar de baja; (take|get) me off [of] [this|the|your] (list|thing); take me off; remove me [from] [this|the|your] [list]; leave me alone; no more (texts|messages|emails);
    stop (texting|messaging|emailing|contacting|writing|bothering|spamming) [me]; [you are] spamming me; [do] not (text|message|email|contact|write) me [anymore|again];
    (borren|borra|borre|pierdan|olviden|quiten|eliminen) (mi|este) numero; (sacame|saquenme|saqueme|quitenme|quitame|borrenme|borrame|eliminenme|bajenme) [de] [la|esta|su|tu] lista;
    (dame|denme|deme|quiero darme) de baja; dejen de (escribirme|mandarme mensajes|molestarme|molestar|textearme); no me (escriban|manden mensajes|texteen|textees|molesten) [mas]; no molesten [mas];
    no quiero [recibir] [mas|sus] (mensajes|textos|correos) [mas]; ya no quiero (nada|recibir nada|recibir esto|nada de esto|nada de ustedes); i do not want [any] [more|these|your] (texts|messages|emails) [anymore];
    ya no me (escriban|manden|molesten|manden mensajes|texteen|llamen); no mas (mensajes|textos|correos); (dejenme|dejame|dejeme) [ya] en paz;
    arret; arreter; arrete; arretez; desabonner; quero sair; sair; ne me contactez plus; ne plus me contacter; הסר; הפסק; توقف; fjern mig fra jeres liste
  `,
  resume: `
    (start|unstop|resubscribe|subscribe|optin|opt in|reanudar|reactivar|alta|suscribir|suscribirme|un stop|undo stop|undo my stop) [texts|messages|mensajes|again]
  `,
  leave: `
    leave; exit; salirme; irme; (leave|exit) (group|the group|this group|the pod); (salir|salirme|dejar|abandonar) [del|el|este|de este] grupo
  `,
  help: `
    help; menu; info; commands; ayuda; help me; options; instructions; opciones; comandos; instrucciones; ayudame; informacion; huh; auxilio; sos;
    how does this work; como funciona [esto]; what can i say;
    who (is this|is that|are you|is it|this); [y] quien (es|eres|habla|escribe) [usted|este|esto]; de parte de quien; con quien hablo
  `,
  join: 'join; unirme',
  claim: 'claim; claim (any|anything|a task); what can i do [to help]; que puedo hacer [yo]',
  drop: 'drop; unclaim; [cancel|cancelo|cancelar] my task; [cancelo|cancelar] mi tarea',
  done: `
    done; finished; complete; completed; all done; all finished; did it; listo; lista la tarea; hecho; hecha; terminado; terminada; check; done deal; job done; task done;
    mission accomplished; mision cumplida; finito; sorted; all sorted; done and (done|dusted); ya; ya (esta|quedo|estuvo|acabe|termine); termine; acabe
  `,
  stuck: `
    stuck; blocked; atorado; atorada; atascado; atascada; trabado; trabada; bloqueado; bloqueada; estancado; estancada; bien (atorado|atorada|atascado|atascada); me atore; me atasque; (i am|we are) (stuck|blocked); [me] (estoy|quede) (atorado|atorada|atascado|atascada|trabado|trabada)
  `,
  progress: `
    progress; going; in progress; working on it; half way; halfway; almost done; almost; nearly done; en proceso; casi; casi termino; avanzando; a medias; half done; en camino; on it;
    casi (listo|lista); ahi (va|voy); still (going|working); getting there; not (done|finished) [yet]; [me] falta poco; voy bien; va bien; underway; under way; almost there; nearly there;
    in the works; todavia no; aun no; no todavia
  `,
  offer: 'offer',
  volunteer: `
    lead; i lead; volunteer; i volunteer; coordino; yo (coordino|lidero|dirijo); me ofrezco; voluntario; voluntaria; i (will|can) lead
  `,
  list: `
    list; tasks; [la] lista; lista de tareas; tareas; task list; the list; todo list; open tasks; tareas abiertas; all tasks; pendientes; list tasks; the tasks; que falta; que queda; que hay
  `,
  mine: `
    mine; mias; my (tasks|task|list|jobs); mis tareas; mi (tarea|lista); la mia; las mias; mis pendientes; que me toca; que tengo
  `,
  status: `
    status; estado; update; estatus; status (update|report); resumen; summary; novedades; news; recap; progress report; como vamos; como va
  `,
  who: `
    who; quien; quienes; people; members; miembros; who is who; who does what; who is doing what; who is hosting [this month]; quien hace que; quienes somos; quien es anfitrion
  `,
  more: `
    more; mas; next page; the rest; el resto; siguiente pagina; continue; continuar; show more; see more; ver mas; hay mas; is there more; are there more
  `,
  checklist: 'checklist; check list; lista de (control|verificacion|chequeo|revision)',
  map: '[the|el] (map|mapa); (connection|connections) map; mapa de (conexiones|relaciones); connections; conexiones',
  sheet: `
    [the|la] (sheet|hoja); print; imprimir; printable; (paper|print|printable|sign up|signup) sheet; hoja (para imprimir|de papel|de tareas)
  `,
  undo: `
    undo; oops; whoops; deshacer; deshaz; ups; [my] mistake; never mind; revert; revertir; me equivoque; error mio; oopsie; disregard; olvidalo; mi error; my bad; fue un error;
    [fue] sin querer; error
  `,
  begin: 'begin; kickoff; kick off; empezar; comenzar; iniciar; arrancar',
  go: 'go; go on; [let us|lets] (go|keep going|continue); seguimos; sigamos; adelante; resume the cycle; continue the cycle',
  move: `
    move; mover; mudar; (new|nuevo|cambio de|cambiar de|cambie de|change of) [cell] (phone|number|telefono|numero|celular|phone number); (telefono|numero|celular) nuevo; move from my old (phone|number)
  `,
  next: `
    next; next (step|phase|stage); (siguiente|proximo|proxima) (paso|etapa|fase); siguiente; move on; avanzar; avancemos; adelantar
  `,
  pause: 'pause; pausa; pausar; hold; pausemos; take a break',
  extend: 'extend; extender; extension; prorroga; more time; mas tiempo',
  gather: 'gather; celebrar; reunir; reunirnos',
  meet: 'meet; reunion',
  pods: 'pods; pod; grupos; grupos pequenos; equipos',
  theme: 'theme; tema',
  purpose: 'purpose; proposito',
  less: 'less; fewer; menos; (fewer|less|menos) (messages|texts|emails|mensajes|textos|correos); (only|just|solo) the big news; only big news; solo lo (importante|grande); menos mensajes',
  mute: 'mute; silencio; silenciar',
  share:
    'share; compartir; comparto; (share|compartir|comparto|comparte) (my|mi) (number|numero|phone|phone number|telefono|contact|contacto)',
  report: 'report; reportar',
  stepdown: 'step down; stepdown; renuncio como (organizador|organizadora); dejar la coordinacion',
  export: '[get|my|send me|mis|exporta|exportar|export] [my|mis] (data|datos); export; exportar',
  forget:
    'forget; forget me; (erase|delete) me; olvidame; olvidenme; borrame; (delete|erase|borra|borrar|borren|eliminar|elimina|eliminen) (my|mis) (data|datos)',
  away: 'away; ausente; de viaje; vacaciones; [on|de] vacation; de vacaciones',
  'language:es': '[en|in|language|idioma|only|solo] (espanol|spanish|castellano) [only]',
  'language:en': '[en|in|language|idioma|only|solo|back to] (ingles|english) [only]',
  'prefer:email':
    '[use|by|por|mejor|via|mejor por] (email|e mail|mail|correo|emails|correos|correo electronico) [instead|mejor|me]',
  'prefer:sms':
    '[use|by|por|mejor|via|mejor por] (text|texts|sms|texting|text message|text messages|mensaje|mensajes|texto|textos|celular) [instead|mejor]',
  'rsvp:yes': 'rsvp [yes|si]',
  'rsvp:no': 'rsvp no',
  'rsvp:maybe': 'rsvp (maybe|quizas|tal vez)',
  skip: '(skip|saltar|omitir) [it|this|this one]',
};

/** What only answers a question of ours. */
export const replies: Readonly<Record<string, string>> = {
  yes: `
    yes; y; in; si; sii; yes yes; si si; yep; yeah; yup; sure; ok; okay; k; claro; claro que si; dale; va; sale; orale; de acuerdo; por supuesto; yes sir; yessir; confirm; confirmed; confirmo; agreed;
    adentro; dentro; afirmativo; of course; sure thing; sounds good; i am in; count me in; me apunto; acepto
  `,
  no: `
    no; n; out; nope; nah; nel; no gracias; no thanks; no thank you; decline; i decline; rechazo; negative; negativo; pass; paso; yo paso; fuera; count me out; i am out; not me; yo no; claro que no; por supuesto que no; desde luego que no; of course not; certainly not; absolutely not; no way; nay; non; ni loco; ni loca; ni a palos; para nada; sorry; lo siento; de ninguna manera; wrong number; numero equivocado
  `,
  later:
    'later; maybe; maybe later; not now; luego; despues; mas tarde; quizas; tal vez; a lo mejor; ahora no; not yet; todavia no; manana; tomorrow; not today; hoy no',
  skip: '(skip|saltar|omitir|pass) [it|this|that|this one|that one|the question|esta|la pregunta|for now]; next (question|one); siguiente [pregunta]; saltalo; no answer; sin respuesta; blank; en blanco; no comment; no hay [nada|ninguna|ninguno]',
};

/** Words that a number or a thing of the list follows: “claim 3”, “hecho la 3”, “vote 2 2 5”. */
export const numbered: Readonly<Record<string, string>> = {
  claim:
    'claim; take; grab; reclamo; tomo; tomar; agarro; hago; quiero; me encargo de; me apunto a; dibs [on]; mine; i take; elijo; escojo; cojo; agarrar; hacer; yo',
  drop: 'drop; unclaim; release; suelto; soltar; dejo; dejar; give up; return; give back; devuelvo; renuncio a; libero; cedo; suelta; cancel; cancelo; cancelar',
  done: `
    done [with]; finished [with]; completed; complete; did; crossed off; knocked off; listo [con|lo de]; lista [con|lo de]; listos; listas; hecho; hecha; hechas; terminado; terminada; [ya] termine; acabe;
    all done with; wrapped up; knocked out
  `,
  stuck:
    '(stuck|blocked|atorado|atorada|atascado|atascada|trabado|trabada|bloqueado|bloqueada|estancado|estancada) [on|with|con|en]; (help|ayuda) [with|con]',
  progress: 'progress [on]; progreso; avance',
  offer: 'offer [with]; i can help with; i will help with; ayudo [con]; te ayudo con; le ayudo con; ofrezco; help on',
  takeover:
    'takeover; take over; [i] (will|can) take over; i am taking over; let me take over; relevo; asumo; yo (relevo|asumo)',
  same: '(same|ditto|igual|mismo|me too|same here) [as|on|for|a|que]; lo mismo que; yo tambien [con]',
  vote: 'vote [for]; votes [for]; my (vote|votes); voto [por]; votar; mi voto; mis votos; [my] dots; [mis] puntos',
  merge: 'merge; unir; combine; juntar; combina; une; unan; junta; junten',
  hide: 'hide; ocultar; oculta; esconder; esconde; oculten; escondan',
  extend: '(extend|extender|extiende|prolongar|alargar|alarga|prorroga|extension) [by|for|por|de]',
  pause: '(pause|pausa|pausar) [for|por|de]',
  park: 'park; aparcar',
};

/** A keyword and its colon begin these wherever the person is: “PARK: a tool library”. */
export const opened: Readonly<Record<string, string>> = {
  task: 'add [a] task; task; new task; add; tarea; [agregar|agrega|anadir|anade|crear] [una] tarea; nueva tarea; tarea nueva; agregar; agrega; anade; anadir; to do; todo',
  park: 'park; parking lot; for later; idea for later; para (despues|luego|mas tarde); estacionar; estaciona; aparcar; aparca',
  announce: 'announce; announcement; anuncio; anunciar; aviso; avisar; anuncia; avisa',
  concern: 'concern; my concern; preocupacion; mi preocupacion; inquietud',
  ask: 'ask; question; pregunta; preguntar; ask everyone; pregunta para todos',
  theme: 'theme; tema; [our|new|nuevo] theme; tema nuevo; nuevo tema',
  purpose: 'purpose; proposito; [our|new] purpose; nuevo proposito; proposito nuevo; mission; mision',
  propose: 'propose; proposal; propuesta; propongo; proponer; my proposal; mi propuesta',
  frustration: 'frustration; frustracion; my frustration; mi frustracion',
  split: 'split; divide; dividir; partir; separar; divide; break up',
  tell: 'tell; dile a; message for; mensaje para; digale a; diganle a',
  new: 'new [group|community]; nuevo grupo; nueva comunidad',
  reflect: 'reflect; reflection; reflexion; reflexionar',
  skills: '[my|mis] (skills|habilidades|talentos)',
  pods: 'pods',
};

/** Commands with a name in them, where # stands for it: “make Rosa an organizer”. */
export const named: Readonly<Record<string, string>> = {
  organizer:
    'make # [an|a|the] organizer; (nombra|nombren|haz|hagan) [a] # [el|la] (organizador|organizadora); organizer #',
  block: '(block|bloquea|bloquear) [a] #',
  report: '(report|reporta|reportar|denuncia|denunciar) [a] #',
  remove: '(remove|quita|quitar|saca|sacar|retira) [a] #',
};

/** Commands that a day follows: “meet thursday 7pm porch”. */
export const dated: Readonly<Record<string, string>> = {
  gather: 'gather; reunir; reunion; encuentro; celebracion; celebration',
  meet: 'meet; junta; juntarnos; reunirnos',
};

/** Commands that a length of time or a last day ends: “pause 3 days”, “away until monday”. */
export const lasting: Readonly<Record<string, string>> = {
  pause: 'pause; pausa; pausar',
  extend: 'extend; extender; extiende; alarga; alargar',
  away: 'away; ausente; fuera',
};

/** Words around a command that change nothing. */
export const courtesies = wordSet(
  'please; pls; plz; porfa; por favor; porfavor; thanks; thank you; thx; gracias; now; ya; ok; okay; hi; hello; hola; hey; um; uh; pues; bueno; so; well; sir; maam; dear; again',
);
