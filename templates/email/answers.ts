/** The answers a mail offers as buttons where it names their words: what the button says, beside what it writes. */
export type LikelyAnswer = { readonly word: string; readonly label: string };

/** In the order the buttons stand. A word is offered only when the mail itself says it in capitals. */
export const likelyAnswers: { readonly en: readonly LikelyAnswer[]; readonly es: readonly LikelyAnswer[] } = {
  en: [
    { word: 'IN', label: 'IN - count me in' },
    { word: 'OUT', label: 'OUT - not me' },
    { word: 'DONE', label: 'DONE - it is finished' },
    { word: 'STUCK', label: 'STUCK - I need a hand' },
    { word: 'MORE TIME', label: 'MORE TIME - not yet' },
    { word: 'PASS IT ON', label: 'PASS IT ON - to somebody else' },
    { word: "I'LL LEAD", label: "I'LL LEAD" },
    { word: 'GO ON', label: 'GO ON' },
    { word: 'BEGIN PROJECT', label: 'BEGIN PROJECT' },
    { word: 'EXTEND', label: 'EXTEND - more days' },
    { word: 'NEXT', label: 'NEXT - go on now' },
    { word: 'LIST', label: 'LIST - show me the tasks' },
    { word: 'STATUS', label: 'STATUS - where are we?' },
    { word: 'BACK', label: 'BACK - I am here again' },
    { word: 'SKIP', label: 'SKIP - nothing this time' },
    { word: 'UNDO', label: 'UNDO - take it back' },
  ],
  es: [
    { word: 'SÍ', label: 'SÍ - cuenten conmigo' },
    { word: 'NO', label: 'NO - esta vez no' },
    { word: 'LISTO', label: 'LISTO - ya está' },
    { word: 'ATORADO', label: 'ATORADO - necesito ayuda' },
    { word: 'MÁS TIEMPO', label: 'MÁS TIEMPO - todavía no' },
    { word: 'PASARLA', label: 'PASARLA - a otra persona' },
    { word: 'YO COORDINO', label: 'YO COORDINO' },
    { word: 'SEGUIMOS', label: 'SEGUIMOS' },
    { word: 'EMPEZAR PROYECTO', label: 'EMPEZAR PROYECTO' },
    { word: 'EXTENDER', label: 'EXTENDER - más días' },
    { word: 'SIGUIENTE', label: 'SIGUIENTE - seguir ya' },
    { word: 'LISTA', label: 'LISTA - ver las tareas' },
    { word: 'ESTADO', label: 'ESTADO - ¿cómo vamos?' },
    { word: 'VOLVÍ', label: 'VOLVÍ - ya estoy aquí' },
    { word: 'SALTAR', label: 'SALTAR - nada esta vez' },
    { word: 'DESHACER', label: 'DESHACER - quitarlo' },
  ],
};
