import { copies } from '../copy.ts';

export const surfaceCopies = copies({
  opening: {
    en: 'We begin: two weeks to agree, at most a month to do it. What frustrates you most here? One sentence by {day}, shown without your name.',
    es: 'Empezamos: dos semanas para acordar y un mes como mucho para hacerlo. ¿Qué te molesta más aquí? Una frase hasta el {day}, sin tu nombre.',
  },
  few: {
    en: 'We are only {count}, so every voice weighs more and one small task each may be enough.',
    es: 'Somos solo {count}: cada voz pesa más y una tarea pequeña por persona puede bastar.',
  },
  allNamed: {
    en: 'Everybody has answered:{list}\nTwo alike? MERGE {example} joins them. In an hour all get their dots; NEXT does it now.',
    es: 'Ya respondieron todos:{list}\n¿Dos iguales? UNIR {example} las junta. En una hora todos eligen; SIGUIENTE lo hace ya.',
  },
  soFar: {
    en: 'Named so far, before we choose:{list}\nTwo alike? MERGE {example} joins them. LIST shows all.',
    es: 'Hasta ahora, antes de elegir:{list}\n¿Dos iguales? UNIR {example} las junta. LISTA muestra todo.',
  },
  learned: { en: 'Last time we learned:{insights}', es: 'La última vez aprendimos:{insights}' },
  easier: {
    en: 'Nothing is named yet, and that is fine. Easier: what small thing would you fix here in one free afternoon? One sentence by {day}, or SKIP.',
    es: 'Aún no hay nada, y está bien. Más fácil: ¿qué cosa pequeña arreglarías aquí en una tarde libre? Una frase hasta el {day}, o SALTAR.',
  },
  lookAgain: {
    en: 'Thank you. {out} said OUT and {in} IN, so we look again. What small thing would you fix here in one free afternoon? One sentence by {day}, or SKIP.',
    es: 'Gracias. {out} dijeron NO y {in} SÍ: buscamos otra vez. ¿Qué cosa pequeña arreglarías aquí en una tarde libre? Una frase hasta el {day}, o SALTAR.',
  },
});
