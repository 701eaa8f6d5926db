/** `npm run bench`: every benchmark there is, one after the other. Figures are ratios against a floor in the same run. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;
const benches = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'run.ts')));
let failed = 0;
for (const name of benches.sort()) {
  console.log(`\n== ${name}`);
  const words = ['--disable-warning=ExperimentalWarning', join(folder, name, 'run.ts')];
  if (spawnSync(process.execPath, words, { stdio: 'inherit' }).status !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
