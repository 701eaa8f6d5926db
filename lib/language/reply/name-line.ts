import { answersNotNames } from '../../../templates/words/email/signing.ts';
import { phrases, plain } from './phrases.ts';

const answers = new Set(phrases(answersNotNames));
const particles = new Set([
  'de',
  'del',
  'la',
  'los',
  'las',
  'van',
  'von',
  'der',
  'den',
  'di',
  'da',
  'dos',
  'y',
  'and',
  'e',
  'und',
  'et',
  '&',
  'el',
]);
const nameWord = /^["'(]?\p{Lu}[\p{L}\p{M}'’.-]*[,)"']?$/u;

/** One to four capitalised words and nothing else: “Stavros Xxxxxx”, “Ana de la Cruz”. An answer (“Done”) is no name. */
export function isNameLine(line: string): boolean {
  const bare = line.trim().replace(/^[-–—~*_\s]+|[*_~\s]+$/g, '');
  if (bare.length < 1 || bare.length > 40 || /[!?:;]$/.test(bare)) return false;
  const words = bare.split(/\s+/);
  if (words.length > 4 || !nameWord.test(words[0] ?? '')) return false;
  if (!words.every((word) => nameWord.test(word) || particles.has(word))) return false;
  return !words.some((word) => answers.has(plain(word.replace(/[.,)('"]/g, ''))));
}

/** Are all words of the line part of the sender's own name? */
export function isSender(line: string, name: string | undefined): boolean {
  if (name === undefined || name === '') return false;
  const known = new Set(wordsOf(name));
  const said = wordsOf(line);
  return (
    said.length > 0 && said.length <= 5 && said.some((word) => word.length > 1) && said.every((word) => known.has(word))
  );
}

function wordsOf(text: string): readonly string[] {
  return plain(text.slice(0, 80))
    .split(/[^\p{L}']+/u)
    .filter((word) => word !== '');
}

/** May the line be the person's answer rather than a part of a signature: “Done”, “claim 3”, “2 2 5”? */
export function couldAnswer(line: string): boolean {
  const [first = ''] = plain(line.trim()).split(/[\s,.!:]+/);
  return answers.has(first) || /^\d[\d\s,]*$/.test(line.trim());
}
