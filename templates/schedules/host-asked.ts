import { copies } from '../copy.ts';

export const hostAskedCopies = copies({
  ask: {
    en: 'How was it{name}? Who came yesterday, names or a number? It is told to all.',
    es: '¿Qué tal fue{name}? ¿Quiénes vinieron ayer, nombres o un número? Se lo contamos a todos.',
  },
  askAfter: {
    en: 'How was it{name}? Who came to our gathering, names or a number? It is told to all.',
    es: '¿Qué tal fue{name}? ¿Quiénes vinieron a la reunión, nombres o un número? Se lo contamos a todos.',
  },
});
