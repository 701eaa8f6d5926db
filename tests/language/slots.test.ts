import { expect, test } from 'vitest';
import type { AskedKind } from '../../lib/domain/intent.ts';
import { numbersAlone } from '../../lib/language/understand/alone.ts';
import { amend } from '../../lib/language/understand/amend.ts';
import { clean } from '../../lib/language/understand/clean.ts';
import { filled } from '../../lib/language/understand/fill.ts';
import { type Reading, read } from '../../lib/language/understand/reading.ts';

const texts = ['Rats at the bakery', 'Paint a bench', 'No shade', 'Speed on the corner', 'The mural', 'Trash', 'Quiet'];
const items = texts.map((text, at) => ({ number: at + 1, text }));

/** A message as it is read; a Wednesday. */
const readingOf = (asked: AskedKind, text: string): Reading =>
  read(clean(text), { asked, locale: 'en', now: '2026-05-06T15:00:00Z', zone: 'America/New_York', items });

/** The slots of a message whose meaning is given. */
function slots(name: string, asked: AskedKind, text: string): unknown {
  const reading = readingOf(asked, text);
  const intent = filled(reading, name);
  return intent && amend(reading, intent);
}

test.each([
  ['tomorrow no, saturday yes', 3],
  ['thursday next week', 8],
  ['el viernes de la otra semana', 9],
  ['end of the month', 25],
  ['day after tomorrow', 2],
  ['pasado mañana', 2],
  ['not thursday, friday', 2],
  ['I said monday but tuesday is better', 6],
  ['thursday no friday no saturday yes', 3],
  ['on nights til thursday so not til saturday', 3],
  ['until saturday week', 10],
  ['until the sixteenth of May', 10],
  ['una semana y media', 10],
  ['l0 days', 10],
  ['another week please', 7],
  ['que me den más días', undefined],
  ['a few more days', undefined],
  ['another extension, if I may', undefined],
  ['1/2 way', undefined],
  ['a week from saturday', 10],
  ['fortnight', 14],
  ['necesitaría unos quince días', 15],
  ['a más tardar el sábado por la mañana', 3],
  ['para el jueves que viene', 8],
  ['imposible antes del 11', 5],
  ["I'm away until sunday, so monday", 5],
  ['better monday than sunday', 5],
  ["tomorrow I can't but saturday I can", 3],
])('more time, %j', (text, days) => {
  expect(slots('extend', 'deadline', text)).toEqual({ intent: 'extend', ...(days === undefined ? {} : { days }) });
});

test.each([
  ['2x corner, 1x shade', [4, 4, 3]],
  ['5 gets all 3', [5, 5, 5]],
  ['1 for 5 and the rest for 2', [5, 2, 2]],
  ['two big fat dots for the mural, one for the bench', [5, 5, 2]],
  ['al mural le doy dos y a las bancas uno', [5, 5, 2]],
  ['2 al 5, 0 al 1, 1 al 6', [5, 5, 6]],
  ['rats: 2, trash: 1', [1, 1, 6]],
  ['1=2, 4=1', [1, 1, 4]],
  ['1 through 3', [1, 2, 3]],
  ['mural mural trash', [5, 5, 6]],
  ['two, five, five', [2, 5, 5]],
  ['la 3, la 3 y la 1', [3, 3, 1]],
  ['1-1-4 gracias', [1, 1, 4]],
  ['from four to six', [4, 5, 6]],
  ['las tres últimas', [5, 6, 7]],
  ['last two, a dot each', [6, 7]],
  ['everything but the mural and the rats', [2, 3, 4, 6, 7]],
  ['no mural, no trash, everything else', [1, 2, 3, 4, 7]],
  ['2 and 5, not the rats', [2, 5]],
  ['my 3 go to the mural', [5, 5, 5]],
  ['bench, all three', [2, 2, 2]],
  ['the mural, I get up at 5am', [5]],
])('dots, %j', (text, numbers) => {
  expect(slots('vote', 'vote', text)).toEqual({ intent: 'vote', numbers });
});

