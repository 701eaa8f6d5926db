/* Words around the numbers and names of things; read by the language code. */
import { wordSet } from './list.ts';

/** They decide no tie between two things. */
export const itemArticles = wordSet(`
  the a an la el los las un una of de del to and y for para in en on with con that lo que or o is it i yo my mi me at a al
`);

/** “The bench one”, “the flyer task”: they belong to the name before them. */
export const namingWords = wordSet(`
  one task thing job part ones stuff tarea cosa
`);

/** Between two things. */
export const joiningWords = wordSet(`
  and y or o plus e u
`);

/** Between two names that are two things. */
export const rivalJoins = wordSet(`
  and y or o plus e u & also not no but pero
`);

/** Around the one thing that is pointed at. */
export const pointingWords = wordSet(`
  the one la el los las lo de del please por favor that ese esa this number task tarea numero thing about with a an ones al por porfa pues
`);

/** Right before the number of a thing. */
export const beforeNumbers = wordSet(`
  la el las los task tasks number numero # no tarea the num opcion option
`);

/** Between two numbers. */
export const numberJoins = wordSet(`
  and y plus then e also mas luego as
`);

/** The same, as thumbs and other tongues put it, in a row of numbers alone. */
export const rowJoins = wordSet('& + tambien an n thru through hasta');

/** Between a joining word and the number. */
export const numberPrepositions = wordSet(`
  en para con por on for with in
`);

/** All dots there are. */
export const everyDot = wordSet(`
  all everything todo todos todas whole every
`);

/** The dots that are left. */
export const otherDots = wordSet(`
  rest resto remaining restantes demas others otros leftover leftovers
`);

/** Between a word and the thing it leads to. */
export const articles = wordSet(`
  the a la el los las lo de del number numero # task tarea of al
`);

/** How often, in one word. */
export const timesWords: Readonly<Record<string, number>> = {
  once: 1,
  single: 1,
  other: 1,
  otro: 1,
  otra: 1,
  twice: 2,
  pair: 2,
  par: 2,
  couple: 2,
  thrice: 3,
  doble: 2,
  double: 2,
  triple: 3,
};

/** Between a setting and its value. */
export const toValue = wordSet(`
  to at a en for para = is should be las la los from de del must start starts starting empiecen que sean sea
`);

/** Before the words left over. */
export const noteJoins = wordSet(`
  but because although though except pero porque aunque so
`);

/** Before whom something is told. */
export const telling = wordSet(`
  tell dile digale diganle dilen decile avisale avisenle aviselen avisele
`);

/** Before a request. */
export const askingKindly = wordSet(`
  can could you puedes pueden podrias oye and y also
`);

/** Kinds of words around a number or a name that may get dots; the first that holds a word counts. */
export const dotNeighbors: readonly string[] = [
  'x times veces vez =',
  'dot dots vote votes point points punto puntos voto votos bolita bolitas',
  'for on to a para en por in at toward towards al pal pa behind',
  'con with gets get lleva llevan takes doy give pongo le les receives',
  'goes go va van sean son be is es',
  'and y plus & then luego also tambien',
  'the la el las los lo del a an de of',
  'sign number numero # num opcion option',
  'no not never than instead except menos excepto que but pero over nor ni',
  'my mis mi i yo have tengo',
  'pick choice lugar place favorite favorita st nd rd',
  'other otro otra others otros another each cada one una uno',
];

/** The end of a list. */
export const lastWords = wordSet(`
  last bottom ultimas ultimos final
`);

/** One place in a list. */
export const placeWords = wordSet('last ultima ultimo final bottom penultima penultimo middle medio enmedio top');

/** The beginning of a list. */
export const firstWords = wordSet(`
  first top primeras primeros
`);

/** Who says so takes the task as well. */
export const mineWords = wordSet(`
  myself llevo traigo llevare traere ponmela hago preparo pongo encargo comprometo
`);
