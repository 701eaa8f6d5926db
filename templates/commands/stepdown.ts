import { copies } from '../copy.ts';

export const stepdownCopies = copies({
  noPart: {
    en: 'You are not leading or organizing just now, so there is nothing to hand over. DROP gives a task back.',
    es: 'Ahora no coordinas ni organizas, así que no hay nada que entregar. DEJO devuelve una tarea.',
  },
  lead: {
    en: 'Thank you{name}. You led us this far, and somebody else can go on from here.',
    es: 'Gracias{name}. Nos trajiste hasta aquí, y otra persona puede seguir.',
  },
  leadTo: {
    en: 'Thank you{name}. You led us this far; {next} leads from here.',
    es: 'Gracias{name}. Nos trajiste hasta aquí; desde ahora coordina {next}.',
  },
  standby: { en: 'Thank you{name}. You are free of that.', es: 'Gracias{name}. Quedas libre de eso.' },
  onlyOne: {
    en: 'Thank you for all you do. The group needs an organizer: first text MAKE Bea AN ORGANIZER, with the name of who would.',
    es: 'Gracias por todo. El grupo necesita quien organice: antes escribe QUE Bea SEA ORGANIZADORA, con el nombre de quien quiera.',
  },
  organizer: {
    en: 'Thank you{name}. You looked after the group well. You stay a member like everybody.',
    es: 'Gracias{name}. Cuidaste bien del grupo. Sigues en el grupo como todos.',
  },
  whatLead: { en: 'stepping down as lead', es: 'dejar de coordinar' },
  whatOrganizer: { en: 'stepping down as organizer', es: 'dejar de organizar' },
});
