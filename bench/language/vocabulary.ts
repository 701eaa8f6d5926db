/**
 * Writes model/vocabulary.ts: which words are known, and which ordinary ones are never corrected, from our own lines and
 * the list beside them. Run before train.ts, which reads messages with these words.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { clean } from '../../lib/language/understand/clean.ts';
import { coreWords } from '../../lib/language/understand/core.ts';
import { evenOdds, oddsOfFar } from '../../lib/language/understand/model/coded.ts';
import {
  conceptBits,
  letterBits,
  letters,
  lettersAfter,
  ordinaryPlaces,
  sharedBits,
} from '../../lib/language/understand/model/words.ts';
import { mostNearly, nearestOf } from '../../lib/language/understand/nearest.ts';
import { tokenise } from '../../lib/language/understand/tokenise.ts';
import { writtenOut } from '../../lib/language/understand/written-out.ts';
import { commands, numbered, opened, replies } from '../../templates/words/commands.ts';
import { companions } from '../../templates/words/companions.ts';
import { concepts } from '../../templates/words/concepts.ts';
import { corrections } from '../../templates/words/corrections.ts';
import { dayUnits, months, namedHours, nearDays, weekdays } from '../../templates/words/dates.ts';
import { kindWords } from '../../templates/words/kinds.ts';
import { listOf } from '../../templates/words/list.ts';
import { numberWords, ordinalWords } from '../../templates/words/numbers.ts';
import { sameThing } from '../../templates/words/same-thing.ts';
import { enders, receivers, refusals, sendingWords } from '../../templates/words/sense.ts';
import { slotWords } from '../../templates/words/slot-words.ts';
import { hesitations, turning } from '../../templates/words/turning.ts';
import { type Lesson, ownLines } from './lessons.ts';
import { packing } from './packing.ts';

/** A word of our lines is known from so many on; fewer may be a slip. */
const often = 24;
const bitsPerWord = 9;
/** A word so many times rarer than one that differs by a slip is that slip. */
const slipsBelow = 5;
/** The same of one that differs by more, unless it is listed as a word. */
const farSlipsBelow = 20;
const plainWord = /^[a-z]{2,15}$/;

function vocabularyOf(lessons: readonly Lesson[]): { readonly known: string; readonly ordinary: string } {
  const told = conceptsTold();
  const seen = new Map<string, number>();
  for (const { name, lines } of lessons)
    if (name !== 'noise')
      for (const { text } of lines)
        for (const { word, kind } of tokenise(clean(text)))
          if (kind === 'word') seen.set(word, (seen.get(word) ?? 0) + 1);
  const ours = [commands, numbered, opened, replies].flatMap((lists) =>
    Object.values(lists).flatMap((entries) => listOf(entries).flatMap((entry) => writtenOut(entry))),
  );
  const spelled = [
    ...hesitations,
    ...turning,
    ...enders,
    ...receivers,
    ...refusals,
    ...sendingWords,
    ...Object.keys(kindWords),
    ...[numberWords, ordinalWords, weekdays, months, dayUnits, nearDays, namedHours].flatMap((each) => [
      ...Object.keys(each),
    ]),
    ...sameThing.trim().split(/\s+/),
  ];
  const words = new Set(
    [
      ...ours.flatMap((each) => each.split(' ')),
      ...corrections.flatMap((each) => each.split(' ')),
      ...companions,
      ...slotWords,
      ...spelled,
    ].filter((word) => plainWord.test(word)),
  );
  const listed = new Set(readFileSync('tests/language/ordinary-words.txt', 'utf8').split(/\s+/));
  const frequent = [...seen]
    .filter(([word, times]) => times >= often && plainWord.test(word))
    .sort((a, b) => b[1] - a[1]);
  for (const [word, times] of frequent)
    if (
      listed.has(word) ||
      hasConcept(told, word) ||
      times * slipsBelow > (seen.get(nearestOf(word, new Set(words)).word) ?? 0)
    )
      words.add(word);
  const twice = [...seen].filter(
    ([word, times]) =>
      times > 1 &&
      times * slipsBelow > (seen.get(nearestOf(word, words).word) ?? 0) &&
      mostNearly(word, words, coreWords()).every((near) => times * farSlipsBelow > (seen.get(near.word) ?? 0)),
  );
  const ordinary = [...new Set([...listed, ...twice.map(([word]) => word)])].filter(
    (word) =>
      plainWord.test(word) &&
      word.length > 2 &&
      !words.has(word) &&
      (nearestOf(word, words, coreWords()).word !== '' || (listed.has(word) && isNearCore(word, words))),
  );
  return { known: packed(words, told), ordinary: bloom(ordinary) };
}

/** “Aló” would be tried as “alto” where it says nothing else. */
const isNearCore = (word: string, words: ReadonlySet<string>): boolean =>
  word.length <= 4 && mostNearly(word, words, coreWords()).some((each) => coreWords().has(each.word));

type Concepts = { readonly words: ReadonlyMap<string, number>; readonly stems: ReadonlyMap<string, number> };

/** Which concept each word and each beginning of templates/words/concepts.ts stands under; the first one counts. */
function conceptsTold(): Concepts {
  const words = new Map<string, number>();
  const stems = new Map<string, number>();
  for (const [place, entries] of Object.values(concepts).entries())
    for (const entry of entries.split(' ')) {
      const into = entry.endsWith('*') ? stems : words;
      const word = entry.replace(/\*$/, '');
      if (!into.has(word)) into.set(word, place);
    }
  return { words, stems };
}

/** Does a word belong to any concept? */
function hasConcept({ words, stems }: Concepts, word: string): boolean {
  if (words.has(word)) return true;
  for (let length = 3; length <= word.length; length++) if (stems.has(word.slice(0, length))) return true;
  return false;
}

/** Every word, in order: what it shares with the one before, the rest of it, and what it is. */
function packed(known: ReadonlySet<string>, told: Concepts): string {
  const into = packing();
  const shares = evenOdds(1 << sharedBits);
  const after = evenOdds(lettersAfter * lettersAfter);
  const whether = evenOdds(3);
  const places = evenOdds(1 << conceptBits);
  const words = [...new Set([...known, ...told.words.keys(), ...told.stems.keys()])].sort();
  into.far(evenOdds(oddsOfFar), 0, words.length);
  let last = '';
  for (const word of words) {
    if (![...word].every((letter) => letters.includes(letter))) throw new Error(`${word} has a letter nobody packs`);
    let shared = 0;
    while (shared < (1 << sharedBits) - 1 && shared < word.length - 1 && word[shared] === last[shared]) shared++;
    into.whole(shares, 0, sharedBits, shared);
    let before = shared === 0 ? 0 : letters.indexOf(word.charAt(shared - 1)) + 1;
    for (let at = shared; at <= word.length; at++) {
      const letter = at < word.length ? letters.indexOf(word.charAt(at)) + 1 : 0;
      into.whole(after, before * lettersAfter, letterBits, letter);
      before = letter;
    }
    into.bit(whether, 0, known.has(word) ? 1 : 0);
    for (const [which, list] of [told.words, told.stems].entries()) {
      const concept = list.get(word);
      into.bit(whether, 1 + which, concept === undefined ? 0 : 1);
      if (concept !== undefined) into.whole(places, 0, conceptBits, concept);
    }
    last = word;
  }
  return into.text();
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
export const vocabularyPacked =
  ${JSON.stringify(known)};
export const ordinaryPacked =
  ${JSON.stringify(ordinary)};
`,
);
process.stdout.write(`${known.length} characters of known words and concepts, ${ordinary.length} of ordinary ones\n`);
