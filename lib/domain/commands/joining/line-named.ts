/** `stance: …`, `set rule: …`, `purpose: …`: an organizer puts one of the group's lines anew, any time. */
import { lineCopies as copy, lineWords } from '../../../../templates/commands/line.ts';
import { setCopies } from '../../../../templates/commands/set.ts';
import type { Change } from '../../change.ts';
import { zoneOfPlace } from '../../door/place.ts';
import { inWords } from '../../door/words.ts';
import { isOrganizer, organizersOf } from '../../find.ts';
import { answer, phrase } from '../../message.ts';
import { cut } from '../../names.ts';
import type { Line, World } from '../../nouns.ts';
import { type Outcome, type Request, type Rule, reply } from '../../outcome.ts';

const lineLetters = 300;
const echoLetters = 60;

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

type Said = { readonly line: Line; readonly text: string; readonly isSet: boolean };

/** “Set the rule: be kind”, “stance: tenants count”. */
const shape = /^(set\s+|poner\s+|fijar\s+)?(?:(?:the|our|la|el|nuestra)\s+)?([\p{L}\s]{4,16}?)\s*:\s*(.+)$/isu;

const saidIn = (words: string): Said | undefined => {
  const [, set, name = '', text = ''] = shape.exec(words.trim()) ?? [];
  const line = (Object.keys(lineWords) as Line[]).find((one) => lineWords[one].includes(folded(name)));
  return line && { line, text: text.trim(), isSet: set !== undefined };
};

const notYours = ({ community, pod }: World, request: Request): Outcome => {
  const who = organizersOf(community, pod).find(({ name }) => name !== undefined)?.name;
  return reply(request, who ? phrase(setCopies.notYours, { who }) : phrase(setCopies.noOrganizer));
};

/** The line as it was, or none. */
const before = ({ community }: World, line: Line): Change => {
  const text = community[line];
  return text === undefined ? { type: 'line-cleared', line } : { type: 'line-set', line, text, zone: community.zone };
};

const put = (world: World, request: Request, line: Line, words: string): Outcome => {
  const { me } = request;
  if (!isOrganizer(world.community, world.pod, me.id)) return notYours(world, request);
  const text = cut(words, lineLetters);
  if (world.community[line] === text) return reply(request, phrase(copy.same));
  const shown = cut(text, echoLetters);
  const zone = line === 'place' ? zoneOfPlace(text) : undefined;
  const isAsked = request.question?.kind === 'line' && request.question.line === line;
  return {
    changes: [
      { type: 'line-set', line, text, ...(zone ? { zone } : {}) },
      ...(isAsked ? [{ type: 'question-closed', member: me.id, kind: 'line' } as const] : []),
    ],
    messages: [answer(me.id, phrase(copy.set, { text: shown }))],
    undo: { what: inWords(copy.what, me.locale, { text: shown }), changes: [before(world, line)] },
  };
};

/** A keyword and its colon are what they say, unless they end our texts or another question could be waiting for them. */
const mayBeLine = ({ intent, question }: Request, isSet: boolean): boolean => {
  const isFree = !question || question.kind === 'line' || question.kind === 'name';
  return intent.intent !== 'stop' && (isFree || isSet);
};

/** Undefined when they speak of something else. */
export const lineNamed = (world: World, request: Request): Outcome | undefined => {
  const said = saidIn(request.words);
  return said && mayBeLine(request, said.isSet) ? put(world, request, said.line, said.text) : undefined;
};

export const purpose: Rule<'purpose'> = (world, request) => {
  const text = request.intent.text?.trim();
  const standing = world.community.purpose;
  if (text) return put(world, request, 'purpose', text);
  return reply(request, standing ? phrase(copy.now, { text: standing }) : phrase(copy.purpose));
};
