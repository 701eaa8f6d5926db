/** `npm run faults [claims|shuffle|kill]`: what must survive, tried; exits 0 only if all of it did. */
import { claimsAtOnce } from '../lib/local/faults/claims.ts';
import { killedTenTimes } from '../lib/local/faults/kill.ts';
import type { Report } from '../lib/local/faults/report.ts';
import { shuffledTexts } from '../lib/local/faults/shuffle.ts';
import { townAt } from '../lib/local/faults/town.ts';
import { openSystem, type System } from '../lib/local/system.ts';

const start = (): Promise<System> =>
  openSystem({
    port: 0,
    dataDir: ':memory:',
    clockStart: '2026-05-06T14:00:00.000Z',
    log: (line) => (process.env.LOG ? console.error(JSON.stringify(line)) : undefined),
  });

const inTowns = async (count: number, attempt: (systems: readonly System[]) => Promise<Report>): Promise<Report> => {
  const systems = await Promise.all(Array.from({ length: count }, start));
  try {
    return await attempt(systems);
  } finally {
    await Promise.all(systems.map((system) => system.close()));
  }
};

const urlOf = (system: System | undefined): string => system?.url ?? '';

const faults: Readonly<Record<string, () => Promise<Report>>> = {
  claims: () => inTowns(1, ([one]) => claimsAtOnce(townAt(urlOf(one)))),
  shuffle: () => inTowns(2, ([once, often]) => shuffledTexts(townAt(urlOf(once)), townAt(urlOf(often)))),
  kill: () => killedTenTimes(Number(process.env.PORT ?? 4470)),
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in faults));
if (unknown) {
  console.error(`There is no fault called ${unknown}. There are: ${Object.keys(faults).join(', ')}.`);
  process.exit(2);
}

let allHeld = true;
for (const [name, attempt] of Object.entries(faults)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const { holds, figures } = await attempt();
  allHeld &&= holds;
  const shown = Object.entries(figures).map(([what, figure]) => `${what} ${figure}`);
  console.log(`${holds ? 'held  ' : 'FAILED'} ${name}: ${shown.join(', ')}`);
}
process.exit(allHeld ? 0 : 1);
