import type { Phrases } from './phrases.ts';

/** Coming in, going out, finding the way around. */
export const belonging: readonly Phrases[] = [
  {
    intent: 'join',
    question: true,
    self: true,
    exact: [
      'join',
      'unirme',
      '(join|unirme|unir|unirse|entrar|unirme a|entrar a|joining) {code} [[and|y] <iam> {name}]',
      '(join|unirme|unirme a) {code} {name}',
      '(join|unirme|unirme a|unir) {code} [y] soy {name}',
    ],
    says: ['(add|sign) me [to|up for|up] [the] {code} [group]'],
  },
  {
    intent: 'leave',
    question: true,
    self: true,
    exact: [
      'leave',
      'exit',
      'salirme',
      'irme',
      '(leave|exit) (group|the group|this group|the pod)',
      '(salir|salirme|dejar|abandonar) [del|el|este|de este] <group>',
    ],
    says: [
      '[me] (salir|salirme|irme|retirarme|dejar|abandonar|renunciar|me salgo|me voy|me retiro|salgo|dejo|abandono|renuncio|me doy de baja|sacar) [de|del|al|a] [el|este|la|esta|mi] <group>',
    ],
  },
  {
    intent: 'help',
    question: true,
    exact: [
      'help',
      'menu',
      'info',
      'commands',
      'ayuda',
      'help me',
      'options',
      'instructions',
      'opciones',
      'comandos',
      'instrucciones',
      'ayudame',
      'informacion',
      'huh',
      'auxilio',
      'sos',
      'how does this work',
      'como funciona [esto]',
    ],
    says: [
      '(what|how) [else] (can|do|should|could|am|must|would|does|is) [i|we|one|someone] [supposed to] (say|text|type|write|do|send|use|reply|answer|ask|respond|work) [this|it|you|with this|next|back|to you|here|now|to this|thing|this thing|again]',
      '[que|como] (puedo|debo|tengo que|hay que|puede uno|se puede|se) (decir|hacer|escribir|poner|contestar|responder|mandar|usar|usa) [aqui|ahora|esto|con esto]',
      '[yo] no [le] (entiendo|entendi|comprendo|se que hacer|se como (usar|funciona|se usa|contestar|usarlo|hacerle)|se que (poner|decir|escribir|contestar)) [nada|bien|como (funciona|se usa)|que (hacer|poner|es esto|quieren)] [esto|a esto|de esto|nada]',
    ],
  },
  {
    intent: 'begin',
    with: { kind: 'project' },
    question: true,
    request: true,
    exact: [
      '<beginWord> [with|con|on] [a|the|our|un|el|another|our next|our first|nuestro|otro] [new|next|nuevo] (project|proyecto) [nuevo]',
    ],
  },
  {
    intent: 'begin',
    with: { kind: 'starter' },
    question: true,
    request: true,
    exact: [
      '<beginWord> [with|con] [a|the|one|un|una] (starter|skill swap|story circle|shared table|listening round|iniciador|algo pequeno|algo chico|circulo de historias|intercambio de habilidades|mesa compartida|something small|ronda de escucha)',
      '(do|try|hacer|hagamos) [a|the|un|una] (starter|skill swap|story circle|shared table|listening round|iniciador|circulo de historias|intercambio de habilidades|mesa compartida)',
    ],
  },
  {
    intent: 'begin',
    question: true,
    request: true,
    exact: [
      '<beginWord>',
      '<beginWord> [a|the|our|another|this|un|el|otro|up|off] [new|next|fresh|nuevo|nueva] (cycle|round|thing|up|things|everything|off|ciclo|ronda|again|esto) [nuevo|again|off]',
    ],
  },
  {
    intent: 'new',
    question: true,
    exact: [
      '(new|create|start|nuevo|nueva|crear|make|open|crea|abre|abran|abrir|formar|set up|form|hacer|empezar|iniciar) [a|un|una|our] [new|nuevo|nueva] (group|community|grupo|comunidad) [nuevo|nueva] [called|named|for|llamado|llamada|que se llame|para] {text}',
      'new {text}',
    ],
  },
  {
    intent: 'move',
    question: true,
    exact: [
      'move',
      'mover',
      'mudar',
      '(new|nuevo|cambio de|cambiar de|cambie de|change of) [cell] (phone|number|telefono|numero|celular|phone number)',
      '(telefono|numero|celular) nuevo',
      'move from my old (phone|number)',
    ],
    says: [
      '(this is|i have|i got|i have got|i am on|i am using|here is|it is|este es|tengo|es|ya tengo) [my|a|mi|un] [new|nuevo] (phone|number|phone number|cell|numero|telefono|celular) [nuevo|now] [{name}]',
    ],
  },
];
