import type { Reading } from './reading.ts';

/** Every word of the names of people that are known, in small letters. */
export function namesKnown({ context }: Reading): ReadonlySet<string> {
  if (context.names === undefined) return nobody;
  return new Set(context.names.flatMap((each) => each.toLowerCase().split(' ')));
}

const nobody: ReadonlySet<string> = new Set();
