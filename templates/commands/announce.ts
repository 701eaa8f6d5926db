import { copies } from '../copy.ts';

export const announceCopies = copies({
  notYours: {
    en: 'Thanks. Organizers and the lead announce to all. TELL and a name reaches one person.',
    es: 'Gracias. A todos les avisa quien organiza o coordina. DILE A y un nombre llega a una persona.',
  },
  empty: {
    en: 'What shall everybody know? For example: ANNOUNCE: paint arrives saturday 9am.',
    es: '¿Qué deben saber todos? Por ejemplo: AVISO: la pintura llega el sábado a las 9.',
  },
  tooSoon: {
    en: 'Thanks. There was an announcement this week; the next can go on {day}. TELL and a name reaches one person now.',
    es: 'Gracias. Ya hubo un aviso esta semana; el próximo puede ir el {day}. DILE A y un nombre llega a una persona ya.',
  },
  named: {
    en: 'Thank you. It names somebody, and everybody will read it. Send it like that? IN or OUT.',
    es: 'Gracias. Nombra a alguien y lo leerán todos. ¿Lo mando así? SÍ o NO.',
  },
  nobody: { en: 'There is nobody else here yet to tell.', es: 'Todavía no hay a quién avisar.' },
  sent: {
    en: 'Thank you. It goes to {count|one person|# people}: {text}',
    es: 'Gracias. Va a {count|una persona|# personas}: {text}',
  },
  announced: { en: 'From {who} to all in {community}: {text}', es: 'De {who} para todos en {community}: {text}' },
});
