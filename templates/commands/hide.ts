import { copies } from '../copy.ts';

export const hideCopies = copies({
  hidden: {
    en: 'Thank you. It is not shown any more, and whoever wrote it is asked in private for other words:{thing}\nUNDO shows it again.',
    es: 'Gracias. Ya no se muestra, y a quien la escribió le pedimos en privado otras palabras:{thing}\nDESHACER la muestra otra vez.',
  },
  reword: {
    en: 'Thank you for your sentence. Everybody reads it, so for now it is not shown:{thing}\nWould you name the thing rather than a person? A new sentence takes its place.',
    es: 'Gracias por tu frase. La leen todos, así que por ahora no se muestra:{thing}\n¿Nombras la cosa y no a una persona? Otra frase toma su lugar.',
  },
  told: {
    en: 'Thank you for your sentence. Everybody reads it, so it is not shown this time:{thing}',
    es: 'Gracias por tu frase. La leen todos, así que esta vez no se muestra:{thing}',
  },
  notThere: {
    en: 'It takes a number that is there, like HIDE {example}. Now there are:{things}',
    es: 'Hace falta un número que exista, como OCULTAR {example}. Ahora hay:{things}',
  },
  none: { en: 'There is nothing to hide just now.', es: 'Ahora no hay nada que ocultar.' },
  last: {
    en: 'It is the only one left to choose, so it stays. NEXT or PAUSE is yours to say.',
    es: 'Es la única que queda para elegir, así que se queda. Puedes decir SIGUIENTE o PAUSA.',
  },
});