test.each([
  ['4 through 6', [4, 5, 6]],
  ['de la 4 a la 6', [4, 5, 6]],
  ['las últimas dos', [6, 7]],
  ['the first three', [1, 2, 3]],
  ['2-4 please', [2, 3, 4]],
  ['the last one', 7],
  ['second to last', 6],
  ['everything except 3', [1, 2, 4, 5, 6, 7]],
  ['las tres últimas menos la 7', [5, 6]],
  ['1 and 3 but not 2 or 4', [1, 3]],
  ["I can't do 1 but 5 is fine", 5],
  ['me and three buddies can do the mural', 5],
  ['the mural, I have a 4k camera', 5],
  ['primero la 6', 6],
])('a row of things, %j', (text, task) => {
  expect(slots('claim', 'tasks', text)).toEqual({ intent: 'claim', task });
});

test.each([
  ['claim', 'tasks', '3 or 5', [3, 5]],
  ['claim', 'tasks', 'the mural or the bench, you pick', [5, 2]],
  ['claim', 'tasks', 'trash, quiet, one or the other', [6, 7]],
  ['vote', 'vote', 'mural or trash, both are bad', [5, 6]],
  ['vote', 'vote', 'anything but the rats', [2, 3, 4, 5, 6, 7]],
  ['answer', 'which', 'not the rats', [2, 3, 4, 5, 6, 7]],
] as const)('%s: between several, %j %j', (meant, asked, text, numbers) => {
  expect(slots(meant, asked, text)).toEqual({ intent: 'which', meant, numbers });
});

test.each([
  ['not the mural, the trash', 6],
  ['the quiet one', 7],
])('one of what was asked about, %j', (text, value) => {
  expect(slots('answer', 'which', text)).toEqual({ intent: 'answer', value });
});

test.each([
  ['expect Arnold, Hank and me', 2],
  ['me and harold', 1],
  ['la Mari, la Juana y yo', 2],
  ['Jen, Mike, the baby and I', 3],
  ['me n 3 of my cousins', 3],
  ['4 besides me', 4],
  ['3 not counting me', 3],
  ['conmigo son 3', 2],
  ['five including the baby', 4],
  ['a dozen scouts plus me', 12],
  ['me and my husband will come', 1],
  ['we are coming after 7', undefined],
  ['I intend to', undefined],
  ['vamos mi esposo, los dos nenes y yo', 3],
  ['mom dad and me', 2],
  ['conmigo tres', 2],
  ['table of 3', 2],
  ['tres grandes y dos chiquitos', 4],
  ['we r coming, 2 adults n 2 kids', 3],
  ['not counting me, 3', 3],
  ['half a dozen from our porch counting me', 5],
  ['six minus the two with chicken pox makes 4', 3],
  ['twenty of us, haha no, two', 1],
  ['ya no somos cinco, somos cuatro', 3],
  ['me llevo a los niños, son tres', 3],
  ['with all four grandkids', 4],
  ['my sister Lil and me', 1],
  ['a couple of friends and me', 2],
  ['me plus for kids', 4],
  ['bringing 3 pies', undefined],
  ['llevo 30 empanadas', undefined],
  ['bringing 2 casseroles and 2 cousins', 2],
  ['el 9 ahí ando', undefined],
  ['mi hija de 8 años y yo', 1],
  ['voy de 3 a 5', undefined],
  ['I was going to come with my sister but she is sick so it is just me', undefined],
  ['voy sola, mi esposo trabaja', undefined],
  ['yes minus the kids', undefined],
  ['Mom and dad and me', 2],
  ['Yes. Also Herb, Pearl and the twins', 4],
  ["I'll be there & so will Earl", 1],
  ["I'm in, and Pedro too", 1],
  ['my whole family is 9 people, all coming', 8],
  ['count 5 for the Santos house', 4],
  ["We'll be four adults and three kids", 6],
  ['put us down for eight. just kidding, two', 1],
  ['nosotros dos y la abuela', 2],
  ['somos tres con el bebe', 2],
  ['seremos 6', 5],
  ['voy con mi señora y los dos chamacos', 3],
  ['voy, llevo 3 personas', 3],
  ['llego yo con tres sillas', undefined],
  ["I'm diabetic and I'm coming anyway", undefined],
  ['im coming w my bestie', 1],
  ["me, the wife, and three young'uns", 4],
])('who comes along, %j', (text, guests) => {
  expect(slots('rsvp:yes', 'rsvp', text)).toEqual({
    intent: 'rsvp',
    coming: 'yes',
    ...(guests === undefined ? {} : { guests }),
  });
});

