import { copies } from '../copy.ts';

export const staffingCopies = copies({
  leadProposer: {
    en: 'Your idea became our goal{comma}. Would you lead it? A word now and then is all. IN or OUT, both are fine.',
    es: 'Tu idea es ahora nuestra meta{comma}. ¿La coordinas? Basta una palabra de vez en cuando. SÍ o NO, las dos están bien.',
  },
  leadOther: {
    en: 'Nobody leads yet{comma}. Would you, this once? A word now and then is all. IN or OUT, both are fine.',
    es: 'Aún nadie coordina{comma}. ¿Lo harías esta vez? Basta una palabra de vez en cuando. SÍ o NO, las dos están bien.',
  },
  firstSteps: {
    en: 'Nobody has named a step yet. What would be the first three for "{goal}"? Reply with them, a comma between.',
    es: 'Nadie ha dicho un paso todavía. ¿Cuáles serían los tres primeros para "{goal}"? Respóndelos con comas.',
  },
  newTasks: {
    en: 'New {count|task|tasks}, thanks to who named {count|it|them}:{list}\nCLAIM and a number takes one.',
    es: '{count|Tarea nueva|Tareas nuevas}, gracias a quien {count|la|las} pensó:{list}\nTOMO y un número toma una.',
  },
  leadGone: {
    en: 'We need somebody to lead "{goal}". A word now and then is all. I\'LL LEAD if you can. If nobody can, we take turns.',
    es: 'Buscamos quien coordine "{goal}". Basta una palabra de vez en cuando. YO COORDINO si puedes. Si nadie puede, nos turnamos.',
  },
  nowLeads: {
    en: 'From now on the lead is {name}. Thank you, {name}.',
    es: 'Desde ahora coordina {name}. Gracias, {name}.',
  },
  youLead: {
    en: 'You lead now{comma}, thank you. STATUS shows where we are.',
    es: 'Ahora coordinas tú{comma}, gracias. ESTADO muestra dónde vamos.',
  },
  takeTurns: {
    en: 'Nobody could lead, so {names} take turns asking how it goes. Thank you.',
    es: 'Nadie pudo coordinar, así que {names} se turnan para preguntar cómo va. Gracias.',
  },
  oneTurn: {
    en: 'Nobody could lead, so {name} asks how it goes. Thank you.',
    es: 'Nadie pudo coordinar, así que {name} pregunta cómo va. Gracias.',
  },
});
