import { copies } from '../copy.ts';

export const beginCopies = copies({
  begun: { en: 'Begun, thank you.', es: 'Empezado, gracias.' },
  live: { en: 'A project is already going on.', es: 'Ya hay un proyecto en marcha.' },
  whoCan: {
    en: 'Thank you for wanting to start. {names} can begin a project here: it may be a good moment to ask.',
    es: 'Gracias por querer empezar. {names} puede empezar un proyecto aquí: quizá sea buen momento para preguntar.',
  },
  whoCanUnnamed: {
    en: 'Thank you for wanting to start. The organizer can begin a project here: it may be a good moment to ask.',
    es: 'Gracias por querer empezar. Quien organiza puede empezar un proyecto aquí: quizá sea buen momento para preguntar.',
  },
  heard: {
    en: 'Thank you, heard. The organizer has been quiet, so a project begins when three of us text BEGIN. So far: {count}.',
    es: 'Gracias, anotado. Quien organiza no responde: el proyecto empieza cuando tres escriban EMPEZAR. Van: {count}.',
  },
  tooFew: {
    en: 'A project needs at least three people who said yes; here there {count|is one|are #}. INVITE and a number or an email asks somebody in.',
    es: 'Un proyecto necesita al menos tres personas que dijeron sí; aquí hay {count|una|#}. INVITAR y un número o correo invita a alguien.',
  },
  starter: {
    en: 'Starters, like a skill swap or a shared table, cannot be run from here yet. A project can: BEGIN PROJECT.',
    es: 'Los arranques, como un trueque de saberes o una mesa común, aún no se pueden hacer aquí. Un proyecto sí: EMPEZAR PROYECTO.',
  },
  sure: {
    en: 'Begin a project with {count} neighbors now? It takes two weeks to agree and at most a month to do. IN or OUT',
    es: '¿Empezar ahora un proyecto con {count} personas? Son dos semanas para acordar y un mes como mucho para hacerlo. SÍ o NO',
  },
  soSoon: {
    en: 'So soon? The last one ended {day}, and two weeks of rest do most groups good. Begin anyway? IN or OUT',
    es: '¿Tan pronto? Lo último terminó el {day} y dos semanas de descanso sientan bien. ¿Empezar igual? SÍ o NO',
  },
});
