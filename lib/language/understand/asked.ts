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

let byKind: ReadonlyMap<string, number> | undefined;
let lastAsked: AskedKind | undefined;
let lastSorts = 0;

/** Is what was asked of this sort? */
export function asks({ asked }: Pick<Context, 'asked'>, sort: number): boolean {
  if (asked !== lastAsked) {
    byKind ??= sorted();
    lastAsked = asked;
    lastSorts = byKind.get(asked) ?? 0;
  }
  return (lastSorts & sort) !== 0;
}

function sorted(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [bit, kinds] of sortsOfAsked.entries())
    for (const kind of kinds.split(' ')) found.set(kind, (found.get(kind) ?? 0) | (1 << bit));
  return found;
}
