/**
 * Writes templates/words/real-words.ts: ordinary words that the correction of typos would otherwise turn into a word
 * we know (“shop” into “stop”). Run it after adding words: `node bench/language/real-words.ts FILE…`, each FILE a list
 * of ordinary words, the commonest first, one a line.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fold } from '../../lib/language/understand/fold.ts';
import { nearestKnown } from '../../lib/language/understand/typos.ts';
import { warm } from '../../lib/language/understand/understand.ts';

const most = 9000;
const grammar = warm();
const found = new Set<string>();
for (const path of process.argv.slice(2)) {
  const words = readFileSync(path, 'utf8').split('\n').slice(0, most);
  for (const raw of words) {
    const word = fold(raw.trim());
    if (/^[a-z]{3,}$/.test(word) && !grammar.words.has(word) && nearestKnown(word, grammar) !== '') found.add(word);
  }
}
const words = [...found].sort().join(' ');
const heading =
  '/** Ordinary words one slip away from words we know; they are never corrected. Written by bench/language/real-words.ts. */';
writeFileSync('templates/words/real-words.ts', `${heading}\nexport const realWords =\n  '${words}';\n`);
process.stdout.write(`${found.size} words, ${words.length} characters\n`);
