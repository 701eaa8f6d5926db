import { allPhrases } from '../../../templates/words/all.ts';
import { groups, skippable } from '../../../templates/words/groups.ts';
import {
  absentWords,
  answersLater,
  comingWords,
  corrections,
  laterHeads,
  maybeHeads,
  noAnswers,
  noHeads,
  questionsBack,
  yesHeads,
} from '../../../templates/words/heads.ts';
import { finishedWords, handOver, moreTime, notFinished, trouble } from '../../../templates/words/reports.ts';
import { slotWords } from '../../../templates/words/vocabulary.ts';
import type { Context } from '../heard.ts';
import { buildGrammar } from './grammar.ts';
import { wordsShown } from './items.ts';
import type { Reading } from './match.ts';
import { tokenise } from './tokenise.ts';
import type { Grammar } from './tree.ts';
import { correct } from './typos.ts';

let grammar: Grammar | undefined;
const between: ReadonlySet<string> = new Set(skippable);

/** Builds the tables now instead of with the first message; safe to call again. */
export function warm(): Grammar {
  if (grammar !== undefined) return grammar;
  grammar = buildGrammar(allPhrases, {
    ...groups,
    yesHead: yesHeads,
    noHead: noHeads,
    laterHead: laterHeads,
    maybeHead: maybeHeads,
    coming: comingWords,
    absent: absentWords,
    correction: corrections,
    trouble,
    finishedWords,
    notFinished,
    moreTime,
    handOver,
    noAnswer: noAnswers,
    answerLater: answersLater,
    whatAsked: questionsBack,
  });
  for (const word of slotWords) grammar.words.add(word);
  return grammar;
}

/** A cleaned text cut into words, misspellings put right, ready for the phrases and the model. */
export function read(text: string, context: Context): Reading {
  const ready = warm();
  const tokens = correct(tokenise(text), ready, wordsShown(context.items));
  return {
    sentence: { text, tokens },
    context,
    grammar: ready,
    skippable: between,
    memo: new Map(),
    filled: new Map(),
    closing: [],
    effort: 0,
  };
}
