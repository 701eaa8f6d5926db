/** Numbers and names in a row, and one thing instead of another, said in every usual way around them: what people type most, and a list of lines never holds enough of. */
import type { Intent } from '../../lib/domain/intent.ts';
import { stream } from './sample.ts';
import type { Line } from './score.ts';

type Said = {
  readonly intent: 'claim' | 'vote' | 'done' | 'drop';
  readonly asked: readonly Line['asked'][];
  readonly en: string;
  readonly es: string;
};

/** What stands around the numbers, `%`, where they mean this. */
const around: readonly Said[] = [
  {
    intent: 'claim',
    asked: ['tasks'],
    en: '% please; % please dear; %!!; % for me; me for %; ok %; hi, %; I am going to say %; %, thanks; % thanks love; %. Ruth; % if nobody else wants it; % is mine; % but I need a ride; %, and I can bring my truck; can I do % please; I guess %; yes %; % works; % with my sister; how about %; % and God bless; % then; %. always happy to help; %, I live next door; all right %; so % for the Millers',
    es: '% por favor; % porfa vecina; %!!; % para mí; yo %; ok %; hola, %; %, gracias; %. Carmen; % si nadie más quiere; % es mía; % pero ocupo quien me lleve; %, y llevo mi troca; puedo hacer % por favor; pues %; sí, %; % con mi hermana; % y que Dios los bendiga; % entonces; %, me queda cerca; bueno %; déjame %; va %; yo le entro a %',
  },
  {
    intent: 'claim',
    asked: ['tasks', 'none', 'checkin'],
    en: "I'll take %; I can take %; put me down for %; put us down for % please; sign me up for %; I would like to do %; count me in for %; give me %; I'd be glad to do %; I will handle %; let me have %; I want to help with %; we can do %; I'm happy to take % off your hands; you can give me %",
    es: 'me apunto a %; apúntame en %; apúnteme para %; anótame en %; yo hago %; yo me encargo de %; tomo %; quiero %; me quedo con %; yo agarro %; póngame en %; deme %; cuenten conmigo para %; yo puedo con %; nosotros hacemos %',
  },
  {
    intent: 'vote',
    asked: ['vote'],
    en: '%; % please; my dots: %; dots on %; my dots go on %; I vote %; I vote for %; my votes are %; %, thanks; % for me; put my dots on %; %. Ruth; % of course; ok %; hi, %; I like % best; I choose %; my picks: %; %, those matter most; it has to be %; definitely %; % all day; I would go with %; let us do %; % but they are all good; from me %',
    es: '%; % por favor; mis puntos: %; mis puntos van en %; voto por %; voto %; mi voto es para %; %, gracias; % para mí; %. Carmen; % claro; ok %; hola, %; me gustan %; le doy mis puntos a %; elijo %; escojo %; %, son las que urgen; tiene que ser %; sin duda %; yo me voy por %; % pero todas son buenas; de mi parte %; pónganle a %',
  },
  {
    intent: 'done',
    asked: ['checkin', 'none', 'deadline'],
    en: "done with %; I finished %; % done; % is done; done % and happy; % all done; got % done; % finished yesterday; I'm finished with %; % taken care of; we finished %; % complete; wrapped up %; you can cross off %; %: done!; checked off %; % done, thanks for asking",
    es: 'terminé %; ya terminé %; ya hice %; listo con %; ya acabé %; terminamos %; % ya está; acabé con %; ya quedó %; % terminada ayer; ya cumplí con %; % listo, gracias; puede tachar %; hecho %; ya está hecho %',
  },
  {
    intent: 'drop',
    asked: ['checkin', 'none', 'deadline'],
    en: 'drop %; I have to drop %; take me off %; please give % to someone else; I need to give up %; somebody else should take %; sorry, I can not do % anymore; let me off %; I have to let go of %; please pass % on; remove me from %; I will not be able to do %; find someone else for %; I have to back out of %; release %',
    es: 'suelto %; tengo que soltar %; quítame de %; quíteme de %; denle % a otra persona; que alguien más haga %; ya no puedo hacer %; no voy a poder con %, que lo tome otro; bórrame de %; dejo %; pasen % a otro; perdón, ya no puedo con %; búsquenle otra persona a %; me bajo de %; renuncio a %',
  },
];

const things = {
  en: [
    'Ring the council; Trim the hedge; Deliver the papers; Sort the keys; Lend a tent; Take the minutes',
    'Paint the bench; Buy soil; Knock on doors; Make soup; Drive Miss Ida; Sweep up after',
    'Broken lights; Loose dogs; No shade; Trash in the creek; Late bus; Nobody knows anybody',
  ],
  es: [
    'Barrer la cancha; Traer agua; Comprar mallas; Llamar al entrenador; Hacer sándwiches; Pintar la reja',
    'Conseguir tierra; Tocar puertas; Cocinar pozole; Llevar a doña Ida; Recoger al final; Hacer carteles',
    'Falta luz; Perros sueltos; No hay sombra; Basura en el arroyo; El camión tarda; Nadie se conoce',
  ],
} as const;