test.each([
  ['no', 'I can but she can’t', 'yes'],
  ['no', "Lou's out, I'm in", 'yes'],
  ['yes', "my son's coming and I'm not", 'no'],
  ['no', 'count me in but do not count on Lou', 'yes'],
  ['no', 'I can not, sorry', 'no'],
  ['yes', "I'll send a plate but I won't be there", 'no'],
  ['yes', "Wild horses couldn't drag me there", 'no'],
  ['yes', "nobody's coming from my house", 'no'],
  ['yes', 'I would come but nobody asked', 'no'],
  ['yes', '8am?! no lol', 'no'],
  ['maybe', 'yo el viernes caigo muerta, no voy', 'no'],
  ['yes', 'put me under maybe, my sister under yes', 'maybe'],
  ['yes', "my aunt said she'd come, I'm iffy", 'maybe'],
  ['yes', 'voy si Chema va', 'maybe'],
  ['no', 'i wasnt going but now i am', 'yes'],
  ['maybe', 'Yo sí. Mi hermana quizá', 'yes'],
  ['maybe', 'si el bus pasa, voy', 'maybe'],
  ['maybe', 'igual y sí voy', 'maybe'],
])('who of several comes, %j, %j', (likely, text, coming) => {
  expect(slots(`rsvp:${likely}`, 'rsvp', text)).toMatchObject({ intent: 'rsvp', coming });
});

test.each([
  ['9 out of 10', 9],
  ['1o', 10],
  ['8, me gustó', 8],
  ['ocho punto cinco', 8],
  ['9.0 from me', 9],
  ['un 4 de 5', 4],
  ['nueve sobre diez', 9],
])('a score, %j', (text, value) => {
  expect(slots('answer', 'survey', text)).toEqual({ intent: 'answer', value });
});

test.each([
  ['Mariana!!', 'Mariana'],
  ['Bienvenido', 'Bienvenido'],
  ['María de los Ángeles Ruiz Coronado', 'María de los Ángeles Ruiz Coronado'],
])('a name, %j', (text, name) => {
  expect(slots('name', 'name', text)).toEqual({ intent: 'name', name });
});

test.each([
  ['gather sabado 16 a las 10 en el parque', 'sabado 16 a las 10'],
  ['gather saturday 10 library', 'saturday 10'],
])('when, in their words, %j', (text, when) => {
  expect(slots('gather', 'none', text)).toMatchObject({ when });
});

test.each([
  ['regreso el 20 de mayo', '2026-05-20'],
  ['away May 9 to may 16', '2026-05-16'],
])('away, %j', (text, until) => {
  expect(slots('away', 'none', text)).toEqual({ intent: 'away', until });
});

test.each(['una maravilla', 'uno se acostumbra', 'one million', 'minus 2'])('no score, %j', (text) => {
  expect(slots('answer', 'survey', text)).toBeUndefined();
});

test('back in so many days', () => {
  expect(slots('away', 'none', 'vuelvo en 12 días')).toEqual({ intent: 'away', days: 12 });
});

test('hours and a due date behind the words of a new task', () => {
  expect(slots('task', 'none', 'add call the clerk (1h, by friday)')).toEqual({
    intent: 'task',
    text: 'call the clerk',
    hours: 1,
    due: '2026-05-08',
  });
});

test.each([
  ['T.J. Maddox', 'T.J. Maddox'],
  ['Lt. Col. R. Baines', 'Lt. Col. R. Baines'],
  ['lucila bermúdez', 'lucila bermúdez'],
  ['juan carlos', 'juan carlos'],
  ['pedro de la fuente', 'pedro de la fuente'],
  ['ana de la tienda', 'ana'],
  ['virginia, nuera de doña Tere', 'virginia'],
  ['you can call me big mike', 'big mike'],
  ['this is ed and joan, we share the phone', 'ed and joan'],
  ['did I not say? Floyd', 'Floyd'],
  ['im roas, sorry Rosa', 'Rosa'],
  ['soi maricruz', 'maricruz'],
  ['my nmae is tony', 'tony'],
  ['Buenas, habla Leticia Camacho, para servirle', 'Leticia Camacho'],
  ['soy la vecina jacinta', 'jacinta'],
  ['my name is Mei-Ling', 'Mei-Ling'],
  ['You can write Jean-Guy', 'Jean-Guy'],
  ['put T-Bone', 'T-Bone'],
  ["It's spelled S-I-O-B-H-A-N", 'Siobhan'],
  ['Deacon Raymond T. Wilkes, Jr.', 'Deacon Raymond T. Wilkes'],
  ["no soy Pedro, I'm not Bob, soy Luis", 'Luis'],
])('a name that was asked for, %j', (text, name) => {
  expect(slots('name', 'name', text)).toEqual({ intent: 'name', name });
});

