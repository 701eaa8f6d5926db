import { copies } from '../copy.ts';

export const checklistCopies = copies({
  holds: {
    en: 'Checklist, {held} of {all} hold. Yes:{list}',
    es: 'Lista de control, se cumplen {held} de {all}. Sí:{list}',
  },
  lacks: { en: 'Not yet:{list}', es: 'Todavía no:{list}' },
  none: {
    en: 'The checklist belongs to a project, and none is going on. STATUS shows where we are.',
    es: 'La lista de control es de un proyecto y ahora no hay ninguno. ESTADO muestra dónde estamos.',
  },
});
