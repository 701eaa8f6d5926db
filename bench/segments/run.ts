/**
 * `npm run bench:segments`: how many ordinary texts a second are put into the small alphabet and counted, beside the
 * floor of only walking over their characters in the same run.
 */
import { performance } from 'node:perf_hooks';
import { segments, toGsm } from '../../lib/language/segments.ts';

const texts = [
  'Gracias Ángel, tienes la tarea número 3: llevar sillas. Responde LISTO',
  'You have task 4: bring the ladder. We will ask you about it on Friday. Reply UNDO if that was not meant.',
];
const times = 20_000;

/** Texts a second, best of several rounds, because the machine may be doing other things in the others. */
function perSecond(work: (text: string) => number): number {
  let best = 0;
  for (let round = 0; round < 10; round++) {
    const started = performance.now();
    let sum = 0;
    for (let i = 0; i < times; i++) sum += work(texts[i % texts.length] ?? '');
    if (sum === 0) throw new Error('Nothing was counted');
    best = Math.max(best, times / ((performance.now() - started) / 1000));
  }
  return Math.round(best);
}

function walked(text: string): number {
  let sum = 0;
  for (const char of text) sum += char.codePointAt(0) ?? 0;
  return sum;
}

const ours = perSecond((text) => segments(toGsm(text)).segments);
const floor = perSecond(walked);
const said = (count: number): string => count.toLocaleString('en');
process.stdout.write(
  `texts a second ${said(ours)}; only walking over them ${said(floor)}; ratio ${(floor / ours).toFixed(1)}\n`,
);