test.each([
  ['gracias abril', 'abril'],
  ['karla dio la cara por nosotros', 'karla'],
  ['un abrazo hugo', 'hugo'],
  ['Dr. Amin sat with my father', 'Dr. Amin'],
  ['Memo y Toño se mataron pintando', 'Memo y Toño'],
  ['Ms. Odessa. Ms. Odessa. Ms. Odessa.', 'Ms. Odessa'],
  ['ROSA was great', 'ROSA'],
  ['a la señora Inés por la comida', 'Inés'],
  ['Everyone. Just everyone.', undefined],
  ['tengo que agradecer a las maestras', undefined],
])('who is thanked, %j', (text, who) => {
  expect(slots('thank', 'thanks', text)).toEqual({ intent: 'thank', ...(who === undefined ? {} : { who }), text });
});

test.each([
  ['switch me over to the book circle', 'book circle'],
  ['pásame al grupo Parque Norte', 'Parque Norte'],
  ['pásame al grupo de la iglesia', 'la iglesia'],
  ['Switch to elm street garden please', 'elm street garden'],
])('the group somebody goes to, %j', (text, community) => {
  expect(slots('switch', 'none', text)).toEqual({ intent: 'switch', community });
});

test.each([
  ['I can do spreadsheets and, believe it or not, welding', ['spreadsheets', 'welding']],
  ['se de plomeria y d aluminio', ['plomeria', 'aluminio']],
  ['sé bordar, tejer y hacer piñatas', ['bordar', 'tejer', 'hacer piñatas']],
  ['good with computers, kids, and dogs lol', ['computers', 'kids', 'dogs']],
])('skills one by one, %j', (text, skills) => {
  expect(slots('skills', 'none', text)).toEqual({ intent: 'skills', skills });
});

test.each([
  ['me preocupa que decidimos sin los inquilinos', 'decidimos sin los inquilinos'],
  [
    'me molesta que siempre se haga lo que dice una sola persona',
    'me molesta que siempre se haga lo que dice una sola persona',
  ],
])('what somebody thinks of it stays with a concern, %j', (text, concern) => {
  expect(slots('concern', 'none', text)).toEqual({ intent: 'concern', text: concern });
});

test.each([
  ['my neighbor gave me the word cedar to send you', { code: 'cedar' }],
  ["Join linden I'm Oksana", { code: 'linden', name: 'Oksana' }],
  ['join garden its tyrell', { code: 'garden', name: 'tyrell' }],
  ['join lodge Silas', { code: 'lodge', name: 'Silas' }],
  ['hola, quiero unirme a maple', { code: 'maple' }],
  ['add me to acequia, im Rosario', { code: 'acequia', name: 'Rosario' }],
])('the code and the name of who joins, %j', (text, told) => {
  expect(slots('join', 'none', text)).toEqual({ intent: 'join', ...told });
});

test.each([
  ['5, I painted that mural', [5]],
  ['not rats please, kids come first. 7.', [7]],
  ['me da igual la basura: 2 y 3', [2, 3]],
  ['the 2nd an 6th ones please, Irene', [2, 6]],
  ['toss up between 1 and 5 so one each', [1, 5]],
  ['uno a cada una menos la 1, la 2, la 3 y la 4', [5, 6, 7]],
  ['1 or 5? 5. yes 5', [5]],
  ['1 to 3', [1, 2, 3]],
])('dots that are said once, %j', (text, numbers) => {
  expect(slots('vote', 'vote', text)).toEqual({ intent: 'vote', numbers });
});

