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
  kept: { en: 'Thanks, kept: {text}.', es: 'Gracias, anotado: {text}.' },
  skipped: { en: 'No problem.', es: 'No hay problema.' },
  what: { en: 'the line "{text}"', es: 'la frase "{text}"' },
  askName: { en: 'And your own first name?', es: '¿Y tu nombre?' },
});
