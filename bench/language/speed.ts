/**
 * How many messages a second are understood on one core, of the lines in these files: the short ones (so many letters on
 * one line) and all of them. A process of its own, so that nothing else was read before: `node bench/language/speed.ts FILE…`
 */
import { understand } from '../../lib/language/understand/understand.ts';
import { contextOf } from './lessons.ts';
import { type Line, readLines } from './score.ts';

const mostLetters = 30;
/** About half of them go by before the engine has made all of it as fast as it gets. */
const rounds = 100;

/** The best of all rounds. */
function speed(lines: readonly Line[]): number {
  const asked = lines.map((line) => ({ text: line.text, context: contextOf(line) }));
  let best = 0;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    for (let again = 0; again < 4; again++) for (const { text, context } of asked) understand(text, context);
    best = Math.max(best, (4 * asked.length) / ((performance.now() - start) / 1000));
  }
  return Math.round(best);
}

const all = process.argv.slice(2).flatMap(readLines);
const short = all.filter(({ text }) => text.length <= mostLetters && !text.includes('\n'));
process.stdout.write(JSON.stringify([speed(short), speed(all)]));
