/* Who comes along, and what a number beside people counts; read by the language code. */
import { wordSet } from './list.ts';

/** Who may come along to a gathering, as the one who writes calls them; one of each. */
export const companions = wordSet(`
  wife husband partner hubby spouse mom mother dad father son daughter sister brother friend
  neighbor neighbour kid child baby girlfriend boyfriend grandson granddaughter grandma grandpa
  missus aide roomie caregiver companera companero cuidadora cuidador chamo chamos granny
  grandmother aunt uncle cousin roommate guest boy girl nephew niece grandkid
  grandchild lady fiancee fiance toddler esposo esposa marido mujer mama papa hijo hija
  hermano hermana amigo amiga vecino vecina nino nina bebe novio novia nieto nieta abuela abuelo
  tia tio primo prima suegra suegro comadre compadre cunada cunado pareja senora viejo vieja
  chamaco chamaca nene nena invitado sobrino sobrina mami papi madre padre ninos hijos hijas nietos
  amigos hermanos primos invitados personas chiquillos chamacos adultos people children adult adulto teen
  date nurse gf bf sis bro pal buddy cuz folk carnal carnalita jefa flaca churri compa cuate peque
  grandchildren misses dude man bestie wifey youngun grandbaby babby lad gal scout
  mrs mister hubs fella gran gma gpa ma pa mum mans bae auntie grandfather nana teenager kiddo tot
  tots littles infant stepson stepdaughter carer helper student classmate coworker colleague mate mates
  pibe piba member miembro miembros senor senores senoras acompanante acompanantes enfermera
  enfermero nuera yerno abuelita abuelito hermanita hermanito chiquito chiquita chiquitos
  chiquitas chico chica chicos chicas morro morra morros morras chavo chava chavos chavas huerco huerca
  huercos crio cria crios crias muchacho muchacha muchachos muchachas chiquillo chiquilla chiquillas pelao
  pelaos escuincle escuincles adolescente adolescentes adulta adultas mayores menores mellizo melliza
  dona patrona gordo gorda chaparrita chaparrito ahijado ahijada madrina padrino companeros vecinos companeras
  guambra guagua zagal zagala jeva jevita cipote cipota grandes grownup grownups half naranja misus missis moms pops babies boo wean ex guy
`);

/** One word for two people. */
export const pairWords = wordSet(`
  twins gemelos gemelas mellizos mellizas parents papas padres abuelos suegros grandparents inlaws
`);

/** One word for several, whoever they are. */
export const groupSizes: Readonly<Record<string, number>> = {
  couple: 2,
  pair: 2,
  par: 2,
  both: 2,
  trio: 3,
  threesome: 3,
  foursome: 4,
  quartet: 4,
  dozen: 12,
  docena: 12,
};

/** What a number beside people counts that is nobody: what is brought, beasts, measures, years. */
export const thingsCounted = wordSet(`
  pie cake salad casserole egg roll cookie brownie sandwich pizza bottle bag box boxes
  case pack pound lb gallon liter liters tray bowl dish dishes pot tamal tamales taco burger hotdog
  rib wing bean drink beer soda balloon cooler tent empanada ensalada botella bolsa caja litro
  kilo charola bandeja refresco cerveza pastel pasteles torta tortilla gelatina postre pan panes olla globo
  vaso hielo dozen docena dog cat perro gato wheelchair walker cane leg hand foot feet knee block mile
  bus minute minuto min hour hora hr hrs h day dia week semana month mes meses year yr yo ano time
  vez veces dollar buck peso dolar dolares percent % pm am oclock tarde part turno shift job trabajo
  hands mano manos arm generation generaciones cuadra piso floor nd rd th st
`);

/** Before a number that names a door, a bus or a day and counts nobody. */
export const numberedThings = wordSet(`
  apt apartment unit number numero bus route ruta building edificio floor room depto departamento at after by around until til till las before hasta el turning age aged # parada del al dia
`);

/** Ending in s, and one person all the same. */
export const singleOnes = wordSet('missus misses mrs sis hubs mans primos moms pops misus missis');

/** Where these are counted, the writer is one of them. */
export const grownUps = wordSet('adult adults adulto adultos adulta adultas grownups grownup grandes');

/** People of whom it is not said whether the writer is one. */
export const anybodies = wordSet('people personas adult adults adulto adultos members miembros guest guests invitados');

/** Beside a number, more people. */
export const someMore = wordSet('guest guests more other others extra extras folks mas otro otra otros otras');

/** Between a number and the people it counts. */
export const describing = wordSet(`
  little small young other mas more grand of teenage my mis de the our better big old all media four both
  twin lil her his los las
`);

/** Between people. */
export const joining = wordSet('and y e plus mas & n an nd');

/** The one who writes. */
export const oneself = wordSet('i me yo myself servidor servidora truly');

/** Somebody who comes along and is not named. */
export const someone = wordSet('him he she alguien someone somebody otro otra');

/** Before a name of somebody. */
export const titles = wordSet('la el the mi my our his her su don dona mr mrs ms un una yours a lil law');

