import { irregularPasts } from '../../../../templates/words/deeds.ts';
import { wordsOf } from '../items.ts';
import type { Filled, Reading } from '../match.ts';
import { stem } from '../stem.ts';

const mostWords = 10;

/** The slot {did}: a task of the list told as something that happened (“I painted the bench”, “ya hablé con el concejal”). */
export function readDid(reading: Reading, at: number): readonly Filled[] {
  const { items } = reading.context;
  const { tokens } = reading.sentence;
  const verb = tokens[at];
  if (items === undefined || verb === undefined || !isPast(verb.word, verb.raw)) return [];
  const root = stem(irregularPasts[verb.word] ?? verb.word);
  const fitting = wordsOf(items).filter(({ words }) => [...words].some((word) => word === root));
  let best: { number: number; shared: number; end: number } | undefined;
  let isTied = false;
  for (const { number, words } of fitting) {
    let shared = 0;
    let end = at + 1;
    for (let i = at + 1; i < tokens.length && i < at + mostWords && (tokens[i]?.gap ?? 3) < 3; i++) {
      if (!words.has(stem(tokens[i]?.word ?? ''))) continue;
      shared++;
      end = i + 1;
    }
    if (shared === 0) continue;
    isTied = best?.shared === shared;
    if (best === undefined || shared > best.shared) best = { number, shared, end };
  }
  return best === undefined || isTied ? [] : [{ end: best.end, value: best.number }];
}

/** English pasts end in -ed or are listed; Spanish ones carry the accent, or people leave it out behind “ya”. */
function isPast(word: string, raw: string): boolean {
  return (
    irregularPasts[word] !== undefined ||
    /ed$/.test(word) ||
    /[éí]$/.test(raw.toLowerCase()) ||
    (/[ei]$/.test(word) && word.length > 3) ||
    /(amos|imos)$/.test(word)
  );
}
