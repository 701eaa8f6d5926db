/** Numbers as people say them, English and Spanish. */
export const numberWords: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30,
  cero: 0, un: 1, uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11,
  doce: 12, trece: 13, catorce: 14, quince: 15, dieciseis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19, veinte: 20, treinta: 30,
};

export const ordinalWords: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12,
  primera: 1, primero: 1, primer: 1, segunda: 2, segundo: 2, tercera: 3, tercero: 3, tercer: 3, cuarta: 4, cuarto: 4, quinta: 5,
  quinto: 5, sexta: 6, sexto: 6, septima: 7, septimo: 7, octava: 8, octavo: 8, novena: 9, noveno: 9, decima: 10, decimo: 10,
};

/** What dictation and thumbs make of a number; only read where a number must stand. */
export const soundsLikeNumber: Readonly<Record<string, number>> = {
  l: 1, i: 1, won: 1, to: 2, too: 2, tree: 3, free: 3, for: 4, fore: 4, fir: 4, o: 0, sex: 6, ate: 8, tow: 2, thre: 3, foru: 4, fiv: 5, sevn: 7,
  threee: 3, tthree: 3, thee: 3,
};

/** Words that may stand before a number without changing it. */
export const numberLeads: readonly string[] = [
  'task', 'tasks', 'number', 'numbers', 'num', 'no', 'nr', '#', 'item', 'items', 'the', 'option', 'options', 'question', 'project', 'idea',
  'proposal', 'choice', 'job', 'jobs', 'chore', 'a', 'la', 'el', 'las', 'los', 'tarea', 'tareas', 'numero', 'numeros', 'nro', 'opcion', 'opciones', 'lo', 'n',
  'al', 'del', 'propuesta',
];
