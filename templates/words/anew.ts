/** Alone in a text, these change an IN or OUT already given; “ok” never does. */
export const inOrOutWords: readonly string[] = ['in', 'out', 'yes', 'no', 'sí', 'si'];
