import type { AskedKind } from '../../domain/intent.ts';
import type { Context } from '../heard.ts';

/** What sort of question was asked, a bit each. */
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

const sorts: readonly (readonly [sort: number, kinds: string])[] = [
  [forText, 'frustration proposal checkin thanks reflection ritual need line story name'],
  [forNumber, 'vote tasks which survey'],
  [forYesOrNo, 'consent invitation lead confirm'],
  [forReport, 'none checkin deadline'],
  [forNoDay, 'none frustration proposal confirm'],
  [forNoAsking, 'line confirm which need none'],
  [forThings, 'tasks vote which'],
  [
    forReply,
    'consent frustration vote proposal tasks invitation lead thanks reflection survey ritual confirm which line story name need',
  ],
  [forSign, 'consent invitation lead confirm tasks deadline'],
];

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
  for (const [sort, kinds] of sorts)
    for (const kind of kinds.split(' ')) found.set(kind, (found.get(kind) ?? 0) | sort);
  return found;
}
