import { copies } from '../copy.ts';

export const volunteerCopies = copies({
  what: { en: 'leading', es: 'coordinar' },
  leads: {
    en: 'Thank you{comma}. You lead this project: you see the needs, and can say NEXT, EXTEND 3 or PAUSE. UNDO takes it back.',
    es: 'Gracias{comma}. Tú coordinas este proyecto: ves lo que falta y puedes decir SIGUIENTE, EXTENDER 3 o PAUSA. DESHACER lo quita.',
  },
  coLeads: {
    en: 'Thank you{comma}. You are co-lead, next in line after {name}. UNDO takes it back.',
    es: 'Gracias{comma}. Acompañas la coordinación, después de {name}. DESHACER lo quita.',
  },
  toLead: {
    en: '{name} is co-lead now, next in line after you. Thank you both.',
    es: '{name} acompaña ahora la coordinación, después de ti. Gracias a ambos.',
  },
  standby: {
    en: 'Thank you{comma}. You lead if nobody else has by {when}. An organizer waits a little, so somebody new can try.',
    es: 'Gracias{comma}. Tú coordinas si nadie más lo hace antes del {when}. Quien organiza espera, para que pruebe alguien más.',
  },
  alreadyLead: { en: 'You lead this project already, thank you.', es: 'Ya coordinas este proyecto, gracias.' },
  alreadyCoLead: {
    en: 'You are co-lead already, next in line. Thank you.',
    es: 'Ya acompañas la coordinación; eres la siguiente persona en la lista. Gracias.',
  },
  alreadyStandby: {
    en: 'You stand by already, thank you: you lead if nobody else has by {when}.',
    es: 'Ya estás en espera, gracias: coordinas si nadie más lo hace antes del {when}.',
  },
  rotate: {
    en: 'Thank you for offering. You led not long ago, and here the lead passes on. Whom could you ask? TELL Rosa and your words.',
    es: 'Gracias por ofrecerte. Coordinaste hace poco y aquí el turno pasa. ¿A quién podrías animar? DILE A Rosa y tus palabras.',
  },
  rotateWith: {
    en: 'Thank you for offering. You led not long ago, so the lead passes on, now to {name}. I CAN HELP WITH and a number offers a hand.',
    es: 'Gracias por ofrecerte. Coordinaste hace poco y el turno pasa, ahora a {name}. AYUDO CON y un número ofrece una mano.',
  },
  bothFound: {
    en: 'Thank you for offering. We have a lead and a co-lead: {lead} and {coLead}. LIST shows what is open.',
    es: 'Gracias por ofrecerte. Ya coordinan {lead} y {coLead}. LISTA muestra las tareas libres.',
  },
  notNow: {
    en: "That is fine, thank you for answering. I'LL LEAD works if you change your mind.",
    es: 'Está bien, gracias por responder. YO COORDINO sirve si cambias de idea.',
  },
  tooEarly: {
    en: 'Thank you for offering. We look for a lead once the project is chosen. You will be asked then.',
    es: 'Gracias por ofrecerte. Buscamos quién coordine cuando el proyecto esté elegido. Te preguntaremos entonces.',
  },
});
