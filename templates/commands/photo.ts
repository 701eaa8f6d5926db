import { copies } from '../copy.ts';

/** Photos people send: kept for the celebration, shown when their sender says that the people on them agree. */
export const photoCopies = copies({
  thanks: { en: 'Thank you{name}.', es: 'Gracias{name}.' },
  kept: {
    en: '{count|Your photo is|Your # photos are} kept for the celebration.',
    es: '{count|Tu foto queda guardada|Tus # fotos quedan guardadas} para la celebración.',
  },
  /** The celebration has opened, or the project is over: it is kept all the same. */
  keptLate: {
    en: '{count|Your photo is|Your # photos are} kept with our project.',
    es: '{count|Tu foto queda guardada|Tus # fotos quedan guardadas} con nuestro proyecto.',
  },
  /** They agreed to show an earlier one. */
  carried: {
    en: 'We show {count|it|them} like the last; UNDO takes {count|it|them} back.',
    es: '{count|La mostramos|Las mostramos} como la anterior; DESHACER la quita.',
  },
  ask: {
    en: 'May we show it? IN if the people on it agree, or nobody is on it; OUT keeps it unseen.',
    es: '¿La mostramos? SÍ si quienes salen están de acuerdo o no sale nadie; NO la guarda sin mostrarla.',
  },
  full: {
    en: 'We keep {most} photos a project and have them all: {count|one was|# were} not kept.',
    es: 'Guardamos {most} fotos por proyecto y ya están todas: {count|una no se guardó|# no se guardaron}.',
  },
  noProject: {
    en: 'We keep photos once a project has begun. Please send it again then.',
    es: 'Guardamos fotos cuando ya hay un proyecto en marcha. Envíala otra vez entonces, por favor.',
  },
  refused: {
    en: '{count|A file|# files} could not be kept: we keep photos (JPEG, PNG, HEIC or WebP) of at most 5 MB.',
    es: '{count|Un archivo no se pudo|# archivos no se pudieron} guardar: guardamos fotos (JPEG, PNG, HEIC o WebP) de hasta 5 MB.',
  },
  lost: {
    en: 'Your photo did not reach us. Please send it once more.',
    es: 'Tu foto no nos llegó. Envíala otra vez, por favor.',
  },
  nowhere: { en: 'We can not keep photos here yet.', es: 'Aquí todavía no podemos guardar fotos.' },
  shown: {
    en: 'Thank you{name}. We show {count|it|them}. UNDO if not.',
    es: 'Gracias{name}. {count|La mostramos|Las mostramos}. DESHACER si no.',
  },
  unseen: {
    en: 'That is fine{name}. {count|It is|They are} kept and shown to nobody.',
    es: 'Está bien{name}. {count|Queda guardada y no se muestra|Quedan guardadas y no se muestran} a nadie.',
  },
  later: {
    en: 'That is fine{name}. Nobody sees it until you say IN.',
    es: 'Está bien{name}. Nadie la ve hasta que digas SÍ.',
  },
  came: {
    en: '{count|One photo|# photos} came in, thank you: {names}.',
    es: '{count|Llegó una foto|Llegaron # fotos}, gracias: {names}.',
  },
  cameFromMany: {
    en: '{count} photos came in: thank you to everybody who sent one.',
    es: 'Llegaron {count} fotos: gracias a quienes enviaron una.',
  },
  attached: {
    en: '{count|One of them comes|# of them come} with this mail.',
    es: '{count|Una viene|# vienen} con este correo.',
  },
  undo: { en: 'your photo', es: 'tu foto' },
  undoShown: { en: 'showing your photo', es: 'mostrar tu foto' },
});

/** Answers that sound like a no and mean that nobody is on it; and the words that take the photo itself back. */
export const photoWords = {
  nobody: [
    'nobody',
    'no one',
    'noone',
    'no people',
    'no persons',
    'no faces',
    'nadie',
    'ninguna persona',
    'no hay gente',
  ],
  undo: ['undo', 'deshacer', 'deshaz'],
} as const;
