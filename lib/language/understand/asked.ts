import { sortsOfAsked } from '../../../templates/words/intents.ts';
import type { AskedKind } from '../../domain/intent.ts';
import type { Context } from '../heard.ts';

/* What sort of question was asked, a bit each, in the order of sortsOfAsked in templates/words/intents.ts. */
/** Any sentence is an answer, so that a command must be plain to win over it. */
export const forText = 1;
/** One of a few was asked for, or a number. */
export const forNumber = 2;
/** Yes, no and later are the answers. */
export const forYesOrNo = 4;
/** Somebody may tell how the work goes. */
export const forReport = 8;
/** No day was asked for in a question of its own. */
export const forNoDay = 16;
/** Nothing that only asks back answers it. */
export const forNoAsking = 32;
/** Things of the list were shown, and some are to be taken or chosen. */
export const forThings = 64;
/** Yes, no, later and skip are answers as they are typed. */
export const forReply = 128;
/** An emoji may say yes or no. */
export const forSign = 256;

type Sorted = { readonly asked: AskedKind; readonly sorts: number };

let byKind: ReadonlyMap<string, Sorted> | undefined;
let last: Sorted = { asked: 'none', sorts: 0 };

/**
 * What was asked, in our own letters: two strings that are the same one are compared by where they lie, and this one is
 * compared thirty times for a message.
 */
export function ownKind(asked: AskedKind): AskedKind {
  byKind ??= sorted();
  last = byKind.get(asked) ?? { asked, sorts: 0 };
  return last.asked;
}

/** Is what was asked of this sort? */
export function asks({ asked }: Pick<Context, 'asked'>, sort: number): boolean {
  if (asked !== last.asked) ownKind(asked);
  return (last.sorts & sort) !== 0;
}

function sorted(): ReadonlyMap<string, Sorted> {
  const found: Record<string, number> = {};
  for (const [bit, kinds] of sortsOfAsked.entries())
    for (const kind of kinds.split(' ')) found[kind] = (found[kind] ?? 0) | (1 << bit);
  // The name of a property is the one string of these letters that the engine keeps.
  return new Map(Object.entries(found).map(([asked, sorts]) => [asked, { asked: asked as AskedKind, sorts }]));
}
