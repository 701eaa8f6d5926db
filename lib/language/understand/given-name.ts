import { givenNames } from '../../../templates/words/given-names.ts';

let names: ReadonlySet<string> | undefined;

/** Is this a common first name? The list is read with the first message that asks. */
export function isGivenName(word: string): boolean {
  names ??= new Set(givenNames.trim().split(/\s+/));
  return names.has(word);
}
