import type { Phrases } from './phrases.ts';

/** Words of organizers and leads, and how much somebody wants to hear. */
export const organizing: readonly Phrases[] = [
  {
    intent: 'next',
    question: true,
    exact: [
      'next',
      'next (step|phase|stage)',
      '(siguiente|proximo|proxima) (paso|etapa|fase)',
      'siguiente',
      'move on',
      'avanzar',
      'avancemos',
      'adelantar',
    ],
    says: [
      '(move|go|advance|skip|proceed|get|jump|move on|go on|push on|take us) [on|ahead] [to] [the|our] next (step|phase|stage|part)',
    ],
  },
  {
    intent: 'pause',
    question: true,
    request: true,
    exact: [
      'pause',
      'pausa',
      'pausar',
      'hold',
      'pausemos',
      'pause [for|until] ({days}|{date}|{number})',
      '(pausa|pausar|pausemos) [por|de|hasta] ({days}|{date}|{number})',
      'take a break',
    ],
    says: [
      '(pause|hold|freeze|stop) [everything|things|it|this|us|<the> <project>] [for|until] ({days}|{date}|now|a bit|a while|the moment)',
      'put (everything|things|it|this|us|<the> <project>) on (hold|pause) [for|until] [{days}|{date}|now|a bit|a while]',
      '(hacer|hagamos|tomar|tomemos|tomarnos|pongan|pon|ponle|ponganle|poner|hagan) [una|en|un] (pausa|descanso) [a] [todo|esto|<the> <project>] [por|de|hasta] [{days}|{date}]',
      '(pausen|pausemos|pausar|pausa|detengamos|paremos|congelar) (todo|esto|<the> <project>) [por|hasta] [{days}|{date}]',
    ],
  },
  {
    intent: 'extend',
    question: true,
    request: true,
    exact: [
      'extend',
      'extender',
      'extension',
      'prorroga',
      'more time',
      'mas tiempo',
      '(extend|extender|extiende|extiendan|extendamos|prolongar|alargar|alarga|prorroga|extension) [by|for|por|de|it|this|lo] ({days}|{number})',
      '{days} (more|mas|longer)',
      'add {days}',
    ],
    says: [
      '(extend|push|push back|delay|move back|lengthen|postpone) [the|this|our|my|it] [back] (deadline|step|phase|cycle|time|date|due date|vote|voting|goal date|it) [back|out] [by|for|until|to] [{days}|{date}]',
      '(give|get|have|need|want|take|i need|we need|i want|could use|allow|i could use|we could use|i will need|we will need) [me|us|them|people|everyone|folks] [just|like|about|another] ({days}|<someMore>) [more|extra|longer] [time] [to (vote|decide|finish|finish (it|up)|do (it|this)|think|answer)|for (this|it|{task})|on (this|it|{task})]',
      '(give|allow) (us|me|them|people|everyone|folks) until {date}',
      '(extiende|extiendan|extender|extendamos|alarga|alarguen|alargar|amplia|amplien|ampliar|prolonguen|aplazar|aplaza|aplacen|correr|mover|posponer) [el|la|este|esta] (plazo|fecha|paso|etapa|tiempo|votacion|ciclo|fecha limite) [por|a|hasta|de] [{days}|{date}] [mas]',
      '(necesito|necesitamos|quiero|queremos|dame|denme|deme|danos|denos|dennos|denles|dales|ocupo|ocupamos|me hace falta|nos hace falta|me dan|nos dan|me da|tener|pido|pedimos|dar|darme|darnos|den|agrega|agreguen|me pueden dar|nos pueden dar) [como|otros|otras|unos] ({days}|<someMore>) [mas|extra] [a la gente|a todos|para (votar|decidir|terminar|acabar|terminarla|terminarlo|{task})]',
    ],
  },
  {
    intent: 'invite',
    question: true,
    exact: [
      '(invite|add|invitar|invita|inviten|invitemos|agrega|agregar|agreguen|incluye) [a] [<relation>] {address}',
      '(invite|add|invitar|invita|inviten|invitemos|agrega|agregar|agreguen|invito) [a] [<relation>] {name} [<reachedAt>] {address}',
      '(invite|add|invitar|invita|inviten|agrega|agregar|agreguen) [a] [<relation>] {address} [<called>] {name}',
    ],
  },
  {
    intent: 'pods',
    question: true,
    exact: ['pods', 'pod', 'pods {text}', 'grupos', 'grupos pequenos', 'equipos'],
  },
  {
    intent: 'theme',
    question: true,
    exact: [
      'theme',
      'tema',
      '[the|our|set|change|el|nuestro|el nuevo|new|set the] (theme|tema) [is|to|should be|will be|es|sera|debe ser] {text}',
    ],
  },
  {
    intent: 'purpose',
    question: true,
    exact: [
      'purpose',
      'proposito',
      '[the|our|set|el|nuestro|new|set the] (purpose|proposito|mission|mision) [is|to|should be|will be|es|sera|debe ser] {text}',
    ],
    says: [
      '(cambia|cambien|cambiemos|change|set|revise|update) [el|nuestro|the|our] (proposito|purpose) [a|por|to] {text}',
    ],
  },
  {
    intent: 'set',
    question: true,
    exact: [
      '(set|poner|ajustar|configurar|cambiar|pon|ajusta|configura|change|cambia|put|fijar|fija|make) [the|los|las|el|la] {key} [to|at|a|en|for|para|hours|=] {value}',
    ],
  },
  {
    intent: 'less',
    question: true,
    exact: ['less', 'fewer', 'menos', '(fewer|less|menos) <messages>', '<onlyBig>'],
  },
  {
    intent: 'mute',
    question: true,
    exact: [
      'mute',
      'silencio',
      'silenciar',
      '(mute|silence|snooze|silencio|silenciar|silencia|silencien) [until|hasta|till] {date}',
      '(mute|silence|snooze|silencio|silenciar|silencia|silencien) [for|por] {dayspan}',
      '(mute|silence|silenciar|silencia|silencien) {community} [(until|hasta) {date}|(for|por) {dayspan}]',
    ],
    says: [
      '(mute|silence|quiet|snooze|silenciar|silencia|silencien|pause|hold|pausen|pausar) [my|the|this|los|el|este|mis|all] (group|messages|texts|notifications|everything|this|me|it|grupo|mensajes|todo|esto) [(until|hasta|till) {date}|(for|por) {dayspan}]',
      '(no|no more|do not|do not send me|do not text me|do not message me|hold [my]|stop|quiet|nothing|no me (escriban|manden|molesten)|nada de|sin) [any] [<messages>] [nada] ((until|till|hasta) {date}|(for|por|for the next) {dayspan})',
    ],
  },
  {
    intent: 'gather',
    question: true,
    exact: [
      'gather',
      '(gather|gathering|reunion) (at|in|en) [the|la|el] {where}',
      '(gather|reunion|juntarnos|reunirnos|reunir|gathering|get together) [on|el|este] {when} [<placeAt>] [{where}]',
      '(gather|gathering) [at|in] [the] {place} [on] {when}',
    ],
    says: [
      '(juntemonos|reunamonos|nos juntamos|nos reunimos|nos vemos|juntar a todos|reunir a todos) [todos] [el|este] {when} [<placeAt>] [{where}]',
    ],
  },
  {
    intent: 'meet',
    question: true,
    exact: [
      '(meet|junta|encuentro|meeting|check in meeting) [on|el|este|is] {when} [<placeAt>] [{where}]',
      '(meet|meeting) [at|in|on] [the|my] {place} [on] {when}',
    ],
  },
  {
    intent: 'organizer',
    question: true,
    exact: [
      '(make|name|promote|appoint|add|haz|hagan|hagamos|nombra|nombren|nombremos|pon|pongan|hacer|nombrar) [a] {who} [as|to|to be|como|de] [an|a|the|our|co|another] (organizer|organizador|organizadora)',
      '(organizer|organizador|organizadora) {who}',
      'promote {who}',
    ],
    says: ['que {who} sea (organizador|organizadora)'],
  },
  {
    intent: 'stepdown',
    question: true,
    exact: [
      'stepdown',
      'step down',
      'stepping down',
      'renuncio',
      'resign',
      'i (resign|quit) as <lead>',
      'i step down',
      'i am stepping down',
      'dejo de coordinar',
      'ya no coordino',
    ],
    says: [
      '<cannot> [keep|go on|continue|carry on|be|do] <leading> [any more|anymore|any longer|after all|now|this time|this cycle]',
      '(ya no|no puedo seguir|no quiero seguir) (puedo|quiero|podre|voy a|voy a poder|siendo|de|como) [seguir|mas] [siendo|de|como] <leadingEs> [mas|ya|el grupo|el ciclo|el proyecto]',
    ],
  },
  {
    intent: 'go',
    question: true,
    exact: [
      'go',
      'go on',
      'seguimos',
      'sigamos',
      'continuemos',
      'seguir',
      'adelante',
      'unpause',
      'vamos',
      'let us go',
      'let us (go on|continue|keep going|carry on|resume)',
      'keep going',
      'carry on',
      'a seguir',
      'onward',
      'retomar',
      'retomemos',
      'we are back',
      'resume',
      'reanudar',
    ],
    says: [
      '(go on|continue|keep going|carry on|resume|unpause|restart|start back up|pick it back up|pick up where we left off|get back to (it|work)|get going again|end the pause|quitar la pausa|seguir|continuar|reanudar|retomar|sigamos|seguimos|continuemos|reanudemos|retomemos) [now|again|adelante|ya] [with|con] [it|this|esto|<the> <project>] [now|again|adelante|ya]',
    ],
  },
];
