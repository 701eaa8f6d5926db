/* Small words that decide where a phrase ends and what a number is; read by the language code. */
import { listOf } from './list.ts';

const words = (entries: string): ReadonlySet<string> => new Set(listOf(entries));

/** Words right before a number that make it the number of a thing, not a count. */
export const numberSigns = words(`
  la; el; las; los; task; number; #; no; tarea; numero; and; y; the
`);

/** Words that may come right after the number of a thing. */
export const afterNumber = words(`
  i; yo; me; if; as; this; too; off; over; from; de; que; it; please; we; my; mi; no; ya; can; will; would;
  myself; with; con; right; asap; a; se; lo; en; sin; she; he; they; ella; el; since; whenever; instead;
  again; today; tomorrow; hoy
`);

/** Verbs without their subject: in the middle of a clause somebody else is meant. */
export const bareVerbs = words(`
  will; can; could; want; like; gonna; going; happy; glad; willing; got; have; do; take; doing; taking; free;
  need
`);

/** A phrase that ends in one of these has not ended. */
export const hangingWords = words(`
  with; for; on; to; of; from; about; con; de; a; en; para; por; del; al
`);

/** Before a day or an hour these begin an afterthought, before anything else a new subject. */
export const articleWords = words(`
  el; la; en; on; in; at; by; this; esta; para; por; for; with
`);

/** Words that announce a noun. */
export const determinerWords = words(`
  this; that; my; the; a; an; your; our; esa; ese; esta; este; mi; la; el; un; una
`);

/** Words that begin an afterthought whatever came before. */
export const firmAfterthoughts = words(`
  but; because; and; so; though; although; pero; porque; y; aunque
`);

/** After a phrase these turn it into something else. */
export const turningWords = words(`
  not; no; never; is; are; was; were; has; will; would; can; es; esta; son; nunca; or; o; than; que
`);

/** A new clause begins behind one of these. */
export const clauseWords = words(`
  and; but; so; y; pero; because; porque; then; entonces; plus
`);

/** What follows a bare answer may begin with one of these. */
export const trailingWords = words(`
  i; my; we; it; since; is; yo; mi; me; lo; que; a; nadie; nobody; if; si; they; im; cause; tengo; soy; ya
`);

/** Words before a name that are not part of it, titles included. */
export const nameArticles = words(`
  la; el; don; dona; mr; mrs; ms; miss; senor; senora; sra; sr; doctor; dr; the
`);

/** A name ends before one of these. */
export const afterNames = words(`
  from; in; at; on; de; del; en; la; el; not; no; but; pero; and; y; para; with; the; a; here; aqui; please;
  thanks; gracias; lives; vivo; i; my; mi; next; que; is; its; it; por
`);

/** Titles that belong to a name. */
export const titleWords = words(`
  don; dona; mr; mrs; ms; miss; senora; senor; sr; sra; dr; tia; tio; aunt; uncle
`);

/** Words before the name in a thank-you. */
export const thankLeads = words(`
  a; to; thanks; thank; you; gracias; for; para; so; much; many; muchas; big; definitely; i; want; would;
  like; say; quiero; agradecer; le; por; la; el; mil; oh; well; my; neighbor; mi; vecina; vecino; probably;
  must; be; it; is
`);

/** Words for everybody or nobody, never one name. */
export const crowdWords = words(`
  everybody; everyone; all; todos; todas; nobody; nadie; nothing; nada; people; neighbors; vecinos
`);

/** After one of these “one” is a number. */
export const oneLeads = words(`
  number; num; no; task; #; and; y; for; on; option; numero; tarea; la; claim; done; vote; voto; drop; stuck;
  split; item; plus; or; o; as; que; por; do; then; opcion; merge; hide; report; con; finished
`);

/** Letters stuck to digits: 3rd, 2a. */
export const ordinalEnds = words(`
  st; nd; rd; th; er; ra; ro; da; do; ta; to; a; o
`);

/** What makes a number a measure, not the number of a thing. */
export const unitWords = words(`
  pm; am; h; hr; hrs; hour; hours; hora; horas; day; days; dia; dias; week; weeks; semana; semanas; min; mins;
  minutes; minutos; month; months; mes; meses; people; personas; kids; guests; times; veces; x; %; years;
  anos; dollars; of; de; o
`);

