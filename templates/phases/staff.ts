import { copies } from '../copy.ts';

export const staffCopies = copies({
  hostTitle: { en: 'Host the celebration', es: 'Ser anfitrión de la fiesta' },
  opening: {
    en: "Our goal: {goal}, by {day}. What steps does it take? ADD TASK: and one step, 2 hours at most. Would you lead? I'LL LEAD",
    es: 'Nuestra meta: {goal}, para el {day}. ¿Qué pasos hacen falta? TAREA: y un paso, máximo 2 horas. ¿Coordinas? YO COORDINO',
  },
  notYetTasks: {
    en: 'Not yet: nobody has named a step for "{goal}". ADD TASK: and one step begins it.',
    es: 'Todavía no: nadie ha dicho un paso para "{goal}". TAREA: y un paso lo empieza.',
  },
  notYetHolders: {
    en: 'Not yet: work begins when two people hold a task. LIST shows what is open.',
    es: 'Todavía no: empezamos cuando dos personas tengan tarea. LISTA muestra lo que queda.',
  },
  smaller: {
    en: 'No steps were named for "{goal}", and that is fine. Let us look for something smaller.',
    es: 'Nadie dijo pasos para "{goal}", y está bien. Busquemos algo más pequeño.',
  },
  noSteps: { en: 'No steps were named this time either.', es: 'Tampoco esta vez hubo pasos.' },
  oneHolder: {
    en: 'One task has a name; we begin when two people hold one. We wait until {day}. CLAIM and a number takes one:{list}',
    es: 'Una persona ya tiene tarea; empezamos cuando sean dos. Esperamos hasta el {day}. TOMO y un número toma una:{list}',
  },
  noHolder: {
    en: 'No task has a name yet; we begin when two people hold one. We wait until {day}. CLAIM and a number takes one:{list}',
    es: 'Nadie tiene tarea todavía; empezamos cuando sean dos personas. Esperamos hasta el {day}. TOMO y un número toma una:{list}',
  },
  standbyLeads: {
    en: 'Nobody else could lead, so {name} does. Thank you, {name}.',
    es: 'Nadie más pudo coordinar, así que lo hace {name}. Gracias, {name}.',
  },
  lessScope: {
    en: 'Nobody could lead this time, so we do less: {count|one task nobody took is|# tasks nobody took are} set aside.',
    es: 'Esta vez nadie pudo coordinar, así que hacemos menos: {count|una tarea que nadie tomó queda aparte|# tareas que nadie tomó quedan aparte}.',
  },
  shared: {
    en: 'Nobody could lead this time, so we share it.',
    es: 'Esta vez nadie pudo coordinar, así que lo compartimos.',
  },
});
