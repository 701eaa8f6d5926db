import { copies } from '../copy.ts';

/** The four lines an organizer may give, one question at a time. */
export const lineCopies = copies({
  place: {
    en: 'First: where is the group? For example: Maple St, Durham NC. Or SKIP.',
    es: 'Primero: ¿dónde está el grupo? Por ejemplo: Calle Arce, Durham NC. O SALTAR.',
  },
  membership: {
    en: 'Who belongs, and what is expected? For example: who lives on the street, an hour a week. Or SKIP.',
    es: '¿Quiénes son parte y qué se espera? Por ejemplo: quien vive en la calle, una hora a la semana. O SALTAR.',
  },
  groundRules: {
    en: "A rule for when you disagree? For example: we discuss the goal, not each other's values. Or SKIP.",
    es: '¿Una regla para cuando no estén de acuerdo? Por ejemplo: la meta, no los valores de cada quien. O SALTAR.',
  },
  stance: {
    en: 'Last: is there something the group stands for? For example: tenants and owners count the same. Or SKIP.',
    es: 'Por último: ¿algo que el grupo defiende? Por ejemplo: inquilinos y dueños valen igual. O SALTAR.',
  },
  purpose: {
    en: 'What is the group there for, in one line? For example: a street where we know each other. Or SKIP.',
    es: '¿Para qué está el grupo, en una línea? Por ejemplo: una calle donde nos conocemos. O SALTAR.',
  },
  set: {
    en: 'Thanks, from now on it says: {text}. UNDO brings back what was there.',
    es: 'Gracias, desde ahora dice: {text}. DESHACER recupera lo anterior.',
  },
  same: { en: 'It says so already. Thank you.', es: 'Ya dice eso. Gracias.' },
  now: {
    en: 'It says: {text}. To change it: PURPOSE: and a few words.',
    es: 'Dice: {text}. Para cambiarlo: PROPÓSITO: y unas palabras.',
  },
  kept: { en: 'Thanks, kept: {text}.', es: 'Gracias, anotado: {text}.' },
  skipped: { en: 'No problem.', es: 'No hay problema.' },
  what: { en: 'the line "{text}"', es: 'la frase "{text}"' },
  askName: { en: 'And your own first name?', es: '¿Y tu nombre?' },
});

/** What somebody writes before a colon to put one of the lines anew, in lower case without accents. */
export const lineWords: Readonly<
  Record<'place' | 'membership' | 'groundRules' | 'stance' | 'purpose', readonly string[]>
> = {
  place: ['place', 'lugar'],
  membership: ['membership', 'who belongs', 'members', 'quienes somos', 'quien es parte'],
  groundRules: ['rule', 'rules', 'ground rule', 'ground rules', 'regla', 'reglas'],
  stance: ['stance', 'we stand for', 'postura', 'defendemos'],
  purpose: ['purpose', 'proposito'],
};
