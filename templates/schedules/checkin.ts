import { copies } from '../copy.ts';

export const checkinCopies = copies({
  purpose: { en: 'Why we are here: {purpose}', es: 'Para qué estamos: {purpose}' },
  asked: {
    en: '{name} asks: how goes task {number}, {title}? DONE, STUCK or a few words.',
    es: '{name} pregunta: ¿cómo va la tarea {number}, {title}? LISTO, ATORADO o unas palabras.',
  },
  askedMany: {
    en: '{name} asks: how go your tasks {numbers}? DONE or STUCK and the number, or a few words.',
    es: '{name} pregunta: ¿cómo van tus tareas {numbers}? LISTO o ATORADO y el número, o unas palabras.',
  },
  plain: {
    en: 'How goes task {number}, {title}? DONE, STUCK or a few words.',
    es: '¿Cómo va la tarea {number}, {title}? LISTO, ATORADO o unas palabras.',
  },
  plainMany: {
    en: 'How go your tasks {numbers}? DONE or STUCK and the number, or a few words.',
    es: '¿Cómo van tus tareas {numbers}? LISTO o ATORADO y el número, o unas palabras.',
  },
});
