import { copies } from '../copy.ts';

export const surfaceReminderCopies = copies({
  reminder: {
    en: 'One reminder, no more: what frustrates you most here? One sentence by {day}, shown without your name, or SKIP.',
    es: 'Un recordatorio, solo uno: ¿qué te molesta más aquí? Una frase hasta el {day}, sin tu nombre, o SALTAR.',
  },
});
