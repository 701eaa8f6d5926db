import type { Phrases } from './phrases.ts';

/** Sentences that hold words of ours and mean nothing to us; add those that were taken for a command. */
export const idle: readonly Phrases[] = [
  {
    intent: 'unknown',
    question: true,
    exact: [
      '(well|so|nicely) done',
      '(good|great|nice|well) (job|work|done|to know) [everyone|everybody|all|guys|Sam|neighbors]',
      'who cares',
      'we (did it|won|lost)',
      '(new|happy) (year|shoes|dog|car|baby|phone battery|new year)',
      'what is up [with you]',
      'what is new with you',
      'where (do|can|should) we park',
      'how far is it [to {clause}]',
      '(call|text|phone) me (later|tonight|tomorrow|when {clause}|back|maybe|sometime)',
      '(llamame|hablame|marcame) (luego|despues|manana|al rato|cuando {clause})',
      'i am driving [home]',
      'so (done|over it|tired)',
      'i am (so done|done (eating|cooking|shopping|talking|cleaning|with (it all|him|her|them|school|work|winter|people|this (heat|weather|week|year|town))))',
      'park the car',
      'go (team|tigers|home)',
      'join the (army|navy|club)',
      'ya (esta|estan) (listo|lista) (el|la|los|las) {clause}',
      'tell me (a|about) {clause}',
      'less (talk|salt|sugar)',
      'forget (it|about it)',
      'the end',
      'end of story',
      'time is up',
      'that is (life|all folks)',
    ].map((line) => line.replace('|Sam', '')),
  },
];
