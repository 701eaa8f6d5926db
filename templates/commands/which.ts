import { copies } from '../copy.ts';

export const whichCopies = copies({
  two: {
    en: 'Which one: {a} or {b}? Reply with the number.',
    es: '¿Cuál: {a} o {b}? Responde con el número.',
  },
  more: { en: 'Which one? Reply with the number. {list}', es: '¿Cuál? Responde con el número. {list}' },
  notOne: { en: 'That is not one of them: {numbers}. Which one?', es: 'Esa no está entre ellas: {numbers}. ¿Cuál?' },
  nothing: { en: 'Fine, nothing changed.', es: 'Bien, nada cambió.' },
});
