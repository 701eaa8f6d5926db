/**
 * `npm run bench:language [-- FILE…]`: how well `understand` reads labelled lines, beside a plain keyword matcher on the
 * same lines in the same run; then its speed, its import and its size. Without arguments every file of
 * tests/language/labelled is read.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import type { Intent } from '../../lib/domain/intent.ts';
import { squeeze } from '../../lib/infra/bundle.ts';
import { understand } from '../../lib/language/understand/understand.ts';
import { byKeyword } from './keywords.ts';
import { contextOf } from './lessons.ts';
import { judge, type Line, readLines, type Verdict } from './score.ts';
import { withSlips } from './slips.ts';

type Reader = (line: Line) => Intent;
type Tally = Record<Verdict, number> & { lines: number; stops: number };

const folder = 'tests/language/labelled';
const say = (text: string): void => void process.stdout.write(`${text}\n`);

function tally(lines: readonly Line[], read: Reader): Tally {
  const sum: Tally = { right: 0, asked: 0, wrong: 0, dangerous: 0, 'missed-stop': 0, lines: lines.length, stops: 0 };
  for (const line of lines) {
    sum[judge(line, read(line))]++;
    if (line.want.intent === 'stop') sum.stops++;
  }
  return sum;
}

const share = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);

/** A confirm question that names the right intent counts as right, as the labels say; how many there were stands beside it. */
function row(name: string, sum: Tally): string {
  return [
    name.padEnd(26),
    String(sum.lines).padStart(5),
    share(sum.right + sum.asked, sum.lines).padStart(9),
    String(sum.asked).padStart(7),
    `${sum.dangerous} (${share(sum.dangerous, sum.lines)})`.padStart(14),
    `${sum['missed-stop']} of ${sum.stops}`.padStart(12),
  ].join(' ');
}

function table(lines: readonly Line[], read: Reader): void {
  say(
    `${'lines'.padEnd(26)} ${'count'.padStart(5)} ${'right'.padStart(9)} ${'asked'.padStart(7)} ${'dangerous'.padStart(14)} ${'missed stop'.padStart(12)}`,
  );
  say(row('all', tally(lines, read)));
  for (const locale of ['en', 'es']) {
    for (const difficulty of ['plain', 'typo', 'hard']) {
      const some = lines.filter((line) => line.locale === locale && line.difficulty === difficulty);
      if (some.length > 0) say(row(`${locale} ${difficulty}`, tally(some, read)));
    }
  }
}

/** Short messages and messages of all lengths a second on one core, in a process of its own. */
function speeds(paths: readonly string[]): readonly string[] {
  const told = execFileSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'bench/language/speed.ts', ...paths],
    { encoding: 'utf8' },
  );
  return (JSON.parse(told) as readonly number[]).map((each) => each.toLocaleString('en'));
}

/** So many fresh processes tell how long an import takes; the clock is read before the first word is written, which makes the output ready. */
const processes = 25;

/** The bundle as it is deployed: its size, and how long a fresh process takes to import it (their median). */
async function deployed(): Promise<{ kilobytes: number; milliseconds: number }> {
  const place = mkdtempSync(join(tmpdir(), 'understand-'));
  const outfile = join(place, 'understand.mjs');
  await build({
    entryPoints: ['lib/language/understand/understand.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    outfile,
  });
  await squeeze(outfile);
  const code = `const a = performance.now(); await import(${JSON.stringify(outfile)}); const took = performance.now() - a; process.stdout.write(String(took))`;
  const times = Array.from({ length: processes }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })),
  );
  const kilobytes = statSync(outfile).size / 1000;
  rmSync(place, { recursive: true });
  return { kilobytes, milliseconds: times.sort((a, b) => a - b)[processes >> 1] ?? 0 };
}

const named = process.argv.slice(2);
const paths =
  named.length > 0
    ? named
    : readdirSync(folder)
        .filter((name) => name.endsWith('.jsonl'))
        .map((name) => join(folder, name));
const all: Line[] = [];
for (const path of paths) {
  const lines = readLines(path);
  all.push(...lines);
  say(`\n${basename(path)}: understand`);
  table(lines, (line) => understand(line.text, contextOf(line)));
  say(`${basename(path)}: a plain keyword matcher`);
  table(lines, (line) => byKeyword(line.text, line.asked));
}
const slips = withSlips(all);
say(
  `\nslips     one in a word of each of ${slips.lines} lines that are read rightly: ${share(slips.right, slips.lines)} still are`,
);
const [short, ofAll] = speeds(paths);
const { kilobytes, milliseconds } = await deployed();
say(`speed     ${short} short messages a second, ${ofAll} of all lengths, on one core`);
say(`import    ${milliseconds.toFixed(1)} ms (the bundle, median of ${processes} fresh processes)`);
say(`size      ${kilobytes.toFixed(1)} kB minified, words, tables and model included`);
