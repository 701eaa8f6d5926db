import { settingNamed } from '../dictionary.ts';
import type { Filled, Reading } from '../reading.ts';

/** The slot {key}: one of the settings an organizer can change, by any of its names. */
export function readKey(reading: Reading, at: number): readonly Filled[] {
  const { tokens } = reading.sentence;
  const found: Filled[] = [];
  for (let words = 1; words <= 3 && at + words <= tokens.length; words++) {
    const name = tokens
      .slice(at, at + words)
      .map((token) => token.word)
      .join(' ');
    const key = settingNamed(name);
    if (key !== undefined) found.push({ end: at + words, value: key });
  }
  return found;
}
