/* Small words that decide what a number is and where a name or a date begins; read by the language code. */
import { wordSet } from './list.ts';

/** Words that may come right after the number of a thing. */
export const afterNumber = wordSet(`
  i yo me if as this too off over from de que it please we my mi no ya can will would
  myself with con right asap a se lo en sin she he they ella el since whenever instead
  again today tomorrow hoy
`);

/** Words for everybody or nobody, never one name, and some with which thanks begin. */
export const crowdWords = wordSet(`
  everybody everyone somebody someone anybody anyone alguien all todos todas nobody nadie nothing nada people neighbors vecinos god dios lord heavens goodness anyway truly man
  just you us they we ustedes hay tengo quiero debo merece merecen mis va vaya brindo but number agradezcamos agradecemos
`);

/** After one of these “one” is a number. */
export const oneLeads = wordSet(`
  number num no task # and y for on option numero tarea la claim done vote voto drop stuck
  split item plus or o as que por do then opcion merge hide report con finished
`);

/** Letters stuck to digits: 3rd, 2a. */
export const ordinalEnds = wordSet(`
  st nd rd th er ra ro da do ta to a o
`);

/** What makes a number a measure, not the number of a thing. */
export const unitWords = wordSet(`
  pm am h hr hrs hour hours hora horas day days dia dias week weeks semana semanas min mins
  minutes minutos month months mes meses people personas kids guests times veces x % years
  anos dollars of de o
`);

/** Never somebody's name. */
export const notNames = wordSet(`
  later tonight tomorrow back when luego manana language sometime soon now english spanish
  number task a an the to in on at my your our this that it i you we me us and or but
  not for so is am are was be going good sorry ok yes no all everyone everybody todos done
  stuck here there happy sure away el la los las un una mi su de que y o por para con en
  al del muy ya please thanks from with of very too also new just them him her he she they
  someone anyone people what who where how why if do can will would have has did does group
  grupo again more soy tu te se whoever nobody somebody quien
`);

/** Words right before a day. */
export const dateOpeners = wordSet(`
  on by until till til the el la para hasta this este esta coming before antes de del for due
  a al dia from since desde after through thru
`);

/** Before a number of guests. */
export const guestLeads = wordSet(`
  plus with bringing bring and con traigo llevo y mas take traere llevare also bringin me n an &
`);

/** Between things of a list. */
export const thingJoins = wordSet(`
  and y plus then e also mas tambien luego as well both i can do take yo puedo
`);

/** Behind “mute”, no name of a group. */
export const notGroups = wordSet(`
  me it this everything all todo esto the el la los las them us messages mensajes texts my mi mis that ese esa a al group grupo notifications these both este esta for por until hasta
`);

/** Before the day somebody is back. */
export const untilWords = wordSet('until till til hasta through thru back regreso vuelvo home');

/** Before a theme or a purpose that somebody wants to see. */
export const asking = wordSet(`
  show what see read whats tell remind cual ver muestra muestrame muestren ensename recuerdame dime que revisemos review
`);

/** Behind “one” or “uno” where it is no score: “uno se acostumbra”, “one million”. */
export const notScoredOne = wordSet(
  'se nunca siempre hace aprende quiere puede menos sabe hundred million thousand of thing more less',
);

/** Leading to a day, and no part of when it is. */
export const beforeDays = wordSet('on at by the el la los de del for para a al');

/** Before a number of hours. */
export const beforeHours = wordSet(`
  about like around maybe only just como unas unos casi solo tal vez an a una the almost maximum maximo max
`);

/** Behind the number of a thing, and no things that are counted. */
export const thingVerbs = wordSet(`
  needs looks takes goes does starts works seems gets wants ends stays sounds keeps this thanks pues
`);

/** Behind the numbers that end a message. */
export const closingWords = wordSet(`
  please pls i guess then porfa por favor thanks gracias
`);

/** Up to the beginning of what follows. */
export const upToThen = wordSet(`
  until till til by hasta para before antes
`);

/** Before so many days. */
export const spanLeads = wordSet(`
  for por about like the la el los las next proximos proximas unos another otros otras mas como additional
`);

/** Between a number and its days. */
export const spanFillers = wordSet(`
  more mas of de whole extra full good solid additional adicionales buena buenos
`);

/** Behind as many as there are. */
export const behindAll = wordSet(`
  are tasks tareas ya of son estan done hechas listas de
`);

/** Who says so does not come alone. */
export const alongWords = wordSet(`
  with con us bring bringing plus llevo llevando somos seriamos more mas vamos
`);

/** Leading to the day until which something lasts. */
export const dayLeads = wordSet(`
  until till til hasta by para through thru on el tomorrow manana next
`);

/** What stands behind one of these is no day. */
export const refusing = wordSet(`
  not no cannot cant never nunca tampoco ni than
`);

/** Between two things that a sentence is about. */
export const subjectJoins = wordSet('and y or o plus e u then luego & mas');

/** Behind a word that may be a number misheard. */
export const behindHeard = wordSet('and y please pls plz thanks thx porfa por');

/** Before an order. */
export const orderLeads = wordSet('please pls por favor porfa porfavor do oh ay');

/** Where the name of a group ends that is muted. */
export const muteEnds = wordSet('until till hasta for por til through please group porfa');

/** Before the day on which something is due. */
export const dueWords = wordSet('by due before until para antes hasta el on this next proximo');

/** What may stand before a command with its number. */
export const selfLeads = wordSet('i yo have just he');

/** Behind “I”, where somebody offers to do something. */
export const willLeads = wordSet('will can am could shall bring');

/** The one after this. */
export const nextWords = wordSet('next proximo proxima siguiente');

/** Before an idea. */
export const proposingWords = wordSet('propose propongo proposing');

/** With which somebody says what they are called. */
export const selfNaming = wordSet('my mi me');

/** A command to meet, by itself. */
export const gathering = /^(?:gather|meet|reunir|junta|reunion)$/;

/** Behind a length of time. */
export const halfMore = /^(?:y medi[ao]|and a half|n a half)\b/;
