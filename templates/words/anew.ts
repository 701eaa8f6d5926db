/** Alone in a text, these change an IN or OUT already given; “ok” never does. */
export const inOrOutWords: readonly string[] = ['in', 'out', 'yes', 'no', 'sí', 'si'];

/** A sentence that begins like this is for somebody, not a new answer. */
export const politeWords: readonly string[] = [
  'thanks',
  'thank',
  'thx',
  'gracias',
  'ok',
  'okay',
  'hi',
  'hello',
  'hola',
  'sorry',
  'perdón',
  'perdon',
];

/** After a no, these begin a polite reason rather than the answer itself (“no, nothing comes to mind”). */
export const reasonWords: readonly string[] = [
  'nothing nope not really thanks thank thx sorry idea ideas opinion comment i im we that this it problem worries',
  'nada gracias perdón perdon sé se tengo quiero puedo ninguna ninguno por de idea opinión',
].flatMap((line) => line.split(' '));
