import { copies } from '../copy.ts';

export const cameCopies = copies({
  kept: { en: 'Thank you{name}. Kept: {came}.', es: 'Gracias{name}. Guardado: {came}.' },
  hostedLate: {
    en: 'Thank you for hosting{name}. Kept: {came}.',
    es: 'Gracias por recibirnos{name}. Guardado: {came}.',
  },
  hosted: {
    en: 'Thank you for hosting{name}. Everybody hears it when we look back: {came}.',
    es: 'Gracias por recibirnos{name}. Todos lo oirán al mirar atrás: {came}.',
  },
  passed: { en: 'That is fine{name}. Thank you.', es: 'Está bien{name}. Gracias.' },
});

/** Words with which a host tells who was there. */
export const cameWords: readonly string[] = [
  ...['came', 'showed up', 'were there', 'was there', 'joined us', 'turned up'],
  ...['vino', 'vinieron', 'vinimos', 'llegó', 'llegaron', 'estuvo', 'estuvieron', 'fuimos'],
];
