import { madeTo } from '../../../../templates/words/moving.ts';
import { mineWords } from '../../../../templates/words/pointing.ts';
import { aside } from '../../../../templates/words/skilled.ts';
import {
  askingVerbs,
  ideaOf,
  judged,
  laughs,
  putAside,
  takesIt,
  tellingLeads,
  toList,
} from '../../../../templates/words/telling.ts';
import type { Intent } from '../../../domain/intent.ts';
import { spanOf } from '../model/spans.ts';
import { type Reading, read } from '../reading.ts';
import { colonAt, cut } from '../slots/cut.ts';
import { nameEnd } from '../slots/names.ts';
import { skillsOf, wholeList } from '../slots/parts.ts';
import { taskSlots } from '../slots/task-text.ts';
import { thanked } from '../slots/thanked.ts';
import type { Filler } from './filler.ts';

export const withText =
  (name: string): Filler =>
  (reading) => {
    const text = cut(reading, name, 'text');
    return text === undefined ? undefined : ({ intent: name, text } as Intent);
  };

/**
 * “No me parece que se votara sin nosotros”: what is thought of it belongs to it; “me preocupa que” only says what
 * these words are.
 */
export const concern: Filler = (reading) => {
  const text = cut(reading, 'concern', 'text');
  const whole = reading.sentence.text;
  if (text === undefined) return undefined;
  return { intent: 'concern', text: (judged.exec(whole.slice(0, whole.lastIndexOf(text)))?.[0] ?? '') + text };
};

/** “The idea of a sauna in the parking lot”: the idea alone. */
export const park: Filler = (reading) => {
  const text = cut(reading, 'park', 'text');
  if (text === undefined || colonAt(reading) > 0) return text === undefined ? undefined : { intent: 'park', text };
  const idea = text.replace(putAside, '').replace(putAside, '').replace(ideaOf, '');
  return idea === '' ? undefined : { intent: 'park', text: idea };
};

/** A text that may be missing: “theme” alone asks what it is. */
export const mayHaveText =
  (name: string): Filler =>
  (reading) => {
    const isQuestion = reading.sentence.tokens.some(({ asked }) => asked);
    const text =
      (isQuestion || colonAt(reading) > 0 ? undefined : madeTo.exec(reading.sentence.text)?.[1]) ??
      cut(reading, name, 'text');
    return { intent: name, ...(text === undefined ? {} : { text }) } as Intent;
  };

export const task: Filler = (reading) => {
  const said = reading.sentence.text;
  const listed = said.replace(takesIt, '').replace(toList, '').replace(laughs, '').trim();
  const intent = listed === said || listed === '' ? undefined : newTask(read(listed, reading.context));
  if (intent === undefined) return newTask(reading);
  return intent.intent === 'task' && (takesIt.test(said) || isMine(reading)) ? { ...intent, mine: true } : intent;
};

const newTask: Filler = (reading) => {
  const text = quoted(reading, cut(reading, 'task', 'text'))?.replace(/^(?:new |nueva )?(?:task|tarea)[: ]+/i, '');
  if (text === undefined || /^(?:(?:me|us|him|her|them|it|that|this|yes|no)[.!]*)$/i.test(text)) return undefined;
  // “…(1h, by friday)”: how long and until when may stand behind the words of the task.
  const behind = reading.sentence.text.slice(Math.max(0, reading.sentence.text.indexOf(text)));
  const told = { ...taskSlots(reading, behind), ...taskSlots(reading, text) };
  return { intent: 'task', ...told, ...(isMine(reading) ? { mine: true } : {}) };
};

/** “Put "wash tablecloths" among the jobs”: what stands in quotes, where the text begins with them. */
function quoted({ sentence }: Reading, text: string | undefined): string | undefined {
  const before = text === undefined ? '' : sentence.text.slice(0, sentence.text.indexOf(text));
  const end = text?.search(/["\u201D]/) ?? -1;
  return end > 0 && /["\u201C]$/.test(before) ? text?.slice(0, end) : text;
}

/** “I'll bring lemonade”, “yo llevo pan”: the one who adds it takes it. */
function isMine({ sentence }: Reading): boolean {
  return sentence.tokens.some(
    ({ word }, at) =>
      mineWords.has(word) || (word === 'i' && iWill.has(sentence.tokens[at + 1]?.word ?? '') && colonFree(sentence)),
  );
}

const colonFree = ({ tokens }: Reading['sentence']): boolean => !tokens.some(({ gap }) => gap === 2);

const iWill: ReadonlySet<string> = new Set(['will', 'can', 'am', 'could', 'shall', 'bring']);

export const tell: Filler = (reading) => {
  const who = cut(reading, 'tell', 'who');
  const text = wordsFor(reading, 'tell');
  return who === undefined || text === undefined ? undefined : { intent: 'tell', who, text };
};

export const ask: Filler = (reading) => {
  const { tokens, text: whole } = reading.sentence;
  // “Has anybody seen a brown lab, answers to Boudin”: nobody is to be asked for us.
  if (colonAt(reading) < 0 && !tokens.some(({ word }) => askingVerbs.test(word))) return { intent: 'ask', text: whole };
  const who = cut(reading, 'ask', 'who');
  const text = wordsFor(reading, 'ask');
  return text === undefined ? undefined : { intent: 'ask', ...(who === undefined ? {} : { who }), text };
};

/** “Tell Gerald he forgot his fiddle”: the words for somebody begin right behind who it is. */
function wordsFor(reading: Reading, name: string): string | undefined {
  const { sentence } = reading;
  const { tokens, text } = sentence;
  const told = cut(reading, name, 'text');
  const [who, words] = [spanOf(reading, name, 'who'), spanOf(reading, name, 'text')];
  if (who === undefined || words === undefined || colonAt(reading) > 0) return told;
  if (!tellingLeads.has(tokens[who.from - 1]?.word ?? '')) return told;
  const end = Math.max(who.to, nameEnd(sentence, who.from));
  const next = tokens[end]?.word ?? '';
  const from = /^(?:that|que)$/.test(next) ? end + 1 : end;
  if (/^(?:and|y|on|at|for)$/.test(next) || (words.from >= end && words.from <= end + 1) || from >= tokens.length)
    return told;
  const last = words.to > from ? words.to : tokens.length;
  return text.slice(tokens[from]?.start, last === tokens.length ? text.length : tokens[last - 1]?.end).trim();
}

export const thank: Filler = (reading) => {
  const who = thanked(reading);
  return { intent: 'thank', ...(who === undefined ? {} : { who }), text: reading.sentence.text };
};

/** “reflect: smaller tasks”: behind the keyword; else the whole message. */
export const reflect: Filler = (reading) => {
  const at = colonAt(reading);
  const { tokens, text } = reading.sentence;
  return { intent: 'reflect', text: at === 1 ? text.slice(tokens[1]?.start).trim() : text };
};

export const skills: Filler = (reading) => {
  // “Spreadsheets and, believe it or not, welding”
  const plain = read(reading.sentence.text.replace(aside, ''), reading.context);
  const text = cut(plain, 'skills', 'skills');
  const told = text === undefined ? [] : skillsOf(wholeList(text, plain.sentence.text));
  return told.length === 0 ? undefined : { intent: 'skills', skills: told };
};
