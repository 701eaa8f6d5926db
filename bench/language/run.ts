/**
 * `npm run bench:language [-- --misses]`: right intent and slots, dangerous acts and missed opt-outs on labelled lines, per half,
 * language and difficulty, beside a plain keyword matcher on the same lines; the public corpora; speed, start and size.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Intent } from '../../lib/domain/intent.ts';
import { understand } from '../../lib/language/understand/understand.ts';
import { byKeyword } from './keywords.ts';
import { judge, type Line, readLines, type Verdict } from './score.ts';

const root = join(import.meta.dirname, '../..');
const showsMisses = process.argv.includes('--misses');
const whole = (text: string, width: number): string => text.padStart(width);
const percent = (part: number, of: number): string => (of === 0 ? '-' : `${((100 * part) / of).toFixed(1)} %`);

const ours = (line: Line): Intent =>
  understand(line.text, {
    asked: line.asked,
    locale: line.locale,
    now: line.now ?? '2026-05-06T15:00:00.000Z',
    zone: 'America/New_York',
    items: line.items ?? [],
    names: line.names ?? [],
  });

type Counts = Readonly<Record<Verdict, number>>;

const count = (lines: readonly Line[], by: (line: Line) => Intent): Counts => {
  const counts = { right: 0, asked: 0, wrong: 0, dangerous: 0, 'missed-stop': 0 };
  for (const line of lines) counts[judge(line, by(line))] += 1;
  return counts;
};

const row = (name: string, lines: readonly Line[]): void => {
  const [mine, plain] = [count(lines, ours), count(lines, byKeyword)];
  const cells = (counts: Counts): string =>
    `${whole(percent(counts.right, lines.length), 8)} right ${whole(percent(counts.asked, lines.length), 7)} asked back ${whole(percent(counts.dangerous, lines.length), 7)} dangerous ${whole(String(counts['missed-stop']), 3)} stops missed`;
  console.log(`${name.padEnd(18)} ${whole(String(lines.length), 4)}  ours ${cells(mine)}   | keywords ${cells(plain)}`);
};

const halves = (['dev', 'unseen'] as const).map((half) => ({
  half,
  lines: readLines(join(root, `tests/language/labelled/${half}.jsonl`)),
}));

for (const { half, lines } of halves) {
  console.log(`\n${half === 'dev' ? 'The half we tuned on' : 'The half kept apart'}`);
  row('all', lines);
  for (const locale of ['en', 'es'] as const)
    row(
      `  ${locale}`,
      lines.filter((line) => line.locale === locale),
    );
  for (const difficulty of ['plain', 'typo', 'hard'] as const)
    row(
      `  ${difficulty}`,
      lines.filter((line) => line.difficulty === difficulty),
    );
  if (!showsMisses) continue;
  for (const line of lines) {
    const got = ours(line);
    const verdict = judge(line, got);
    if (verdict !== 'right')
      console.log(
        `    ${verdict} | ${line.asked} | ${line.text} | ${JSON.stringify(line.want)} | ${JSON.stringify(got)}`,
      );
  }
}

type OptOut = { readonly text: string; readonly optout: boolean; readonly lang: string; readonly kind: string };
type Tapback = { readonly text: string; readonly is_reaction: boolean; readonly score?: boolean };
const corpora = join(root, '../shared/corpora');
const asked = (text: string, lang: string): Intent =>
  understand(text, {
    asked: 'none',
    locale: lang === 'es' ? 'es' : 'en',
    now: '2026-05-06T15:00:00.000Z',
    zone: 'America/New_York',
  });
const means = (intent: Intent, name: string): boolean =>
  intent.intent === name || (intent.intent === 'confirm' && intent.meant.intent === name);

if (existsSync(corpora)) {
  const optouts = JSON.parse(readFileSync(join(corpora, 'optout/optout.json'), 'utf8')) as OptOut[];
  const wanted = optouts.filter(({ optout }) => optout);
  const others = optouts.filter(({ optout }) => !optout);
  const found = wanted.filter(({ text, lang }) => asked(text, lang).intent === 'stop');
  const doubted = wanted.filter(({ text, lang }) => means(asked(text, lang), 'stop'));
  const falsely = others.filter(({ text, lang }) => asked(text, lang).intent === 'stop');
  console.log('\nPublic corpora');
  console.log(
    `opt-outs recognised   ${found.length}/${wanted.length} (${percent(found.length, wanted.length)}), with our own question ${doubted.length}`,
  );
  console.log(`taken for one falsely ${falsely.length}/${others.length} (${percent(falsely.length, others.length)})`);
  if (showsMisses)
    for (const { text } of [...wanted.filter((one) => !found.includes(one)), ...falsely]) console.log(`    ${text}`);
  const tapbacks = (JSON.parse(readFileSync(join(corpora, 'tapbacks/tapbacks.json'), 'utf8')) as Tapback[]).filter(
    ({ score }) => score !== false,
  );
  const right = tapbacks.filter(({ text, is_reaction }) => (asked(text, 'en').intent === 'reaction') === is_reaction);
  console.log(`reactions             ${right.length}/${tapbacks.length} (${percent(right.length, tapbacks.length)})`);
  if (showsMisses)
    for (const one of tapbacks.filter((each) => !right.includes(each))) console.log(`    ${JSON.stringify(one)}`);
}

const texts = halves[0]?.lines.filter(({ text }) => text.length <= 60) ?? [];
for (const line of texts) ours(line);
const best = Math.max(
  ...Array.from({ length: 7 }, () => {
    const started = performance.now();
    let done = 0;
    while (performance.now() - started < 700) {
      for (const line of texts) ours(line);
      done += texts.length;
    }
    return done / ((performance.now() - started) / 1000);
  }),
);
console.log(
  `\nSpeed                 ${Math.round(best).toLocaleString('en')} short messages a second on one core (best of seven)`,
);

const bundle = await build({
  entryPoints: [join(root, 'lib/language/understand/understand.ts')],
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  write: false,
});
const code = bundle.outputFiles[0]?.contents ?? new Uint8Array();
console.log(`Size                  ${(code.length / 1000).toFixed(1)} kB minified, words and model included`);

const timed = `const t=performance.now();await import(${JSON.stringify(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)});console.log(performance.now()-t)`;
const imports = Array.from({ length: 9 }, () =>
  Number(spawnSync(process.execPath, ['--input-type=module', '-e', timed], { encoding: 'utf8' }).stdout),
).sort((a, b) => a - b);
console.log(`Import                ${imports[4]?.toFixed(1)} ms (median of nine new processes, as a bundle)`);
