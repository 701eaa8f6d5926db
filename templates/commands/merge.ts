import { copies } from '../copy.ts';

export const mergeCopies = copies({
  merged: {
    en: 'Together they are now one, and their authors are told:{thing}\nUNDO takes them apart.',
    es: 'Ahora son una sola, y avisamos a quienes las escribieron:{thing}\nDESHACER las separa.',
  },
  told: {
    en: 'Your sentence was put together with this one:{thing}\nIf it is another matter, UNDO takes them apart.',
    es: 'Tu frase se unió con esta:{thing}\nSi es otra cosa, DESHACER las separa.',
  },
  joinedYours: {
    en: 'Another sentence was put together with yours:{thing}\nIf it is another matter, UNDO takes them apart.',
    es: 'Otra frase se unió con la tuya:{thing}\nSi es otra cosa, DESHACER las separa.',
  },
  notTwo: {
    en: 'It takes two numbers that are there, like MERGE {example}. Now there are:{things}',
    es: 'Hacen falta dos números que existan, como UNIR {example}. Ahora hay:{things}',
  },
  tooFewYet: {
    en: 'There are not two of them yet. When there are, MERGE and their numbers puts them together.',
    es: 'Aún no hay dos. Cuando las haya, UNIR y sus números las junta.',
  },
  tooLate: {
    en: 'They can be put together only while we gather them.',
    es: 'Solo se pueden unir mientras las reunimos.',
  },
});
