import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Community, Pod } from '../../lib/domain/nouns.ts';
import { openNeighborhood } from '../../lib/local/neighborhood.ts';
import { phoneBook, playStep, readTranscript, type Step, startOfTranscripts } from '../../lib/local/transcript.ts';
import { worldView } from '../../lib/runtime/world.ts';

const file = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');

const onEmail = ['Rosa', 'Ana', 'Edith', 'Kim'];

/** Edith's lines in her own words. */
const inHerWords = (steps: readonly Step[], words: readonly string[]): readonly Step[] => {
  let next = 0;
  return steps.map((step) => {
    if (step.kind !== 'says' || step.who !== 'Edith') return step;
    const text = words[next] ?? '';
    next += 1;
    return { ...step, text: next === 1 ? `[mail] ${text}` : text };
  });
};

const play = async (steps: readonly Step[], mailers: readonly string[]) => {
  const alarms: string[] = [];
  const town = openNeighborhood({
    start: startOfTranscripts,
    log: (line) => {
      if (line.trouble || line.alarm) alarms.push(JSON.stringify(line));
    },
  });
  const book = phoneBook();
  for (const who of mailers) book.usesMail(who);
  const lines: string[] = [];
  for (const step of steps) lines.push(...(await playStep(town, book, step)));
  const community = town.bodies<Community>('COMMUNITY#')[0];
  if (!community) throw new Error('nobody founded anything');
  const view = worldView({ community, pods: town.bodies<Pod>('POD#') }, town.now());
  return { view, alarms, town, transcript: `${lines.join('\n')}\n` };
};

/** The world without which way people write, and without when to the second. */
const comparable = (view: unknown): unknown =>
  JSON.parse(
    JSON.stringify(view, (key, value) => {
      if (key === 'channel') return undefined;
      return typeof value === 'string' ? value.replace(/T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, '') : value;
    }),
  );

test('half of the people on email only, one never typing a command: the same world', async () => {
  const steps = readTranscript(file('cycle.txt'));
  const words = file('edith.txt')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  const byText = await play(steps, []);
  const byMail = await play(inHerWords(steps, words), onEmail);
  if (process.env.SHOW) console.log(byMail.transcript);
  expect(byMail.alarms).toEqual([]);
  expect(comparable(byMail.view)).toEqual(comparable(byText.view));
  expect(byMail.view.members.filter(({ channel }) => channel === 'email')).toHaveLength(onEmail.length);
  expect(byMail.view.pods[0]?.cycle?.phase).toBe('rest');
});
