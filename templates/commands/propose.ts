import { copies } from '../copy.ts';

export const proposeCopies = copies({
  noted: {
    en: 'Thank you. Your proposal:{thing}\nUNDO takes it back.',
    es: 'Gracias. Tu propuesta:{thing}\nDESHACER la quita.',
  },
  date: { en: ' (by {day})', es: ' (para el {day})' },
  notedLast: {
    en: 'Thank you, noted as number {number}. Everybody has answered; UNDO works for an hour.',
    es: 'Gracias, anotado con el {number}. Ya respondieron todos; DESHACER vale una hora.',
  },
  tooFar: {
    en: 'The day has to be within a month, so it is left open for now.',
    es: 'El día tiene que estar dentro de un mes; por ahora queda abierto.',
  },
  cut: {
    en: 'Thank you. That is several things at once:{thing}\nWhich one comes first? One short sentence, or SKIP to keep it so.',
    es: 'Gracias. Son varias cosas a la vez:{thing}\n¿Cuál va primero? Una frase corta, o SALTAR para dejarla así.',
  },
  keptWhole: { en: 'Fine, it stays as it is:{thing}', es: 'Bien, queda como está:{thing}' },
  already: { en: 'It is there already, thank you:{thing}', es: 'Ya está, gracias:{thing}' },
  enough: {
    en: 'You have three proposals in, thank you. UNDO takes the last one back; then there is room.',
    es: 'Ya tienes tres propuestas, gracias. DESHACER quita la última y así hay lugar.',
  },
  passed: {
    en: 'That is fine, thank you. If an idea comes before {day}, one sentence is enough.',
    es: 'Está bien, gracias. Si llega una idea antes del {day}, basta una frase.',
  },
  open: { en: 'Take your time: it is open until {day}.', es: 'Tómate tu tiempo: está abierto hasta el {day}.' },
  parked: {
    en: 'Thank you. It is kept for later:{thing}\nUNDO takes it back.',
    es: 'Gracias. Queda guardado para después:{thing}\nDESHACER lo quita.',
  },
  person: {
    en: 'Thank you. Everybody will read it, so name the thing rather than a person: what one thing could we finish within a month?',
    es: 'Gracias. Lo leerán todos: nombra la cosa y no a una persona. ¿Qué cosa podríamos terminar en un mes?',
  },
  wordless: {
    en: 'Thank you. In words, please: what one thing could we finish within a month?',
    es: 'Gracias. Con palabras, por favor: ¿qué cosa podríamos terminar en un mes?',
  },
});

/** Words that join one thing to another: twice in a proposal means several things. */
export const joiningWords: readonly string[] = ['and', 'y', 'e'];
