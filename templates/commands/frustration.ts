import { copies } from '../copy.ts';

export const frustrationCopies = copies({
  noted: {
    en: 'Thank you. Noted, without your name:{thing}\nA new sentence replaces it; UNDO takes it back.',
    es: 'Gracias. Anotado, sin tu nombre:{thing}\nOtra frase la reemplaza; DESHACER la quita.',
  },
  notedLast: {
    en: 'Thank you, noted without your name as number {number}. Everybody has answered; UNDO works for an hour.',
    es: 'Gracias, anotado sin tu nombre con el {number}. Ya respondieron todos; DESHACER vale una hora.',
  },
  reworded: {
    en: 'Thank you. Yours now reads:{thing}\nUNDO brings the old one back.',
    es: 'Gracias. La tuya ahora dice:{thing}\nDESHACER recupera la anterior.',
  },
  already: { en: 'It is noted already, thank you:{thing}', es: 'Ya está anotado, gracias:{thing}' },
  alike: { en: 'Is it the same as this one?{thing}\nIN or OUT', es: '¿Es lo mismo que esto?{thing}\nSÍ o NO' },
  kept: {
    en: 'Thank you, both are kept. Yours is number {number}.',
    es: 'Gracias, quedan las dos. La tuya es la {number}.',
  },
  passed: {
    en: 'That is fine, thank you. If something comes to mind before {day}, one sentence is enough.',
    es: 'Está bien, gracias. Si se te ocurre algo antes del {day}, basta una frase.',
  },
  passedLast: {
    en: 'That is fine, thank you. Everybody has answered.',
    es: 'Está bien, gracias. Ya respondieron todos.',
  },
  parked: {
    en: 'Thank you. It is kept for the next time we choose:{thing}\nUNDO takes it back.',
    es: 'Gracias. Queda guardado para la próxima vez que elijamos:{thing}\nDESHACER lo quita.',
  },
  person: {
    en: 'Thank you. Everybody will read it, so name the thing rather than a person: what frustrates you most here? One sentence.',
    es: 'Gracias. Lo leerán todos: nombra la cosa y no a una persona. ¿Qué te molesta más aquí? Una frase.',
  },
  open: { en: 'Take your time: it is open until {day}.', es: 'Tómate tu tiempo: está abierto hasta el {day}.' },
  didYouMean: {
    en: 'Do you mean the same as this one?{thing}\nIN or OUT',
    es: '¿Quieres decir lo mismo que esto?{thing}\nSÍ o NO',
  },
  passName: { en: 'the pass', es: 'el pase' },
  wordless: {
    en: 'Thank you. In words, please: what frustrates you most here? One sentence.',
    es: 'Gracias. Con palabras, por favor: ¿qué te molesta más aquí? Una frase.',
  },
});

/** After a bare “no”, one of these alone says that there is nothing to say (“no complaints”, “no clue”, “no hay”). */
export const nothingWords: readonly string[] = [
  ...['complaint', 'complaints', 'frustration', 'frustrations', 'suggestion', 'suggestions', 'preference', 'proposal'],
  ...['clue', 'time', 'answer', 'answers', 'response', 'need', 'way', 'more', 'sir', 'maam', 'please', 'pls', 'ty'],
  ...['hay', 'quejas', 'queja', 'molestias', 'propuestas', 'propuesta', 'tiempo', 'más', 'mas', 'señor', 'señora'],
  ...['ahora', 'now', 'today', 'hoy', 'yet', 'todavía', 'aún', 'creo', 'puede', 'ok', 'okay', 'u', 'you', 'the'],
];
