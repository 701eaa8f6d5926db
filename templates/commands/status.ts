import { copies } from '../copy.ts';

export const statusCopies = copies({
  rest: {
    en: 'We are resting between projects. An organizer starts the next with BEGIN PROJECT.',
    es: 'Descansamos entre proyectos. Quien organiza empieza el próximo con EMPEZAR PROYECTO.',
  },
  restOrganizer: {
    en: 'No project is going on. BEGIN PROJECT starts one; PARK: and a few words keeps an idea.',
    es: 'No hay proyecto en marcha. EMPEZAR PROYECTO empieza uno; APARCAR: y unas palabras guarda una idea.',
  },
  surface: {
    en: 'We are naming what frustrates us here, until {until}: {count|one thing|# things|nothing} so far. {count|LIST shows it.|LIST shows them.|Yours may be the first.}',
    es: 'Estamos nombrando lo que nos molesta aquí, hasta el {until}: {count|una cosa|# cosas|nada} por ahora. {count|LISTA la muestra.|LISTA las muestra.|La tuya puede ser la primera.}',
  },
  agree: {
    en: 'We are asking whether this is it, until {until}: {text}',
    es: 'Estamos preguntando si es esto, hasta el {until}: {text}',
  },
  choose: {
    en: 'We are choosing one of {count} things, until {until}. LIST shows them.',
    es: 'Estamos eligiendo una de {count} cosas, hasta el {until}. LISTA las muestra.',
  },
  define: {
    en: 'We are looking for a project about "{text}", until {until}. Proposals so far: {count|one|#|none}.',
    es: 'Buscamos un proyecto sobre "{text}", hasta el {until}. Propuestas hasta ahora: {count|una|#|ninguna}.',
  },
  vote: {
    en: 'We are choosing one of {count} projects, until {until}. LIST shows them.',
    es: 'Estamos eligiendo uno de {count} proyectos, hasta el {until}. LISTA los muestra.',
  },
  staff: {
    en: 'Our goal: {goal}, by {date}. We are sharing out the tasks until {until}: {held} of {all} taken.',
    es: 'Nuestra meta: {goal}, para el {date}. Repartimos las tareas hasta el {until}: {held} de {all} tomadas.',
  },
  work: {
    en: 'Our goal: {goal}, by {date}. {done} of {all} done.',
    es: 'Nuestra meta: {goal}, para el {date}. Van {done} de {all} hechas.',
  },
  open: {
    en: '{count|One task is|# tasks are} open, LIST shows {count|it|them}.',
    es: '{count|Hay una tarea libre|Hay # tareas libres}: LISTA.',
  },
  lead: { en: '{name} leads.', es: 'Coordina {name}.' },
  noLead: { en: "We still need a lead: I'LL LEAD.", es: 'Falta quién coordine: YO COORDINO.' },
  hosts: { en: 'The check-ins are hosted in turn by {names}.', es: 'Los avances los reciben por turnos {names}.' },
  celebrate: {
    en: 'Our goal: {goal}. {done} of {all} done. We celebrate {when}.',
    es: 'Nuestra meta: {goal}. {done} de {all} hechas. Celebramos el {when}.',
  },
  thread: {
    en: 'Our goal: {goal}. {done} of {all} done. We are thanking each other by text. THANKS Sam for the ladder',
    es: 'Nuestra meta: {goal}. {done} de {all} hechas. Nos damos las gracias por mensaje. GRACIAS Sam por la escalera',
  },
  reflect: {
    en: 'We are gathering what we learned, until {until}. {count|One answer|# answers|No answers} so far.',
    es: 'Reunimos lo que aprendimos, hasta el {until}. {count|Va una respuesta|Van # respuestas|Aún no hay respuestas}.',
  },
  waiting: {
    en: '{count|One neighbor has|# neighbors have} yet to answer.',
    es: '{count|Falta una respuesta|Faltan # respuestas}.',
  },
  paused: {
    en: 'We are paused. Organizer or lead can say GO ON.',
    es: 'Estamos en pausa. Quien organiza o coordina puede decir SEGUIMOS.',
  },
});