test.each([
  ['vote', 'l l 3', { intent: 'vote', numbers: [1, 1, 3] }],
  ['tasks', 'number wan', { intent: 'claim', task: 1 }],
  ['tasks', 'fo ur', { intent: 'claim', task: 4 }],
  ['which', 'tree', { intent: 'answer', value: 3 }],
  ['survey', 'nin e', { intent: 'answer', value: 9 }],
  ['tasks', '4 o 5', undefined],
  ['tasks', 'two for 5', undefined],
] as const)('numbers as ears make them, %j %j', (asked, text, meant) => {
  expect(numbersAlone(readingOf(asked, text))).toEqual(meant);
});

test.each([
  ['done', 'finished 2 thru 4', [2, 3, 4]],
  ['done', 'quiet hours sorted with 3 buildings', 7],
  ['progress', 'mural: 4 sides, 2 to go', 5],
])('things and what is counted beside them, %j %j', (name, text, task) => {
  expect(slots(name, 'checkin', text)).toEqual({ intent: name, task });
});

test.each([
  ["I'd say 8 of 10 since you asked", 8],
  ['five/ten', 5],
  ['ate out of ten', 8],
  ['10 I already told three', 10],
  ['Full marks', 10],
  ['pon el máximo', 10],
  ['zilch', 0],
  ["it's a 1o", 10],
  ['not full marks', undefined],
  ['-1', undefined],
])('a score, %j', (text, value) => {
  expect(slots('answer', 'survey', text)).toEqual(value === undefined ? undefined : { intent: 'answer', value });
});

test.each([
  ['give me tree days', 3],
  ['tow more days', 2],
  ['camera broke. week please', 7],
  ['two more evenings and the hems are done', 2],
  ['I just need the weekend', 4],
  ['dame el finde', 4],
  ['another weekend', 4],
  ['til the weekend', 3],
])('more time, %j', (text, days) => {
  expect(slots('extend', 'deadline', text)).toEqual({ intent: 'extend', days });
});

test('away through the weekend', () => {
  expect(slots('away', 'none', "I'm at my son's through the weekend")).toEqual({ intent: 'away', until: '2026-05-10' });
});

test.each([
  ['thank', 'thanks', 'a Toño y a Vale por las fotos', { who: 'Toño y Vale' }],
  ['thank', 'thanks', 'Doc Larsen for coming out at midnight', { who: 'Doc Larsen' }],
  ['name', 'name', 'Just Em', { name: 'Em' }],
  ['name', 'name', "it's Big Al from the bait shop", { name: 'Big Al' }],
  ['name', 'name', "Ok it's Theodora, Teddy to you", { name: 'Teddy' }],
  ['name', 'name', 'Mr. Bigglesworth lol Kyle', { name: 'Kyle' }],
  ['name', 'none', 'its Peg now, nobody calls me Margaret', { name: 'Peg' }],
  ['skills', 'none', 'can play the box and drive a digger', { skills: ['play the box', 'drive a digger'] }],
  ['skills', 'none', 'handy with a chainsaw and good at sums', { skills: ['chainsaw', 'sums'] }],
  ['task', 'none', 'put "wash tablecloths" among the jobs', { text: 'wash tablecloths' }],
  ['park', 'none', 'put the idea of a sauna in the parking lot lol', { text: 'a sauna' }],
  ['ask', 'none', 'has anybody seen a lab, answers to Boudin', { text: 'has anybody seen a lab, answers to Boudin' }],
  [
    'new',
    'none',
    "I'd like to start a group called Friends of Lower Pond Road",
    { name: 'Friends of Lower Pond Road' },
  ],
  ['mute', 'none', 'mute shamrock', { community: 'shamrock' }],
  ['tell', 'none', 'let rosalind know i left the key', { who: 'rosalind' }],
  ['drop', 'checkin', 'i want to do 5 but not 4 any more', { task: 4 }],
  ['drop', 'checkin', 'drop me from 1 and give me 4', { task: 1 }],
] as const)('whole slots, %s, asked %s, %j', (name, asked, text, wanted) => {
  expect(slots(name, asked, text)).toMatchObject(wanted);
});

test.each(['everyone but Gary', 'all of you. truly.', 'a los vecinos, no a Harold'])(
  'nobody is thanked, %j',
  (text) => {
    expect(slots('thank', 'thanks', text)).toEqual({ intent: 'thank', text });
  },
);
