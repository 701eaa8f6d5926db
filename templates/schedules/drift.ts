import { copies } from '../copy.ts';

export const driftCopies = copies({
  drift: {
    en: '{count} tasks came in this week. Do they all help us finish "{goal}"? PARK and a number sets one aside.',
    es: 'Esta semana llegaron {count} tareas. ¿Todas ayudan a terminar "{goal}"? APARCAR y un número deja una para después.',
  },
});
