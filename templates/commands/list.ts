import { copies } from '../copy.ts';

export const listCopies = copies({
  tasks: { en: 'Open tasks:{list}', es: 'Tareas libres:{list}' },
  claim: { en: 'CLAIM and a number takes one.', es: 'TOMO y un número para tomar una.' },
  taken: {
    en: 'All {count|one task has|# tasks have} somebody. WHO shows who. ADD TASK: and a few words adds one.',
    es: '{count|La única tarea tiene|Las # tareas tienen} a alguien. QUIÉN muestra a quién. TAREA: y unas palabras agrega otra.',
  },
  noTasks: {
    en: 'No tasks yet. ADD TASK: and a few words adds the first.',
    es: 'Aún no hay tareas. TAREA: y unas palabras agrega la primera.',
  },
  tooBig: { en: ' (over 2 h, SPLIT first)', es: ' (más de 2 h: DIVIDIR)' },
  hours: { en: ' ({hours} h)', es: ' ({hours} h)' },
  frustrations: { en: 'Named so far:{list}', es: 'Hasta ahora:{list}' },
  sameAs: { en: 'SAME AS and a number joins one.', es: 'IGUAL QUE y un número para sumarte.' },
  noFrustrations: {
    en: 'Nothing is named yet. What frustrates you most here? One sentence is enough.',
    es: 'Aún no hay nada. ¿Qué es lo que más te molesta aquí? Basta una frase.',
  },
  isThisIt: { en: 'Is this it?{list}', es: '¿Es esto?{list}' },
  inOrOut: { en: 'IN or OUT.', es: 'SÍ o NO.' },
  ballot: { en: 'To choose from:{list}', es: 'Para elegir:{list}' },
  dots: {
    en: 'VOTE and {count|one number|up to # numbers} places your dots.',
    es: 'VOTO y {count|un número|hasta # números} pone tus puntos.',
  },
  proposals: { en: 'Proposed so far:{list}', es: 'Propuestas hasta ahora:{list}' },
  propose: {
    en: 'What one thing could we finish within a month? One sentence adds yours.',
    es: '¿Qué cosa podríamos terminar en un mes? Una frase agrega la tuya.',
  },
  noProposals: { en: 'Nothing is proposed yet.', es: 'Aún no hay propuestas.' },
  parking: { en: 'In the parking lot:{list}', es: 'En el aparcadero:{list}' },
  park: { en: 'PARK: and a few words adds an idea.', es: 'APARCAR: y unas palabras agrega una idea.' },
  nothing: {
    en: 'No project is going on, and nothing is parked. PARK: and a few words keeps an idea for the next one.',
    es: 'No hay proyecto en marcha ni ideas guardadas. APARCAR: y unas palabras guarda una para el próximo.',
  },
  nothingParked: {
    en: 'The work is done, and nothing is parked. PARK: and a few words keeps an idea for the next project.',
    es: 'El trabajo terminó y no hay ideas guardadas. APARCAR: y unas palabras guarda una para el próximo proyecto.',
  },
  more: { en: 'MORE shows {count|one more|# more}.', es: 'MÁS muestra {count|una más|# más}.' },
  noMore: { en: 'That was all of the list, thank you.', es: 'Eso era toda la lista, gracias.' },
});
