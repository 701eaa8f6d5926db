import { willLeads } from '../../../../templates/words/particles.ts';
import { mineWords } from '../../../../templates/words/pointing.ts';
import { aside } from '../../../../templates/words/skilled.ts';
import { askingVerbs, judged, ofIdea, ofTask } from '../../../../templates/words/telling.ts';
import type { Intent } from '../../../domain/intent.ts';
import { without } from '../letters.ts';
import { type Reading, read } from '../reading.ts';
import { colonAt, cut } from '../slots/cut.ts';
import { skillsOf, wholeList } from '../slots/parts.ts';
import { taskSlots } from '../slots/task-text.ts';
import { thanked } from '../slots/thanked.ts';
import { wordIn } from '../token.ts';
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
  return {
    intent: 'concern',
    text: (judged.exec(whole.slice(0, Math.max(0, whole.lastIndexOf(text))).slice(-longestThought))?.[0] ?? '') + text,
  };
};

const longestThought = 120;

/** “The idea of a sauna in the parking lot”: the idea alone. */
export const park: Filler = (reading) => {
  const text = cut(reading, 'park', 'text');
  return text === undefined ? undefined : { intent: 'park', text: without(text, ofIdea) || text };
};

/** A text that may be missing: “theme” alone asks what it is. */
export const mayHaveText =
  (name: string): Filler =>
  (reading) => {
    const text = cut(reading, name, 'text');
    return { intent: name, ...(text === undefined ? {} : { text }) } as Intent;
  };

export const task: Filler = (whole) => {
  const said = whole.sentence.text;
  const reading = read(without(said, ofTask).trim() || said, whole.context);
  const text = /["\u201C](.+?)["\u201D]/.exec(said)?.[1] ?? cut(reading, 'task', 'text');
  if (text === undefined || /^(?:(?:me|us|him|her|them|it|that|this|yes|no)[.!]*)$/i.test(text)) return undefined;
  // “…(1h, by friday)”: how long and until when may stand behind the words of the task.
  const behind = reading.sentence.text.slice(Math.max(0, reading.sentence.text.indexOf(text)));
  const told = { ...taskSlots(reading, behind), ...taskSlots(reading, text) };
  return { intent: 'task', ...told, ...(isMine(whole) ? { mine: true } : {}) };
};

/** “I'll bring lemonade”, “yo llevo pan”: the one who adds it takes it. */
function isMine({ sentence }: Reading): boolean {
  return sentence.tokens.some(
    ({ word }, at) =>
      mineWords.has(word) || (word === 'i' && willLeads.has(wordIn(sentence.tokens, at + 1)) && colonFree(sentence)),
  );
}

const colonFree = ({ tokens }: Reading['sentence']): boolean => !tokens.some(({ gap }) => gap === 2);

export const tell: Filler = (reading) => {
  const who = cut(reading, 'tell', 'who');
  const text = cut(reading, 'tell', 'text');
  return who === undefined || text === undefined ? undefined : { intent: 'tell', who, text };
};

export const ask: Filler = (reading) => {
  const { tokens, text: whole } = reading.sentence;
  // “Has anybody seen a brown lab, answers to Boudin”: nobody is to be asked for us.
  if (colonAt(reading) < 0 && !tokens.some(({ word }) => askingVerbs.test(word))) return { intent: 'ask', text: whole };
  const who = cut(reading, 'ask', 'who');
  const text = cut(reading, 'ask', 'text');
  return text === undefined ? undefined : { intent: 'ask', ...(who === undefined ? {} : { who }), text };
};

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
