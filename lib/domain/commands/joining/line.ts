/** The four lines an organizer is asked for after founding: place, who belongs, a ground rule, a stance. */
import { lineCopies as copy } from '../../../../templates/commands/line.ts';
import type { Change } from '../../change.ts';
import { zoneOfPlace } from '../../door/place.ts';
import { inWords } from '../../door/words.ts';
import { whatNow } from '../../hints.ts';
import { answer, asking, type Message, phrase } from '../../message.ts';
import { cut } from '../../names.ts';
import { type Line, lines, type World } from '../../nouns.ts';
import { type Outcome, type Request, reply as replying } from '../../outcome.ts';
import type { Answer, AnswerRule } from '../rules.ts';

const lineLetters = 300;
const echoLetters = 60;

/** The next that nothing is known of: after a line was put right, those after it stand. */
const nextLine = ({ community }: World, line: Line): Line | undefined =>
  line === 'purpose' ? undefined : lines.slice(lines.indexOf(line) + 1).find((one) => community[one] === undefined);

/** The echo, and the next of the four; after the last their own name, then how to go on. */
const goingOn = (world: World, { me }: Request, line: Line, echo: Message): Message => {
  const next = nextLine(world, line);
  const add = (part: Message['parts'][number]): Message => ({ ...echo, parts: [...echo.parts, part] });
  if (next) return asking({ kind: 'line', line: next }, add(phrase(copy[next])));
  if (me.name === undefined) return asking({ kind: 'name' }, add(phrase(copy.askName)));
  return add(whatNow(world, me));
};

const lineClosed = ({ me }: Request): Change => ({ type: 'question-closed', member: me.id, kind: 'line' });

const kept = (world: World, request: Request, line: Line, text: string): Outcome => {
  const { me } = request;
  const shown = cut(text, echoLetters);
  const zone = line === 'place' ? zoneOfPlace(text) : undefined;
  const echo = answer(me.id, phrase(copy.kept, { text: shown }));
  const set: Change = { type: 'line-set', line, text: cut(text, lineLetters), ...(zone ? { zone } : {}) };
  return {
    changes: [lineClosed(request), set],
    messages: [goingOn(world, request, line, echo)],
    undo: { what: inWords(copy.what, me.locale, { text: shown }), changes: [{ type: 'line-cleared', line }] },
  };
};

const skipped = (world: World, request: Request, line: Line): Outcome => ({
  changes: [lineClosed(request)],
  messages: [goingOn(world, request, line, answer(request.me.id, phrase(copy.skipped)))],
});

/** A bare zip code is a place too. */
const textOf = (reply: Answer, request: Request): string =>
  reply.kind === 'text' ? reply.text : reply.kind === 'numbers' ? request.words : '';

const fewWords = 4;

/** “What?”: they want to hear it again, not to be quoted. */
const isQuestion = (text: string): boolean => /\?$/u.test(text) && text.split(/\s+/u).length <= fewWords;

/** Any sentence is the line; SKIP leaves it out. */
export const lineAnswer: AnswerRule<'line'> = (world, request, reply, { line }) => {
  const text = textOf(reply, request).trim();
  if (reply.kind === 'yes') return undefined;
  if (isQuestion(text)) return replying(request, phrase(copy[line]));
  return text === '' ? skipped(world, request, line) : kept(world, request, line, text);
};
