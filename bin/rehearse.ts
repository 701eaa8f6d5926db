/** `npm run rehearse`: a scripted month on the whole system; exits 0 only if everything that must hold held. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countsPerPerson, rehearsalChecks, type WorldSeen } from '../lib/local/rehearsal/checks.ts';
import { askLocal, overHttp, playScript } from '../lib/local/rehearsal/play.ts';
import { openSystem } from '../lib/local/system.ts';

const script = readFileSync(join(import.meta.dirname, '../lib/local/rehearsal/month.txt'), 'utf8');
const troubles: string[] = [];
const system = await openSystem({
  port: Number(process.env.PORT ?? 0),
  dataDir: ':memory:',
  clockStart: '2026-05-06T14:00:00.000Z',
  log: (line) => {
    if (line.trouble || line.alarm) troubles.push(JSON.stringify(line));
  },
});
const played = await playScript(script, overHttp(system.url));
const world = await askLocal<WorldSeen>(system.url, '/world?community=maple');
const journal = await askLocal<{ fact: string }[]>(system.url, '/journal?community=maple');
const outbox = await askLocal<unknown[]>(system.url, '/outbox?community=maple');
const answers = [world, journal, outbox].map((answer) => JSON.stringify(answer));
const checks = [
  ...rehearsalChecks(played, world, journal, answers),
  { what: 'nothing went wrong on the way', holds: troubles.length === 0, detail: troubles.slice(0, 3).join(' ') },
];
await system.close();

console.log(played.transcript);
console.log(countsPerPerson(played));
console.log();
for (const { what, holds, detail } of checks)
  console.log(`${holds ? 'held  ' : 'FAILED'} ${what}${detail ? ` (${detail})` : ''}`);
process.exit(checks.every(({ holds }) => holds) ? 0 : 1);