/** Before those who come along. */
export const alongWith = wordSet('with con bringing plus llevo traigo pongo also tambien');

/** Whose people they are. */
export const possessive = wordSet('our my mis nuestros nuestras her his sus su their');

/** Before somebody who comes along. */
export const companionLeads = wordSet(
  'my the mi la el al a un una her his our nuestra nuestro own old mis and n & plus with con y su bringing bring',
);

/** Behind somebody who is told about, and not brought. */
export const tellsAbout = wordSet(`
  has is can will does was needs works tiene esta trabaja s necesita se said dice had took have day no not cannot
`);

/** Between somebody and whether they come. */
export const auxiliaries = wordSet('se can will is are do does did has have ya would could');

/** Behind somebody who does not come. */
export const stayingAway = wordSet(`
  no not nor tampoco quien aun todavia tbd queda quedan quede stay stays staying stayed cancelo canceled cancelled bailed unable sick
`);

/** Behind somebody who comes as well. */
export const asWell = wordSet('too tambien conmigo along');

/** Before a thing that is brought. */
export const bringing = wordSet('bringing bring llevo traigo llevare traere llevamos');

/** What is brought for others to sit on or eat from, where a number of it is brought. */
export const carried = wordSet('chairs sillas tables mesas benches bancas');

/** Right before how many come with the writer. */
export const weAre = wordSet(`
  somos seremos iremos vamos quedamos seriamos asistiremos nosotros nosotras us conmigo hacemos make makes making
  so total only now ahora put
`);

/** About how many. */
export const roughly = wordSet('a about like como unos unas all todos');

/** “Vamos los cuatro”. */
export const weThe = wordSet(
  'somos vamos iremos seremos estaremos llegamos nosotros nosotras tamos estamos quedamos ahi ai',
);

/** Of a number that holds no longer. */
export const heldOnce = wordSet('not no were was eramos ibamos');

/** What ends that. */
export const turningPoints = wordSet('but pero sino and y now so');

/** Of what was planned. */
export const plans = wordSet('was were gonna wanted planned said told had iba ibamos eramos queria pensaba');

/** After what was planned, how it is. */
export const afterPlans = wordSet('but pero so now ahora instead asi');

/** A yes before a number. */
export const yesBefore = wordSet('in yes si y yep yeah sure ok claro dentro and adentro');

/** Nobody else, said on purpose. */
export const aloneWords = wordSet('just only alone myself solo sola nomas solito solita jus zero no none');

/** Wherever these stand, the writer is not among those counted. */
export const besideMe = `
  (besides|not counting|not including|excluding|other than|in addition to|apart from|aside from) (me|myself);
  (aparte de|ademas de|sin contar a|sin contarme a) mi; sin contarme; ademas del mio
`;

/** Behind a number, on top of it. */
export const onTop = 'y yo; (and|plus|mas) (me|myself|i|yo); of them; de ellos';

/** Wherever these stand, the writer is among them. */
export const meIncluded =
  '(counting|including) (me|myself); me included; contandome; contando a mi; yo incluid[oa]; (contando|counting|including|con todo y) (al|a la|the|a los)? ?(bebe|baby|kids|ninos|suegra)';

/** Behind a number of all who come. */
export const together = `
  of us; of the .+ of us; in all; in total; total; people in total; en total; de nosotros; altogether; all told; de la casa;
  (people |personas )?(including|incl|counting|with me|conmigo|contando|contandome|if you count|incluyendo); from (apt|number|here|[0-9]+|(my|our|this|the) (house|family|home|place)); (for|from|in|de|of) (the|la|los|our|my|mi) ([a-z]+ )?(house|family|familia|household|casa);
  (with|con) (the|el|la|los|las|my|mi|mis) [a-z]+
`;

/** What one sits on or eats from, one each. */
export const seats = `
  seats?; chairs?; places?; spots?; plates?; sillas?; lugares; lugar; asientos?; platos?; puestos?; heads?; souls?; cabezas?;
  boletos?; tickets?; cupos?
`;

/** Nobody but the writer. */
export const justMe = `
  (just|only|(nobody|no one|none) but) (me|myself); (solo|nomas|nada mas|solamente) (voy |ire )?yo; (me|myself|yo) (only|alone|solo|nomas);
  (be )?by myself; no plus one; (voy|ire|yo|llego|caigo) (solo|sola|solito|solita); unaccompanied; sin nadie
`;

/** Before somebody, at most three words ahead: who is left out, or of whom it is not said that they come. */
export const leavingOut = wordSet(`
  no not without sin minus menos except excepto unless if dejar check checar checo pregunto ask asking quiten
  quita cancelen dejo leave leaving drop dropping remove depends depende because porque cuidando cuidar watch watching quedan queda stay stays staying
`);

/** “Party of 3”, “table for 4”. */
export const parties = wordSet('party family familia table mesa seats chairs total down');

/** “We are 4”, “o sea 4”, “that is 4”. */
export const whoAre = wordSet('we there o that it');

/** Before a number of them. */
export const littleOnes = wordSet('ones chicos guests guest invitados');