/** What people call them for short, in the same order. */
const names = {
  en: [
    'council; hedge; papers; keys; tent; minutes',
    'bench; soil; doors; soup; driving; sweeping',
    'lights; dogs; shade; creek; bus; nobody',
  ],
  es: [
    'la cancha; el agua; las mallas; el entrenador; los sándwiches; la reja',
    'la tierra; las puertas; el pozole; doña Ida; recoger; los carteles',
    'la luz; los perros; la sombra; el arroyo; el camión; la gente',
  ],
} as const;

const words = {
  en: ['', 'one', 'two', 'three', 'four', 'five', 'six'],
  es: ['', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis'],
  first: ['', 'primera', 'segunda', 'tercera', 'cuarta', 'quinta', 'sexta'],
} as const;

type Row = readonly number[];

/** “One, two and three”: what joins the last one is told. */
const listed = (row: readonly (string | number)[], last: string): string =>
  row.length < 2 ? `${row[0]}` : `${row.slice(0, -1).join(', ')}${last}${row.at(-1)}`;

/** The ways to say a row. */
const forms: { readonly en: readonly ((row: Row) => string)[]; readonly es: readonly ((row: Row) => string)[] } = {
  en: [
    (row) => row.join(' and '),
    (row) => row.join(', '),
    (row) => row.join(' '),
    (row) => listed(row, ' and '),
    // “Give me one” may be any.
    (row) => (row[0] === 1 ? 'number ' : '') + row.map((each) => words.en[each]).join(' and '),
    (row) => row.map((each) => `#${each}`).join(' '),
    (row) => row.map((each) => `number ${each}`).join(' and '),
    (row) => row.map((each) => `no. ${each}`).join(', '),
    (row) => row.join(' & '),
    (row) => (row.length < 2 ? `task ${row[0]}` : `tasks ${listed(row, ' and ')}`),
  ],
  es: [
    (row) => row.join(' y '),
    (row) => row.join(', '),
    (row) => listed(row, ' y '),
    (row) => row.map((each) => `la ${each}`).join(' y '),
    (row) => row.map((each) => `la ${each}`).join(', '),
    (row) => row.map((each) => `la ${each}`).join(' '),
    (row) => row.map((each) => `el ${each}`).join(' y '),
    (row) => row.map((each) => `número ${each}`).join(' y '),
    (row) => row.map((each) => `la ${words.first[each]}`).join(' y '),
    (row) => row.map((each) => `la ${words.es[each]?.replace('uno', 'una')}`).join(' y '),
    (row) => (row.length < 2 ? `tarea ${row[0]}` : `tareas ${listed(row, ' y ')}`),
  ],
};

const rows: readonly Row[] = [[1], [2], [3], [4], [6], [2, 4], [1, 3], [3, 6], [4, 5], [1, 2, 5], [2, 3, 6]];
/** So many ways to say numbers for each of the ways around them, and so many to say names. */
const each = 8;
const eachNamed = 4;

/** The ways to say a row by names. */
const namedForms: Readonly<Record<'en' | 'es', readonly ((row: readonly string[]) => string)[]>> = {
  en: [
    (row) =>
      listed(
        row.map((each) => `the ${each}`),
        ' and ',
      ),
    (row) => row.map((each) => `the ${each}`).join(' and '),
    (row) => row.map((each) => `the ${each}`).join(', '),
    (row) => row.join(', '),
    (row) => listed(row, ' and '),
    (row) => row.join(' & '),
  ],
  es: [
    (row) => listed(row, ' y '),
    (row) => row.join(', '),
    (row) => row.join(' y '),
    (row) => row.join(' y también '),
  ],
};

type Pick = <Value>(list: readonly Value[]) => Value;

/** One row of the list of this place, as it is said: by numbers, or by names. */
function rowSaid(pick: Pick, locale: 'en' | 'es', place: number, isNamed: boolean): { row: Row; said: string } {
  if (!isNamed) {
    const row = pick(rows);
    return { row, said: pick(forms[locale])(row) };
  }
  const row = pick(namedRows);
  const called = (names[locale][place] ?? '').split('; ');
  return { row, said: pick(namedForms[locale])(row.map((each) => called[each - 1] ?? '')) };
}

const namedRows: readonly Row[] = [[1], [3], [2, 4], [1, 3], [3, 5], [4, 1], [1, 2, 5], [2, 3, 4]];

/** One thing and not another: `+` is meant, `-` is not. */
const contrasts: readonly Said[] = [
  {
    intent: 'claim',
    asked: ['tasks'],
    en: "not - but +; +, not -; + not -; not -, +; + instead of -; + rather than -; I can't do - but I can do +; I would rather do + than -; - no, + yes; + yes, - no; no to -, yes to +; not -, I'll take +; I won't do - but + is fine; instead of - I'll do +; I'll take + but not -; + only, not -; - is too much for me, + I can do; changed my mind, + not -; scratch -, +; make it + instead of -; + sounds better than -; I'm no good at - but + I can do; leave - for somebody else, I'll do +",
    es: 'no - sino +; +, no -; - no, + sí; + sí, - no; + en vez de -; + en lugar de -; mejor + que -; no puedo con - pero sí con +; prefiero + que -; en lugar de -, +; yo hago + pero no -; mejor + y no -; con - no puedo, con + sí; déjenle - a otro, yo hago +; - se me hace pesado, mejor +',
  },
  {
    intent: 'vote',
    asked: ['vote'],
    en: 'not - but +; +, not -; + not -; not -, +; + over -; + rather than -; + instead of -; + more than -; - no, + yes; scratch -, make it +; + matters more than -; - can wait, +; I care about + not -; anything but -, so +',
    es: '- no, + sí; +, no -; no - sino +; + en vez de -; + antes que -; + más que -; me importa más + que -; - puede esperar, +; no -, mejor +',
  },
  {
    intent: 'done',
    asked: ['checkin'],
    en: "+ is done, - is not; + done, - not yet; done with + but not -; finished +, still working on -; + yes, - no; + is done but - isn't; I did + but not -; not - but + is done; + done. - tomorrow.; - not done, + done; haven't done - but + is done; + finished, - in progress; still on -, + is finished; + is finished, - next week",
    es: '+ listo, - no; ya terminé + pero - no; + ya, - todavía no; hice + pero no -; - falta, + ya está; + ya quedó, - mañana; terminé +, sigo con -; - no, + sí; ya hice +, me falta -',
  },
];

const unlike: readonly (readonly [meant: number, not: number])[] = [
  [2, 1],
  [1, 3],
  [3, 2],
  [4, 3],
  [5, 2],
];
/** So many of each contrast, half of them by names. */
const eachContrast = 8;

function contrastLines(random: () => number, pick: Pick): readonly Line[] {
  return contrasts.flatMap(({ intent, asked, ...said }) =>
    (['en', 'es'] as const).flatMap((locale) =>
      said[locale].split('; ').flatMap((wrap) =>
        Array.from({ length: eachContrast }, (_, count): Line => {
          const place = intent === 'vote' ? 2 : Math.floor(random() * 2);
          const called = (names[locale][place] ?? '').split('; ');
          const isNamed = count % 2 === 1;
          const mark = pick(locale === 'en' ? ['', '#', 'number '] : ['la ', 'la ', 'el ', '']);
          const article = locale === 'en' && random() < 0.7 ? 'the ' : '';
          const calls = (number: number): string => (isNamed ? `${article}${called[number - 1]}` : `${mark}${number}`);
          const [meant, not] = pick(unlike);
          const text = wrap.replace(/[+-](?![a-z])/g, (sign) => calls(sign === '+' ? meant : not));
          const items = (things[locale][place] ?? '').split('; ').map((each, at) => ({ number: at + 1, text: each }));
          const want = intent === 'vote' ? { intent, numbers: [meant] } : { intent, task: meant };
          const accept = intent === 'done' ? [{ intent: 'progress', task: not }] : [];
          return {
            text,
            asked: pick(asked),
            locale,
            items,
            want: want as Intent,
            accept: accept as Intent[],
            difficulty: 'plain',
          };
        }),
      ),
    ),
  );
}

/** The same lines on every run. */
export function rowLines(): readonly Line[] {
  const random = stream(57);
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] as (typeof list)[number];
  const inRows = around.flatMap(({ intent, asked, ...said }) =>
    (['en', 'es'] as const).flatMap((locale) =>
      said[locale].split('; ').flatMap((wrap) =>
        Array.from({ length: each + eachNamed }, (_, count): Line => {
          // Dots go to what is wrong, and tasks are what is done about it.
          const place = intent === 'vote' ? 2 : Math.floor(random() * 2);
          const isNamed = count >= each;
          const { row, said } = rowSaid(pick, locale, isNamed ? place : Math.floor(random() * 3), isNamed);
          const items = (things[locale][isNamed ? place : Math.floor(random() * 3)] ?? '')
            .split('; ')
            .map((text, at) => ({ number: at + 1, text }));
          const slot = row.length === 1 ? row[0] : row;
          const want = intent === 'vote' ? { intent, numbers: row } : { intent, task: slot };
          const text = wrap.replace('%', said);
          return { text, asked: pick(asked), locale, items, want: want as Intent, difficulty: 'plain' };
        }),
      ),
    ),
  );
  return [...inRows, ...contrastLines(random, pick)];
}
