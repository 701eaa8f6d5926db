/* Going to another group: “switch me over to the book circle”, “pásame al grupo Parque Norte”; folded. */
import { wordSet } from './list.ts';
import { pattern } from './pattern.ts';

/** Between “new” and the name of a group. */
export const newGroupWords = wordSet('group grupo community comunidad neighborhood called named llamado llamada de');

/** “switch me over to elm street garden”, “pásame al grupo Parque Norte”: the group is all that follows. */
export const behindTo = pattern(
  String.raw`^(?:switch|change|move|c[a\u00E1]mbi(?:ar(?:me)?|a(?:me)?|en(?:me)|eme|o)|p[a\u00E1]s(?:ar(?:me)?|a(?:me)?|en(?:me)|eme)|mu[e\u00E9]veme)(?: (?:me|to|al?|over|pa|para|hacia|la|the|group|grupo|community|comunidad))+(?: del?)? ([\p{L}'&-]+(?: [\p{L}'&-]+){0,5}?)(?: (?:please|thanks|porfa|por|favor|gracias|now|ya|pls|plz|group|instead|ahora|for (?:me|now|a sec|a minute|this)))*[.!\s]*$`,
  'iu',
);

/** “My neighbor gave me the word cedar”, “mi clave es fresno”, “Join linden I'm Oksana”. */
export const codesSaid = [
  pattern(String.raw`^\s*(?:join|unir(?:me|se)?) (\p{L}+),? (?:i|im|my|this|its|soy|me|mi|name|yo)\b`, 'iu'),
  pattern(
    String.raw`^.*\b(?:word|password|code|palabra|c[o\u00F3]digo|clave|contrase[n\u00F1]a)(?: is| es| was| era)? (?!(?:word|the|is|es|de|del|for|from|to|and|y|i|it|on|in|at|que|para|pero|but|was|that)\b)(\p{L}+)`,
    'isu',
  ),
];

/** “Friends of Lower Pond Road”: a name in capitals goes on over small words, to the left and to the right of what was found. */
const joins = '(?:(?:of|the|for|at|on|in|and|y|&|de|del|la|las|los|el) )';
export const titleBefore = pattern(String.raw`(?:[\p{Lu}\p{N}][\p{L}\p{N}'\u2019.&-]* ${joins}{0,3})+$`, 'u');
export const titleBehind = pattern(String.raw`^(?: ${joins}{0,3}[\p{Lu}\p{N}][\p{L}\p{N}'\u2019&-]*)+`, 'u');

/** “Our theme should be safe stairs”, “make the purpose a block where newcomers stay”. */
export const madeTo =
  /\b(?:themes?|tema|purpose|aim|mission|prop[o\u00F3]sito)\b(?: (?:of|de|for|this|este|esta|our|cycle|ciclo|time|spring|summer|fall|winter|year|grupo|group))*(?: ?=| (?:is|es|as|ought to be|(?:should|shall|will|to) (?:be|read|say)|to(?= \S+ \S)|va a ser|debe ser|ser\S*)) (?:that )?(.+)$/iu;

/** “Less from the tower group”, “menos mensajes de almagro”. */
export const lessOf =
  /\b(?:less|fewer|menos|quiet|nothing|only|solo)\b(?: (?:messages?|texts?|mensajes|avisos|noticias|\S+ news|grandes?|importantes))*(?: (?:from|del?))(?: (?:el|la|grupo|group))* (?!(?:mensaj\S*|cosas|messages?|texts?|this|these|it|here|you|us|yall|esto|ustedes|everyone|now|hoy|ahora|lo|all)\b)([^,.;!?]+?)(?:(?: (?:please|porfa|por favor|pls|till?|until|hasta)\b.*)?[.!]*$|,)/iu;
