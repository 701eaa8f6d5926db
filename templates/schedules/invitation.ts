import { copies } from '../copy.ts';

export const invitationCopies = copies({
  skilled: {
    en: 'You said you know {skill}{comma}. Would you take task {number}, {title}? {time}. IN or OUT, both are fine.',
    es: 'Dijiste que sabes de {skill}{comma}. ¿Tomarías la tarea {number}, {title}? {time}. SÍ o NO, las dos están bien.',
  },
  plain: {
    en: 'A small thing that would help{comma}: task {number}, {title}. {time}. Would you? IN or OUT, both are fine.',
    es: 'Algo pequeño que ayudaría{comma}: la tarea {number}, {title}. {time}. ¿Te animas? SÍ o NO, las dos están bien.',
  },
  halfHour: { en: 'Half an hour or less', es: 'Media hora o menos' },
  hour: { en: 'About an hour', es: 'Como una hora' },
  hours: { en: 'About {hours} hours', es: 'Como {hours} horas' },
});
