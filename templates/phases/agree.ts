import { copies } from '../copy.ts';

export const agreeCopies = copies({
  opening: {
    en: 'Thank you. One thing was named:{thing}\nIs this it? IN or OUT by {day}. We take it up unless more are out than in.',
    es: 'Gracias. Se nombró una cosa:{thing}\n¿Es esto? SÍ o NO hasta el {day}. Va adelante salvo que haya más NO que SÍ.',
  },
  agreed: {
    en: 'Thank you. {in} IN, {out} OUT, {silent} not heard from. We take up:{thing}',
    es: 'Gracias. {in} SÍ, {out} NO, {silent} sin responder. Nos ocupamos de:{thing}',
  },
  unopposed: {
    en: 'Nobody said OUT, so we take up:{thing}',
    es: 'Nadie dijo NO: nos ocupamos de:{thing}',
  },
  notAgreed: { en: 'Thank you. {out} said OUT and {in} IN.', es: 'Gracias. {out} NO y {in} SÍ.' },
});
