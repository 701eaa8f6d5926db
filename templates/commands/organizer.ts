import { copies } from '../copy.ts';

export const organizerCopies = copies({
  notYours: {
    en: 'Thanks. Only an organizer can make somebody an organizer.',
    es: 'Gracias. Solo quien organiza puede nombrar a alguien más.',
  },
  who: {
    en: 'Who? For example: MAKE Bea AN ORGANIZER.',
    es: '¿A quién? Por ejemplo: QUE Bea SEA ORGANIZADORA.',
  },
  unknown: {
    en: 'I know nobody here called {name}. WHO shows the names.',
    es: 'No conozco aquí a nadie con el nombre {name}. QUIÉN muestra los nombres.',
  },
  already: { en: '{name} is an organizer already.', es: '{name} ya organiza.' },
  made: {
    en: 'Done: {name} is an organizer too. UNDO takes it back.',
    es: 'Hecho: {name} también organiza. DESHACER lo quita.',
  },
  told: {
    en: 'You are an organizer of {community} now: INVITE, BEGIN PROJECT and NEXT are yours too. STEP DOWN gives it back.',
    es: 'Ahora organizas {community}: INVITAR, EMPEZAR PROYECTO y SIGUIENTE son tuyos también. DEJO DE ORGANIZAR lo devuelve.',
  },
  taken: {
    en: 'Thank you{name}. You look after {community} now. BEGIN PROJECT starts a project; INVITE brings in who asked you.',
    es: 'Gracias{name}. Ahora cuidas de {community}. EMPEZAR PROYECTO inicia uno; INVITAR trae a quien lo pidió.',
  },
  joined: {
    en: 'Good news: {who} now organizes {community} with you.',
    es: 'Buenas noticias: {who} ahora organiza {community} contigo.',
  },
  alreadyFound: {
    en: 'Thank you for being willing. Somebody has stepped in already, so nothing is needed.',
    es: 'Gracias por la disposición. Ya hay quien se encarga, así que no hace falta nada.',
  },
  declined: { en: 'That is fine. Thank you for telling us.', es: 'Está bien. Gracias por avisar.' },
  what: { en: 'making {name} an organizer', es: 'que {name} organice' },
});
