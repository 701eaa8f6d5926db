/**
 * `npm run play`: phones in the terminal. Type `Sam > join maple`, `--- +2 days`, `Given work`; what everybody's phone
 * shows comes back. `world` shows where things stand; `save FILE` keeps the session as a transcript ready for tests.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Community, Pod } from '../lib/domain/nouns.ts';
import { openNeighborhood } from '../lib/local/neighborhood.ts';
import { phoneBook, playStep, readTranscript, type Step, startOfTranscripts } from '../lib/local/transcript.ts';
import { worldView } from '../lib/runtime/world.ts';

const worlds = join(import.meta.dirname, '../tests/conversations/worlds');
const town = openNeighborhood({
  start: process.env.CLOCK_START ?? startOfTranscripts,
  log: (line) => {
    if (line.trouble || line.alarm) console.error(JSON.stringify(line));
  },
});
const book = phoneBook();
const session: string[] = [];

const help = [
  'Sam > join maple      Sam texts (any first name has a phone)',
  '--- +2 days           the clock moves; also +3 hours, friday 10:00, 2026-05-20',
  'Given work            start from a small world: founded surface choose define staff work celebrate reflect rest',
  'world                 where things stand          save FILE   keep this session as a transcript',
].join('\n');

/** Everything of a named world happened before, silently. */
const prelude = async (name: string): Promise<void> => {
  for (const step of readTranscript(readFileSync(join(worlds, `${name}.txt`), 'utf8'))) {
    if (step.kind === 'given') await prelude(step.world);
    else await playStep(town, book, step);
  }
  town.received();
};

const showWorld = async (): Promise<void> => {
  for (const community of town.bodies<Community>('COMMUNITY#')) {
    const pods = town.bodies<Pod>('POD#').filter((pod) => pod.community === community.code);
    console.log(JSON.stringify(worldView({ community, pods }, town.now()), null, 2));
  }
};

const play = async (step: Step): Promise<void> => {
  if (step.kind === 'given') await prelude(step.world);
  const lines = await playStep(town, book, step);
  if (session.length > 0) session.push('');
  session.push(...lines);
  for (const line of step.kind === 'says' ? lines.slice(1) : lines) console.log(line);
};

const obey = async (line: string): Promise<void> => {
  const save = /^save (\S+)$/.exec(line);
  if (save?.[1]) {
    writeFileSync(save[1], `${session.join('\n')}\n`);
    console.log(`kept in ${save[1]}`);
    return;
  }
  if (line === 'world') return showWorld();
  const [step] = readTranscript(line);
  if (step) return play(step);
  if (line !== '') console.log(help);
};

const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '' });
if (process.stdin.isTTY) console.log(help);
for await (const line of terminal) {
  try {
    await obey(line.trim());
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
  }
}
