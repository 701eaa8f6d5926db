import { copies } from '../copy.ts';

export const invitationCopies = copies({
  skilled: {
    en: 'You said you know {skill}{comma}. Would you take task {number}, {title}? {time}. IN or OUT, both are fine.',
    es: 'Dijiste que sabes de {skill}{comma}. ¿Tomarías la tarea {number}, {title}? {time}. SÍ o NO, las dos están bien.',
  },
  /** The same for deeds (“cut the boards”). */
  able: {
    en: 'You told us what you can do{comma}: {skill}. Would you take task {number}, {title}? {time}. IN or OUT, both are fine.',
    es: 'Nos dijiste lo que sabes hacer{comma}: {skill}. ¿Tomarías la tarea {number}, {title}? {time}. SÍ o NO, las dos están bien.',
  },
  plain: {
    en: 'A small thing that would help{comma}: task {number}, {title}. {time}. Would you? IN or OUT, both are fine.',
    es: 'Algo pequeño que ayudaría{comma}: la tarea {number}, {title}. {time}. ¿Te animas? SÍ o NO, las dos están bien.',
  },
  halfHour: { en: 'Half an hour or less', es: 'Media hora o menos' },
  about: { en: 'About {time}', es: 'Como {time}' },
});
