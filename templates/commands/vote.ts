import { copies } from '../copy.ts';

export const voteWordCopies = copies({
  placed: {
    en: 'Thank you. Your dots:{things}\nVOTE with other numbers changes them until {day}.',
    es: 'Gracias. Tus puntos:{things}\nVOTO y otros números los cambia hasta el {day}.',
  },
  placedLast: {
    en: 'Thank you. Your dots: {dots}. Everybody has voted; UNDO works for an hour.',
    es: 'Gracias. Tus puntos: {dots}. Ya votaron todos; DESHACER vale una hora.',
  },
  blankLast: {
    en: 'Yours is left blank, and with it everybody has voted.',
    es: 'El tuyo queda en blanco, y con eso ya votaron todos.',
  },
  dots: { en: ': {dots|one dot|# dots}', es: ': {dots|un punto|# puntos}' },
  blank: {
    en: 'Thank you, yours is left blank. VOTE and numbers changes it until {day}.',
    es: 'Gracias, el tuyo queda en blanco. VOTO y números lo cambia hasta el {day}.',
  },
  notThere: {
    en: 'There is no {missing} to vote on. These are there:{things}\nReply with numbers, like {example}.',
    es: 'No está el {missing} para votar. Están estos:{things}\nResponde números, como {example}.',
  },
  tooMany: {
    en: '{most|You have one dot|You have # dots} this time. Shall I count {first}? IN or OUT',
    es: 'Esta vez {most|tienes un punto|tienes # puntos}. ¿Cuento {first}? SÍ o NO',
  },
  numbersPlease: {
    en: 'It takes numbers, like VOTE {example}. These are there:{things}',
    es: 'Hacen falta números, como VOTO {example}. Están estos:{things}',
  },
  inOrOut: {
    en: 'There is one thing to say IN or OUT to:{thing}',
    es: 'Hay una sola cosa, a la que decir SÍ o NO:{thing}',
  },
  nextOne: {
    en: 'Thank you. This vote had begun when you joined; from the next question on you are part of it.',
    es: 'Gracias. Esta votación ya había empezado cuando llegaste; desde la próxima pregunta participas.',
  },
  notYet: { en: 'There is nothing to vote on yet.', es: 'Aún no hay nada que votar.' },
  lateChoice: {
    en: 'Thank you. Those dots are counted already; we take up:{thing}',
    es: 'Gracias. Esos puntos ya se contaron; nos ocupamos de:{thing}',
  },
  lateGoal: {
    en: 'Thank you. The dots are counted already; by {day} we do:{thing}',
    es: 'Gracias. Los puntos ya se contaron; para el {day} hacemos:{thing}',
  },
  open: { en: 'Take your time: it is open until {day}.', es: 'Tómate tu tiempo: está abierto hasta el {day}.' },
  ideaForLater: {
    en: 'Shall I keep this for later?{thing}\nIN or OUT. Your dots are asked for now: numbers, like {example}.',
    es: '¿Guardo esto para después?{thing}\nSÍ o NO. Ahora se piden tus puntos: números, como {example}.',
  },
  undo: { en: 'UNDO takes it back.', es: 'DESHACER lo quita.' },
  passName: { en: 'the pass', es: 'el pase' },
  in: { en: 'Thank you, you are IN.', es: 'Gracias, dijiste SÍ.' },
  out: {
    en: 'Thank you for saying so: you are OUT.',
    es: 'Gracias por decirlo: tu respuesta es NO.',
  },
  neither: {
    en: 'That is fine, you are counted neither IN nor OUT.',
    es: 'Está bien, no cuentas ni SÍ ni NO.',
  },
});

/** Words by which people leave a ballot blank. */
export const blankWords: readonly string[] = [
  'blank',
  'none',
  'nothing',
  'none of them',
  'en blanco',
  'blanco',
  'ninguno',
  'ninguna',
  'nada',
];
