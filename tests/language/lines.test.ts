import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judge, type Line, readLines, type Verdict } from '../../bench/language/score.ts';
import { understand } from '../../lib/language/understand/understand.ts';

const folder = 'tests/language';
const own = readdirSync(folder).filter((name) => /^own\d*\.jsonl$/.test(name));
const files = [...own, 'labelled/dev.jsonl'].map((name) => `${folder}/${name}`).filter((path) => existsSync(path));

function judged(line: Line): Verdict {
  const { text, asked, locale, now = '2026-05-06T15:00:00Z', items, names } = line;
  return judge(
    line,
    understand(text, {
      asked,
      locale,
      now,
      zone: 'America/New_York',
      ...(items === undefined ? {} : { items }),
      ...(names === undefined ? {} : { names }),
    }),
  );
}

/** Lines it learned from: they keep what was reached. What it does with lines it never saw, the bench tells. */
describe.each(files)('%s', (path) => {
  const lines = readLines(path).map((line) => ({ line, verdict: judged(line) }));
  const these = (...verdicts: readonly Verdict[]) => lines.filter(({ verdict }) => verdicts.includes(verdict));

  test('19 of 20 are right', () => {
    expect(these('right', 'asked').length / lines.length).toBeGreaterThanOrEqual(0.95);
  });
  test('at most one of 200 would do what was not meant', () => {
    expect(these('dangerous').length / lines.length).toBeLessThanOrEqual(0.005);
  });
  test('no opt-out is missed', () => {
    expect(these('missed-stop').map(({ line }) => line.text)).toEqual([]);
  });
});
