/** Words that only lead up to what somebody wants to say, by intent: “could you please let everybody know that …”. */
const polite =
  'please pls plz could can would you u kindly hi hello hey ok okay so and just porfa porfavor por favor puedes podrias pueden hola buenas oye bueno entonces y pues';

/** After these the text begins; the first word that is none of them is its first. */
export const textLeads: Readonly<Record<string, string>> = {
  propose:
    'i we id ill im my our us an a one the idea ideas propose proposing proposal project suggest suggestion suggesting like want to make put forward for is was that this here heres how about what if think thinking maybe yo mi nuestra una un la les les quiero quisiera proponer propongo proponemos sugiero sugerencia idea propuesta proyecto es seria que de que tal y si para se me ocurre ocurrio pienso creo',
  announce:
    'announce announcement tell let everybody everyone all the whole group neighbors neighbours folks know that to send out a message blast text word avisa avisen avisar aviso avisale avisales diles dile digan decir a todos todas toda el grupo la gente los vecinos que anuncia anuncien anuncio anunciar manda mandar mensaje general',
  task: 'add adding a an new task to the list we need someone somebody needs has should put on also another one more job is there agrega agreguen agregar anade anadan anadir anota anoten pon pongan una nueva otra tarea a la lista falta que alguien tiene hay tambien mas',
  park: 'park parking save for later another time next put aside in the lot parked idea keep guarda guarden guardar para despues luego otra ocasion otro momento aparta deja dejen idea la esta',
  concern:
    'i im am have a an concern concerned concerns worried worry about that my is bothers troubles me raise want to objection preocupa preocupada preocupado preocupan tengo una inquietud preocupacion duda de que es mi estoy quiero plantear',
  ask: 'ask asking everybody everyone the group all neighbors if whether question for pregunta pregunten preguntar preguntale preguntales a todos al grupo los vecinos si una',
  theme: 'the our theme is should be will make set it to tema el nuestro del ciclo es sea sera ponle pongan de',
  purpose:
    'the our purpose is should be will make set it to why we are here goal mission proposito el nuestro del grupo es sea sera de la mision',
  reflect: '',
};

/** The same for words before a name: “block that guy Sam”, “dile a Rosa”. */
export const nameLeads =
  'to from a al de del the that guy man woman lady mr mrs ms miss don dona senor senora sr sra neighbor vecino vecina el la los las member persona person named called llamado llamada';

export const politeLeads: ReadonlySet<string> = new Set(polite.split(' '));

/** What says by which channel somebody wants to hear from us, which language, and which way. */
export const channelWords: Readonly<Record<string, 'sms' | 'email'>> = {
  email: 'email',
  emails: 'email',
  mail: 'email',
  mails: 'email',
  correo: 'email',
  correos: 'email',
  mailbox: 'email',
  inbox: 'email',
  text: 'sms',
  texts: 'sms',
  texting: 'sms',
  sms: 'sms',
  phone: 'sms',
  cell: 'sms',
  mobile: 'sms',
  mensaje: 'sms',
  mensajes: 'sms',
  mensajito: 'sms',
  celular: 'sms',
  cel: 'sms',
  telefono: 'sms',
  texto: 'sms',
  textos: 'sms',
  textear: 'sms',
};

export const languageWords: Readonly<Record<string, 'en' | 'es'>> = {
  english: 'en',
  ingles: 'en',
  inglish: 'en',
  spanish: 'es',
  espanol: 'es',
  castellano: 'es',
  espaniol: 'es',
};

/** What comes right before a name: “my friends call me Mimi”, “pónganme María José”. */
export const nameOpenings: readonly string[] = [
  'my name is; my names; name is; names; the name is; call me; calls me; they call me; use; go by; goes by; known as; name to; name is now',
  'i am; im; it is; this is; sign me as; put; put me down as; under; name; my name; change it to; its',
  'mi nombre es; nombre es; nombre; me llamo; mellamo; llamo; soy; me dicen; me nombran; diganme; digame; dime; dimen; llamenme; llamame; llameme',
  'pongame; ponganme; ponme; pongan; ponga; pongale; ponganle; llamarme; decirme; a nombre de; conoce como; conocen como; conocida como; conocido como',
]
  .join('; ')
  .split('; ');

/** Titles that belong to the name behind them. */
export const titles: ReadonlySet<string> = new Set(
  'don dona mr mrs ms miss dr doctor doctora sra sr srta senora senor senorita tia tio aunt auntie uncle pastor father padre sister hermana hermano maestro maestra profe profesor profesora coach grandma grandpa abuela abuelo ma'.split(
    ' ',
  ),
);

/** A name ends before one of these. */
export const behindNames: ReadonlySet<string> = new Set(
  'is its es so by works will nomas nada mas para porque because gracias thanks thank please pls porfa favor but pero and y not no from de del with con in en at on the el la here aqui i im yo soy my mi if si or o que a por too also now only just just instead lives vivo speaking habla for haha jaja lol jeje fine ok okay'.split(
    ' ',
  ),
);

/** Words that lead to who is thanked. */
export const thankOpenings: ReadonlySet<string> = new Set(
  'thank thanks thx thnx thanx ty gracias grax kudos props shout shoutout hats cheers grateful thankful agradezco agradecer agradecerle agradecida agradecido agradecimiento bless bendiciones credit appreciate applause aplauso aplausos reconocimiento without sin'.split(
    ' ',
  ),
);

/** Words between the thanks and the name. */
export const beforeThanked: ReadonlySet<string> = new Set(
  'you so much very many muchas muchisimas mil to a al for para de off out goes go um uh eh the la el los las our my mi mis nuestra nuestro lead leader neighbor neighbour vecina vecino big special especial especialmente specially all also dear friend amiga amigo le les que quiero dar give infinitas totales again always'.split(
    ' ',
  ),
);
