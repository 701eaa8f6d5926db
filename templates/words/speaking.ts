import type { Phrases } from './phrases.ts';

const everyone =
  '[a] (everyone|everybody|all|the group|the whole group|folks|the neighbors|all the neighbors|people|todos|todo el grupo|al grupo|el grupo|los vecinos|todos los vecinos|la gente|todo el mundo|the others|los demas)';

/** Words for other people. */
export const speaking: readonly Phrases[] = [
  { intent: 'reflect', colon: true, exact: ['(reflect|reflection|insight|reflexion|reflexionar) {text}'] },
  {
    intent: 'thank',
    exact: [
      '(thank|thanks|thank you|gracias|thanks to|gracias a|many thanks to|muchas gracias|muchas gracias a|mil gracias|mil gracias a|agradecer a) {who} [(for|por) {text}]',
      '(thank|gracias a) {who} {text}',
    ],
    says: [
      '<thankWords> [go|goes] [out] [to|a|para|con] {who} [and|y] [{who2}] [(for|por|because|porque|who|que) {text}]',
    ],
  },
  {
    intent: 'thank',
    says: [
      '(gracias|muchas gracias|mil gracias) [a] (todos|todas|todos ustedes|todo el (grupo|equipo|mundo)|mis vecinos|los vecinos|ustedes|cada uno) [por {text}]',
      '(thank you|thanks) [so much|very much|a lot|again] for {text}',
      '(gracias|muchas gracias|mil gracias) por {text}',
    ],
  },
  {
    intent: 'announce',
    question: true,
    exact: [
      '(announce|announcement|anuncio|anunciar|anuncia|aviso|avisar|broadcast|attention|atencion|anuncien) [to|a|for|para] [everyone|everybody|all|todos] [that|que] {text}',
      `(tell|message|text|notify|inform|dile|diles|diganles|avisales|avisenles|avisa|avisen|informa|informen|comunica|avisarle|avisarles|decirle|decirles|digan|decir|email) ${everyone} [that|que] {text}`,
      '(to|para) (everyone|everybody|all|todos) {text}',
    ],
    says: [
      `(let|make sure|haz que|hagan que) ${everyone} (know|knows|sepan) [that|que] {text}`,
      `(pass on|pass the word|spread the word|share|get the word out|send out|comunicar|informar) [it|this|word|the word] [on|out] [to|with] ${everyone} [that|que] {text}`,
    ],
  },
  {
    intent: 'tell',
    question: true,
    exact: [
      '(tell|dile a|digale a|diganle a|avisale a|avisenle a|mandale a|decirle a|decir a|recuerdale a|remind|let|comunicale a|pasale a|avisarle a|recordarle a|haz saber a|hazle saber a|text|message|mensaje para|mensaje a|message to|message for) {who} [know] [that|que] {text}',
    ],
    says: [
      '(pass|send|relay|give|get|pass on|manda|mandenle|mandale|mandar|pasar) [a|this|my|the|un|el] [message|note|word|mensaje|recado] [along|on] [to|a|for|para] {who} [that|que] {text}',
    ],
  },
  { intent: 'tell', colon: true, exact: ['(to|para|for|a) {who} {text}'] },
  {
    intent: 'ask',
    question: true,
    exact: [
      `(ask|pregunta|preguntar|preguntale|preguntales|preguntarle|preguntarles|preguntenle|pregunten) [${everyone}] [if|whether|si] {text}`,
      '(question|pregunta) [for|para|al|to] [everyone|the group|todos|grupo] {text}',
    ],
  },
  {
    intent: 'ask',
    question: true,
    whole: true,
    says: [
      '(does|do|has|have|is|would|could|can|did|might) (anyone|anybody|someone|somebody|any of you|any of the neighbors|one of you) [here] {text}',
      '(alguien|algun vecino|alguno|alguna vecina|hay alguien que|habra alguien que|quien) [me|nos|de ustedes] (tiene|sabe|puede|conoce|tendra|podria|presta|puede prestar|vio|ha visto|tenga|sepa|pueda|vende|regala) {text}',
    ],
  },
  {
    intent: 'ask',
    question: true,
    exact: [
      '(ask|pregunta a|preguntale a|preguntenle a|preguntele a|preguntarle a) {known} [if|whether|for|about|to|si|por] {text}',
    ],
  },
  {
    intent: 'concern',
    exact: [
      '(concern|concerned|preocupacion|inquietud|complaint|queja|my concern|mi preocupacion|i have a concern|tengo una (preocupacion|inquietud|queja)) [is|es] [about|that|que|sobre|con|de] {text}',
      'me (preocupa|inquieta|incomoda|preocupan|parece (mal|injusto)) [mucho] [que] {text}',
    ],
    says: [
      '(i am|i feel|we are) [a bit|really|a little|very|so|quite|getting] (concerned|worried|uneasy|uncomfortable|troubled|upset|unhappy) [that|about|with|by|because|how|over] {text}',
    ],
  },
  {
    intent: 'share',
    question: true,
    exact: [
      'share',
      'compartir',
      'comparto',
      '(share|compartir|comparto|comparte|compartan|give) [out] [my|mi] (number|numero|phone|phone number|telefono|contact|info|contacto) [with|con|to|a] [{who}|her|him|them|ella|el|ellos]',
      '(share|comparto|compartir) (with|con) {who}',
      '(give|dale|denle|dar) (my number|mi numero) (to|a) {who}',
      '(give|dale) {who} my number',
      'dale mi numero a {who}',
    ],
  },
  {
    intent: 'report',
    question: true,
    exact: [
      'report',
      'reportar',
      '(report|flag|reportar|reporto|denunciar|denuncio|reporting) [a] ({number}|{who}) [for|por] [{clause}]',
    ],
  },
  {
    intent: 'block',
    question: true,
    exact: ['(block|silence|bloquear|bloquea|bloqueo|bloqueen|silenciar|silencia) [a|messages from] ({who}|{number})'],
    says: [
      '[i] (do not want|no|no quiero|ya no quiero) [any|to|more|recibir|leer|ver|saber] [hear|get|receive|see|more] [anything|messages|texts|mensajes|nada|else] (from|de) {who} [any more|anymore|again|mas]',
    ],
  },
  {
    intent: 'remove',
    question: true,
    exact: [
      '(remove|kick|kick out|quitar a|expulsar a|sacar a|eliminar a|quita a|saca a|saquen a|quiten a|expulsa a|expulsen a|throw out|boot|expel|elimina a|eliminen a) {who} [from|out of|off|del|de] [the|this|our|el|este] [group|community|pod|list|grupo] [for|because|por|porque] [{clause}]',
      'take {who} (off|out of) [the|this|our] (group|list|community|pod)',
    ],
  },
  {
    intent: 'hide',
    question: true,
    exact: ['(hide|ocultar|oculta|esconder|esconde|oculten|escondan) [task|comment|post|la|el] {number} [{clause}]'],
  },
];
