import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

function tool(lines: readonly string[]): readonly unknown[] {
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'bin/understand.ts'],
    {
      input: `${lines.join('\n')}\n`,
      encoding: 'utf8',
    },
  );
  expect(status).toBe(0);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

test('the tool reads JSON lines and answers each in order', () => {
  const items = [
    { number: 2, text: 'paint the bench' },
    { number: 3, text: 'print the flyer' },
  ];
  const said = [
    { text: 'claim 3' },
    { text: 'the flyer one', asked: 'tasks', locale: 'en', items },
    { text: 'no me escriban más', locale: 'es' },
    { text: 'fuera hasta el lunes', locale: 'es', now: '2026-05-06T15:00:00Z' },
    { text: '3 or 2', asked: 'tasks', items },
  ];
  expect(tool(said.map((line) => JSON.stringify(line)))).toEqual([
    { intent: 'claim', task: 3 },
    { intent: 'claim', task: 3 },
    { intent: 'stop' },
    { intent: 'away', until: '2026-05-11' },
    { intent: 'which', meant: 'claim', numbers: [3, 2] },
  ]);
});

test('a line that cannot be read keeps its place', () => {
  const [bad, good] = tool(['{not json', '{"text":"list"}']);
  expect(bad).toMatchObject({ intent: 'unknown' });
  expect(good).toEqual({ intent: 'list' });
});
