import { copies } from '../copy.ts';

export const skillsCopies = copies({
  kept: {
    en: 'Thank you. We keep in mind that you know {skills}. UNDO if that is wrong.',
    es: 'Gracias. Recordaremos que sabes de {skills}. DESHACER si no es así.',
  },
  /** The same for deeds (“cut the boards”). */
  keptDeeds: {
    en: 'Thank you. We keep in mind what you can do: {skills}. UNDO if that is wrong.',
    es: 'Gracias. Recordaremos lo que sabes hacer: {skills}. DESHACER si no es así.',
  },
  known: { en: 'Yes, we have that of you: {skills}.', es: 'Sí, eso ya lo sabemos de ti: {skills}.' },
  unclear: {
    en: 'Tell us what you are good at, in a few words. For example: I KNOW carpentry.',
    es: 'Dinos en qué eres bueno, en pocas palabras. Por ejemplo: SÉ DE carpintería.',
  },
  what: { en: 'what you are good at', es: 'en qué eres bueno' },
});
