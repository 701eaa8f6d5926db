import { copies } from '../copy.ts';

export const volunteerCopies = copies({
  what: { en: 'leading', es: 'coordinar' },
  leads: {
    en: 'Thank you{comma}. You lead this project: you see the needs, and can say NEXT, EXTEND 3 or PAUSE. UNDO takes it back.',
    es: 'Gracias{comma}. Tú coordinas este proyecto: ves lo que falta y puedes decir SIGUIENTE, EXTENDER 3 o PAUSA. DESHACER lo quita.',
  },
  coLeads: {
    en: 'Thank you{comma}. {name} leads, and you are co-lead, next in line. UNDO takes it back.',
    es: 'Gracias{comma}. {name} coordina y tú acompañas; eres la siguiente persona en la lista. DESHACER lo quita.',
  },
  toLead: {
    en: '{name} is co-lead with you now. TELL {name} and your words to talk it over.',
    es: '{name} coordina contigo ahora. DILE A {name} y tus palabras para ponerse de acuerdo.',
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
    en: 'Thank you for offering. You led not long ago, so the lead passes on: {name} leads now. TELL {name} how you could help.',
    es: 'Gracias por ofrecerte. Coordinaste hace poco y el turno pasa: ahora coordina {name}. DILE A {name} cómo ayudas.',
  },
  bothFound: {
    en: 'Thank you for offering. {lead} leads and {coLead} is co-lead. LIST shows what is open.',
    es: 'Gracias por ofrecerte. {lead} coordina y {coLead} acompaña. LISTA muestra las tareas libres.',
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
