/** From the words for a place to its time zone. */
import { placeZones, stateZones, streetOpeners, streetWords, zipZones } from '../../../templates/places.ts';

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

const zoneOfZip = (text: string): string | undefined => {
  const zip = [...text.matchAll(/\b(\d{3})\d{2}(?:-\d{4})?\b/gu)].at(-1)?.[1];
  return zip === undefined ? undefined : zipZones.find(([upTo]) => Number(zip) <= upTo)?.[1];
};

/** “Durham, nc”, “Durham NC 27701”, “NC”: at the end, in capitals or after a comma, because “in” and “me” are words. */
const zoneOfState = (text: string): string | undefined => {
  const bare = text.replace(/[\s.,]*\d*(?:-\d{4})?[\s.]*(?:,?\s*usa?)?[\s.]*$/iu, '');
  const state = /(?:(^|[\s,])([A-Z]{2})|,\s*([a-z]{2}))$/iu.exec(bare);
  const typed = state?.[2] ?? state?.[3] ?? '';
  const isCapital = typed === typed.toUpperCase() || /,\s*..$/u.test(bare);
  return isCapital ? stateZones[typed.toLowerCase()] : undefined;
};

type Found = { readonly at: number; readonly length: number; readonly zone: string };

const wordsOf = (text: string): readonly string[] =>
  folded(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const longest = 3;

const foundAt = (words: readonly string[], at: number): Found | undefined => {
  for (let length = longest; length > 0; length -= 1) {
    const zone = placeZones[words.slice(at, at + length).join(' ')];
    if (zone && at + length <= words.length) return { at, length, zone };
  }
  return undefined;
};

const isPlace = (words: readonly string[], { at, length }: Found): boolean =>
  !streetWords.includes(words[at + length] ?? '') && !streetOpeners.includes(words[at - 1] ?? '');

/** The name said last says most: “Portland, Maine”, “Georgia Avenue, Durham”. */
const zoneOfName = (text: string): string | undefined => {
  const words = wordsOf(text);
  let last: Found | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const found = foundAt(words, at);
    if (!found || !isPlace(words, found)) continue;
    last = found;
    at += found.length - 1;
  }
  return last?.zone;
};

/** The IANA zone of a place in somebody's own words; undefined when no name in it is known. */
export const zoneOfPlace = (text: string): string | undefined =>
  zoneOfZip(text) ?? zoneOfState(text) ?? zoneOfName(text);
