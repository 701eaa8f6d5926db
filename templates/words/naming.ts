/* What names are made of, and what stands around them where somebody is named; folded. */
import { wordSet } from './list.ts';

/** Titles that belong to the name behind them, in full and as they are written short. */
export const titles = wordSet(`
  mr mrs ms miss mister misses mistress madame madam dr dra doctor doctora sr sra srta senor senora senorita don dona
  rev reverend fr father sister brother pastor padre madre hermana hermano prof profe profesor profesora professor coach
  maestro maestra maistro lic ing arq sgt sergeant capt captain lt lieutenant col colonel cpl maj major gen general chief
  judge officer doc councilman councilwoman mayor deacon uncle aunt auntie tio tia tita nana nanny mama papa grandma grandpa granny abuela abuelo abuelita abuelito
  st san santa ma fco gpe comadre compadre primo prima nurse lady signora signor monsieur lil little big old young
`);

/** What always has a name behind it. */
export const formalTitles = wordSet('mr mrs ms miss dr dra sr sra srta don dona rev senor senora arq lic ing');

/** Between the parts of one name. */
export const nameParticles = wordSet('de del van von der den da di dos bin ibn al mc st');

/** Before a name, where one was asked for: greetings, excuses, and everything that says “I am called”. */
export const nameOpeners = wordSet(`
  hi hello hey hiya hola buenas buenos buen dia dias tardes noches good morning afternoon evening day there yall all
  vecinos vecinas vecino vecina neighbors neighbor everyone amigos familia well so um uh hm hmm oh ok okay okey sure yes
  yeah yep si claro pues bueno este mire mira oiga ay uy sorry perdon disculpa disculpe disculpen thanks gracias please
  just only simply nomas nada mas solo solamente sencillamente tal cual
  it is its this that am i im iam me my mi name nombre es soy soi somos se llamo yamo mellamo llaman llamen llamame
  llamenme dicen dice dime diganme digame digan conocen call calls called they people everyone everybody todos put pon
  ponme ponle pongan ponganme pongame pongale ponganle anota anote anoten anotame anotenme anoteme apunta apuntame apunte
  apunten apunteme apuntenme registra registrame registreme registrenme como con by go goes going use usa usen uso
  prefiero prefer sign signed sincerely firma firmo atentamente atte aqui aca habla hablando le les saluda saludos escribe
  yo the nombre listing list write down here to el la greetings presento presente servidor would should be say
`);

/** Right before a name, wherever in an answer they stand: the last of these tells what somebody is called. */
export const nameCues = wordSet(`
  am im its soy llamo dicen llaman llamame llamenme dime diganme decime digame pon ponme ponle pongan pongame pongale
  anotame anoteme anotenme anota registrame prefiero prefer put use usen uso says but pero jk kidding
`);

/** Two words that do the same. */
export const nameCuesOfTwo = wordSet(
  'call me; calls me; it is; this is; name is; nombre es; say im; now its; you can put; just put; go by; go with; down as',
);

/** Behind a name: where somebody lives, whose they are, a laugh, a courtesy. */
export const behindName = wordSet(`
  from de del in at on en lol haha jaja jajaja here aqui aca para pa por la el los las is works fine please pls plz
  porfa thanks gracias again now con with but pero o or and y if si que who a for like como because tu su mi my your
  will alias aka to the nomas saludos sin esta vecino vecina no not desde period punto
`);

/** Behind a name that was surely told. */
export const afterTold = String.raw`^\s*(?:$|[^\p{L}\s]|(?:again|here|aqu[i\u00ED]|ac[a\u00E1]|on|with|con|to|lol|haha|jaja|because)\b)`;

/** “Pedro de la Fuente” is called so; “Ana de la tienda” lives there. */
export const originName = String.raw`^ del? (?:l[ao]s? )?(?!(?:casa|tienda|esquina|calle|edificio|departamento|depa|apartamento|piso|barrio|cuadra|iglesia|parroquia|escuela|prepa|panaderia|farmacia|taller|parque|lado|frente|abajo|arriba|enfrente|fondo|primero|segundo|tercero|colonia|mercado|puesto|biblioteca|clinica|grupo|numero|bloque|torre|azul|verde|roja|amarilla|blanca|todos|siempre|aqui|aca)\b)\p{L}+(?=\s*(?:[^\p{L}\s]|$))`;

/** Before the name of somebody who is thanked. */
export const thankCues = wordSet(`
  thank thanks thx thnx tx thanku thanx ty you u to a al para gracias props kudos bravo cheers hug love agradezco appreciate
  thanking grande viva shout shoutout out its mi totales mil muchas por
`);

/** Before the name of somebody, even one we never heard. */
export const surelyThanks = wordSet(
  'thank thanks thx thnx tx thanku thanx u to gracias props kudos thanking shoutout appreciate',
);

/** Before somebody who is not thanked: “everyone but Gary”, “a Rosa y no a Harold”. */
export const leftOut = /(?:(?:^| )(?:everyone|everybody|all) but|(?:^| )(?:not?|menos|except))(?: a)?$/;

/** Before and behind what somebody settles on: “Mr. Bigglesworth lol Kyle”, “Ingeborg. Inge to you”. */
export const jokes = /^(?:lol|haha|jaja|jk|kidding)$/;
export const settledOn = /^[\s.!]*(?:(?:to you|will do|for short|is fine|works)[\s.!]*)?$/;
