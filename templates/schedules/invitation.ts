import { copies } from '../copy.ts';

export const invitationCopies = copies({
  skilled: {
    en: '{name}, you said: {skill}. Would you take task {number}, {title}? {time}. IN or OUT, both are fine.',
    es: '{name}, dijiste: {skill}. ¿Tomarías la tarea {number}, {title}? {time}. SÍ o NO, las dos están bien.',
  },
  plain: {
    en: '{name}, a small thing that would help: task {number}, {title}. {time}. Would you? IN or OUT, both are fine.',
    es: '{name}, algo pequeño que ayudaría: la tarea {number}, {title}. {time}. ¿Te animas? SÍ o NO, las dos están bien.',
  },
  halfHour: { en: 'Half an hour or less', es: 'Media hora o menos' },
  hour: { en: 'About an hour', es: 'Como una hora' },
  hours: { en: 'About {hours} hours', es: 'Como {hours} horas' },
});
