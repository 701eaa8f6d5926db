import type { Phrases } from './phrases.ts';

/** Naming, choosing, proposing, adding. */
export const choosing: readonly Phrases[] = [
  {
    intent: 'same',
    question: true,
    exact: [
      '(same|ditto|igual|mismo|me too|same here) [as|on|for|a|que] {number}',
      '(lo mismo que|yo tambien [con]) {number}',
    ],
    says: [
      '[mine|that|it|my answer|la mia|lo mio] [is|es] [lo|the|exactly the|basically the] (same|mismo|misma|igual) (as|que|a) {number}',
      '[i] (agree|agreed|second|am with|side with|feel the same|have the same problem|have the same one|echo|relate) [as|about|with|on|to] {number}',
      '(me too|same here|same for me|ditto|me neither|likewise|same thing|same problem|yo tambien|a mi tambien|lo mismo|de acuerdo|coincido|estoy de acuerdo|apoyo|estoy) [on|for|with|about|as|con|en|que|a] {number}',
      '(like|what|lo que) {number} (said|says|dice|dijo)',
    ],
  },
  {
    intent: 'vote',
    question: true,
    exact: [
      '(vote|votes|vote for|my vote|my votes|voto|voto por|votar|mi voto|mis votos|dots|my dots|puntos|mis puntos) {numbers}',
    ],
    says: [
      '(i vote|i am voting|my vote|my votes|my dots|my dot|all my dots|i cast my vote|i voted|my vote would|voting|i would vote|i will vote|i want to vote|vote|yo voto|voto|mi voto|mis votos|mis puntos|todos mis puntos|quiero votar|votaria|votare|doy mi voto|doy mis puntos|pongo mis puntos|mis tres puntos) [goes|go|is|are|be|es|son|va|van|seria] [for|with|on|to|por|para|a|en] {votes}',
      '(put|place|give|use|add|cast|pon|pongan|ponme|pongo|ponga|ponle|ponganle|da|denle|dale) [all|todos] [of] [my|mis|the|a|los|un|mi] [(three|two|one|3|2|1|tres|dos|both)] [(dots|dot|votes|vote|points|puntos|punto|votos|voto)] (on|to|for|toward|in|behind|en|a|para|por) {votes}',
    ],
  },
  {
    intent: 'propose',
    question: true,
    exact: [
      '(propose|proposal|propongo|propuesta|proponer|proposing|i propose|yo propongo|my proposal|mi propuesta) {text}',
    ],
    says: [
      '(suggest|put forward|pitch|propose|proponer|sugerir|i suggest|sugiero|propongo|propondria) [that|que] {text}',
      '(my|mi) (proposal|suggestion|idea|propuesta|sugerencia) (is|would be|for a project is|es|seria) [that|to|que] {text}',
    ],
  },
  {
    intent: 'task',
    question: true,
    exact: [
      '(add|new|another|agregar|agrega|agreguen|nueva|anadir|anade|otra|crear|create) [a|una|the|la|one more|another|otra|new|nueva] (task|tarea|job|to do) [nueva] [to|de|to the list|a la lista|for|para] {text}',
      '(task|tarea|to do|add to the list|add to list|add|agregar|agrega|anade|anadir) {text}',
    ],
  },
  {
    intent: 'task',
    with: { mine: true },
    asked: ['none', 'tasks', 'rsvp'],
    says: ['<iWill> {deed}', '[yo] {deedEs}'],
  },
  {
    intent: 'merge',
    question: true,
    exact: ['<mergeWord> {pair}', '(merge|unir|combine|juntar) {numbers}'],
    says: [
      '(put|lump|group|join|merge|combine) {pair} together',
      '{pair} (are|is|son|es) [really|basically|actually] [the|lo|la|una] (same|same thing|identical|duplicates|mismo|misma|misma cosa|iguales) [<mergeWord> [them|las]|unanlas|juntenlas|unelas|juntalas]',
    ],
  },
  {
    intent: 'park',
    question: true,
    exact: [
      '(park|parking lot|for later|idea for later|para despues|para luego|para mas tarde|estacionar|estaciona|aparcar|later idea|idea para (despues|luego|otro dia|el futuro)) [it|this|that|idea|the idea of|the idea] {text}',
    ],
  },
  {
    intent: 'frustration',
    exact: [
      '(frustration|frustracion|my frustration|mi frustracion|my biggest (frustration|complaint|gripe)) [is|es] {text}',
    ],
    says: [
      '(what|the thing that|lo que|lo que mas) [mas] (frustrates|bugs|bothers|annoys|irritates|drives me crazy about|me frustra|me molesta|me fastidia|me desespera) [me] [most|the most|mas|about this place] [is|es] [that|que] {text}',
    ],
  },
  {
    intent: 'volunteer',
    question: true,
    exact: [
      'lead',
      'i lead',
      'volunteer',
      'i volunteer',
      'coordino',
      'yo (coordino|lidero|dirijo)',
      'me ofrezco',
      'voluntario',
      'voluntaria',
      'i (will|can) lead',
    ],
    says: [
      '<iWill> [be|act as|step up as|step up and|step up to] [the|your|our|this] [group] (<lead>|lead|lead it|lead this|lead us|coordinate|coordinate it|coordinate this|run it|run this|head it up|take the lead|take lead|be in charge|step up|take charge|be the point person) [it|this|us|the group|the project|the cycle|this (time|one|cycle|round|project)|the next one|next time]',
    ],
  },
];
