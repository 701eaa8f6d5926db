import { copies } from '../copy.ts';

/** What stands on the outside of our mails, and what we say about mail itself. */
export const mailCopies = copies({
  /** The same for every mail of one project, or mail programs would tear the conversation apart. */
  project: { en: '{community}: our project', es: '{community}: nuestro proyecto' },
  nextProject: { en: '{community}: our project {number}', es: '{community}: nuestro proyecto {number}' },
  atRest: { en: '{community}: between projects', es: '{community}: entre proyectos' },
  atDoor: { en: 'A message from your neighbors', es: 'Un mensaje de tus vecinos' },
  sender: { en: 'Neighbors', es: 'Vecinos' },
  celebration: { en: '{community} celebrates', es: '{community} celebra' },
  meeting: { en: '{community} meets', es: '{community} se junta' },
  comesBack: {
    en: 'Mail to {name} comes back, so we cannot reach {name} for now. Could you ask in person how to?',
    es: 'Los correos a {name} regresan y por ahora no le llegan. ¿Puedes preguntarle en persona cómo escribirle?',
  },
  textsInstead: {
    en: 'Mail to you comes back, so from now on we text you here. EMAIL ME AT and an address changes that.',
    es: 'Tus correos regresan, así que desde ahora te escribimos aquí. ESCRÍBEME A y una dirección lo cambia.',
  },
  mayNot: {
    en: 'We cannot tell whether our last mail reached {name}. Could you ask in person?',
    es: 'No sabemos si nuestro último correo le llegó a {name}. ¿Puedes preguntarle en persona?',
  },
});