/** Never somebody's name. */
export const notNames = words(`
  later; tonight; tomorrow; back; when; luego; manana; language; sometime; soon; now; english; spanish;
  number; task; a; an; the; to; in; on; at; my; your; our; this; that; it; i; you; we; me; us; and; or; but;
  not; for; so; is; am; are; was; be; going; good; sorry; ok; yes; no; all; everyone; everybody; todos; done;
  stuck; here; there; happy; sure; away; el; la; los; las; un; una; mi; su; de; que; y; o; por; para; con; en;
  al; del; muy; ya; please; thanks; from; with; of; very; too; also; new; just; them; him; her; he; she; they;
  someone; anyone; people; what; who; where; how; why; if; do; can; will; would; have; has; did; does; group;
  grupo; again; more; soy; tu; te; se
`);

/** A name in a phrase ends before one of these. */
export const nameEnds = words(`
  please; thanks; gracias; por; from; but; pero; now; instead; not; no; again; and; y; here; aqui; at; on;
  with; con; for; is; wants; al; en
`);

/** Never the name of a group. */
export const notCommunities = words(`
  next; step; phase; siguiente; proximo; paso; etapa; later; sleep; work; church; bed; email; text; texts;
  sms; english; spanish; ingles; espanol; correo; messages; mensajes; lista; list; group; grupo; phone; mail;
  texto; textos; tasks; tareas; everything; notifications; voting
`);

/** The name of a group ends before one of these. */
export const communityEnds = words(`
  until; till; til; hasta; for; por; please; now; again; instead; from
`);

/** Names of dots between a count and a thing. */
export const dotWords = words(`
  dot; dots; vote; votes; point; points; punto; puntos; voto; votos; bolita; bolitas; of; my; them; de; mis
`);

/** Between dots and the thing they are placed on. */
export const towardWords = words(`
  for; on; to; a; para; en; por; in; at; toward; al; behind; con
`);

/** Words of a ballot that place no dot. */
export const ballotWords = words(`
  definitely; definitivamente; vote; votes; voto; votos; dot; dots; puntos; punto; go; goes; put; pon; ponle;
  pongo; both; think; thought; say; pick; choose; prefer; prefiero; elijo; escojo; bother; bothers; most;
  mostly; mainly; especially; also; tambien; then; luego; too; number; numero; rest; ok; well; pues; mas;
  sobre; todo; sin; duda; like; care; going; voy; am; would; give; doy; le; les; mine; mio; mia; ones; dear;
  along; i; yo; creo; want; quiero; me; gusta; gustan; preocupa; molesta; urgent; urge; first; second; third;
  primero; segundo; please; really; worry; worries; about; lets; let; favor; plus; thats; vota; votar; boto;
  final; answer; respuesta; ponganle; pongan; va; van; vaya; the; tres; three
`);

/** A reason begins; no dots follow. */
export const becauseWords = words(`
  because; since; porque; so; que; as; it; we; they; asi; ya; in; my; mi; es; son; its; cause; people; para;
  how; se; hay
`);

/** Against a ballot. */
export const ballotRefusals = words(`
  not; no; never; nunca; ni; instead; except; but; anything; pero; menos; if; what; which; when; cuando; cual;
  who; until; hasta; how
`);

/** Words right before a day. */
export const dateOpeners = words(`
  on; by; until; till; til; the; el; la; para; hasta; this; este; esta; coming; before; antes; de; for; due;
  a; al; dia; from; since; desde; after
`);

/** Before a number of guests. */
export const guestLeads = words(`
  plus; with; bringing; bring; and; con; traigo; llevo; y; mas; take; traere; llevare; also; bringin; me
`);

/** Between things of a list. */
export const thingJoins = words(`
  and; y; plus; then; e; also; mas; tambien; luego; as; well; both; i; can; do; take; yo; puedo
`);

/** Between two things to be made one. */
export const pairJoins = words(`
  and; y; e; with; con; into; plus; mas; to; a; la; el
`);

/** After “I have none” these go on with a reason. */
export const answerLinks = words(`
  but; pero; because; porque; and; y; right; this; por; yet; todavia; sorry; today; hoy; at; for; que; to; so;
  really; tomorrow; about
`);
