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
