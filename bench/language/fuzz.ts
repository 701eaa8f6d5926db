/**
 * `node bench/language/fuzz.ts [COUNT] [SEED]`: throws chance at `understand`, a million messages unless told, and says
 * how many threw, how many took longer than a tenth of a second, and how fast it went.
 */
import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import type { Context } from '../../lib/language/heard.ts';
import { understand } from '../../lib/language/understand/understand.ts';
import { contexts, texts } from '../../tests/language/hostile.ts';

const [count = 1_000_000, seed = 1] = process.argv.slice(2).map(Number);
const slow = 100;
const atOnce = 10_000;
let thrown = 0;
/** Late ones are tried once more: a machine that others share pauses now and then, a slow message is slow again. */
const again: { readonly text: string; readonly context: Context; readonly took: number }[] = [];
let spent = 0;
const start = performance.now();
for (let done = 0; done < count; done += atOnce) {
  const some = fc.sample(fc.tuple(texts, contexts), { numRuns: Math.min(atOnce, count - done), seed: seed + done });
  for (const [text, context] of some) {
    const before = performance.now();
    try {
      understand(text, context);
    } catch (error) {
      thrown++;
      if (thrown < 10) process.stdout.write(`${JSON.stringify({ text, context })}\n${String(error)}\n`);
    }
    const took = performance.now() - before;
    spent += took;
    if (took > slow) again.push({ text, context, took });
  }
}
let late = 0;
for (const { text, context, took } of again) {
  const before = performance.now();
  understand(text, context);
  const now = performance.now() - before;
  if (now > slow) late++;
  process.stdout.write(`${took.toFixed(0)} ms, then ${now.toFixed(1)} ms: ${text.length} characters\n`);
}
const seconds = (performance.now() - start) / 1000;
process.stdout.write(
  `${count} messages in ${seconds.toFixed(0)} s: ${thrown} threw, ${again.length} took over ${slow} ms, ${late} of them again, ${Math.round(count / (spent / 1000))} a second\n`,
);
process.exitCode = thrown > 0 ? 1 : 0;
