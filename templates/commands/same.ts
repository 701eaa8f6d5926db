import { copies } from '../copy.ts';

export const sameCopies = copies({
  joined: {
    en: 'Thank you. You are counted with this one:{thing}\nUNDO takes it back.',
    es: 'Gracias. Cuentas con esto:{thing}\nDESHACER lo quita.',
  },
  already: { en: 'You are already counted with it, thank you:{thing}', es: 'Ya cuentas con esto, gracias:{thing}' },
  own: { en: 'That one is yours, thank you:{thing}', es: 'Esa es la tuya, gracias:{thing}' },
  unknown: {
    en: 'There is no number {number} here. These are named so far:{things}',
    es: 'No hay un número {number} aquí. Hasta ahora se nombró:{things}',
  },
  none: {
    en: 'Nothing is named yet, so yours would be the first: one sentence.',
    es: 'Aún no hay nada: la tuya sería la primera, en una frase.',
  },
});
