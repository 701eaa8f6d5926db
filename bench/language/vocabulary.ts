/**
 * Writes model/vocabulary.ts: which words are known, and which ordinary ones are never corrected, from our own lines and
 * the list beside them. Run before train.ts, which reads messages with these words.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { clean } from '../../lib/language/understand/clean.ts';
import { conceptOf } from '../../lib/language/understand/model/concepts.ts';
import { ordinaryPlaces } from '../../lib/language/understand/model/words.ts';
import { tokenise } from '../../lib/language/understand/tokenise.ts';
import { nearestOf } from '../../lib/language/understand/typos.ts';
import { writtenOut } from '../../lib/language/understand/written-out.ts';
import { commands, numbered, opened, replies } from '../../templates/words/commands.ts';
import { companions } from '../../templates/words/companions.ts';
import { corrections } from '../../templates/words/corrections.ts';
import { kindWords } from '../../templates/words/kinds.ts';
import { enders, receivers, refusals, sendingWords } from '../../templates/words/sense.ts';
import { slotWords } from '../../templates/words/slot-words.ts';
import { hesitations, turning } from '../../templates/words/turning.ts';
import { type Lesson, ownLines } from './lessons.ts';

/** A word of our lines is known from so many on; fewer may be a slip. */
const often = 4;
const bitsPerWord = 9;
/** A word so many times rarer than one that differs by a slip is that slip. */
const slipsBelow = 5;
const plainWord = /^[a-z]{2,15}$/;

function vocabularyOf(lessons: readonly Lesson[]): { readonly known: string; readonly ordinary: string } {
  const seen = new Map<string, number>();
  for (const { name, lines } of lessons)
    if (name !== 'noise')
      for (const { text } of lines)
        for (const { word, kind } of tokenise(clean(text)))
          if (kind === 'word') seen.set(word, (seen.get(word) ?? 0) + 1);
  const ours = [commands, numbered, opened, replies].flatMap((lists) =>
    Object.values(lists).flatMap((entries) => entries.flatMap((entry) => writtenOut(entry))),
  );
  const told = [
    ...hesitations,
    ...turning,
    ...enders,
    ...receivers,
    ...refusals,
    ...sendingWords,
    ...Object.keys(kindWords),
  ];
  const words = new Set(
    [
      ...ours.flatMap((each) => each.split(' ')),
      ...corrections.flatMap((each) => each.split(' ')),
      ...companions,
      ...slotWords,
      ...told,
    ].filter((word) => plainWord.test(word)),
  );
  const listed = new Set(readFileSync('tests/language/ordinary-words.txt', 'utf8').split(/\s+/));
  const frequent = [...seen]
    .filter(([word, times]) => times >= often && plainWord.test(word))
    .sort((a, b) => b[1] - a[1]);
  for (const [word, times] of frequent)
    if (
      listed.has(word) ||
      conceptOf(word) !== undefined ||
      times * slipsBelow > (seen.get(nearestOf(word, new Set(words))) ?? 0)
    )
      words.add(word);
  const twice = [...seen].filter(
    ([word, times]) => times > 1 && times * slipsBelow > (seen.get(nearestOf(word, words)) ?? 0),
  );
  const ordinary = [...new Set([...listed, ...twice.map(([word]) => word)])].filter(
    (word) => plainWord.test(word) && word.length > 2 && !words.has(word) && nearestOf(word, words) !== '',
  );
  return { known: frontCoded([...words].sort()), ordinary: bloom(ordinary) };
}

/** Each word as how many letters it shares with the one before (A is none), then the rest of it. */
function frontCoded(words: readonly string[]): string {
  let text = '';
  let last = '';
  for (const word of words) {
    let shared = 0;
    while (shared < 25 && shared < word.length - 1 && word[shared] === last[shared]) shared++;
    text += String.fromCharCode(65 + shared) + word.slice(shared);
    last = word;
  }
  return text;
}

/** A Bloom filter, six bits a character. */
function bloom(words: readonly string[]): string {
  const characters = Math.ceil((words.length * bitsPerWord) / 6);
  const bits = new Uint8Array(characters);
  for (const word of words)
    for (const place of ordinaryPlaces(word, characters * 6))
      bits[Math.floor(place / 6)] = (bits[Math.floor(place / 6)] ?? 0) | (1 << (place % 6));
  return Array.from(bits, (six) => String.fromCharCode(six + 35 >= 92 ? six + 36 : six + 35)).join('');
}

const without = new Set((process.env.WITHOUT ?? '').split(','));
const { known, ordinary } = vocabularyOf(
  ownLines().filter(({ name }) => !without.has(name.replace(/.*\/|\.jsonl/g, ''))),
);
writeFileSync(
  'lib/language/understand/model/vocabulary.ts',
  `/** Made by bench/language/vocabulary.ts; how it is packed is told in words.ts. */
export const knownPacked =
  ${JSON.stringify(known)};
export const ordinaryPacked =
  ${JSON.stringify(ordinary)};
`,
);
process.stdout.write(`${known.length} characters of known words, ${ordinary.length} of ordinary ones\n`);
