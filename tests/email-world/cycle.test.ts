import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Community, Pod } from '../../lib/domain/nouns.ts';
import { openNeighborhood } from '../../lib/local/neighborhood.ts';
import { phoneBook, playStep, readTranscript, type Step, startOfTranscripts } from '../../lib/local/transcript.ts';
import { worldView } from '../../lib/runtime/world.ts';

const file = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');

const play = async (steps: readonly Step[]) => {
  const alarms: string[] = [];
  const town = openNeighborhood({
    start: startOfTranscripts,
    log: (line) => {
      if (line.trouble || line.alarm) alarms.push(JSON.stringify(line));
    },
  });
  const book = phoneBook();
  for (const step of steps) await playStep(town, book, step);
  const community = town.bodies<Community>('COMMUNITY#')[0];
  if (!community) throw new Error('nobody founded anything');
  const view = worldView({ community, pods: town.bodies<Pod>('POD#') }, town.now());
  return { view, alarms };
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
  const byText = await play(readTranscript(file('cycle.txt')));
  const byMail = await play(readTranscript(file('../conversations/email/whole-cycle.txt')));
  expect(byMail.alarms).toEqual([]);
  expect(comparable(byMail.view)).toEqual(comparable(byText.view));
  expect(byMail.view.members.filter(({ channel }) => channel === 'email')).toHaveLength(4);
  expect(byMail.view.pods[0]?.cycle?.phase).toBe('rest');
});
