/** `npm run cost -- --members 40`: what one cycle costs, from a month played and counted on this machine. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readStage } from '../lib/config/stage.ts';
import { withoutCode } from '../lib/infra/bundle.ts';
import { manyhandsApp } from '../lib/infra/synthesis.ts';
import { measureMonth } from '../lib/operate/cost/measure.ts';
import { billPage } from '../lib/operate/cost/page.ts';
import { leastMembers, monthFor } from '../lib/operate/cost/script.ts';
import { watchIn } from '../lib/operate/cost/watch.ts';

const { values } = parseArgs({
  options: { members: { type: 'string', default: '40' }, mail: { type: 'string', default: '0' } },
});
const members = Number(values.members);
const mailShare = Number(values.mail);
if (!Number.isInteger(members) || members < leastMembers || members > 200 || !(mailShare >= 0 && mailShare <= 1)) {
  console.error(
    `npm run cost -- --members 40 [--mail 0.3]: ${leastMembers} to 200 members, and which part of them is on mail.`,
  );
  process.exit(1);
}
/** The watch of this repository's own prod stack. */
const watch = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'manyhands-cost-'));
  const { app, stacks } = manyhandsApp([readStage('prod')], withoutCode(join(folder, 'code')), join(folder, 'out'));
  const { template } = app.synth().getStackByName(stacks[0]?.stackName ?? '');
  rmSync(folder, { recursive: true, force: true });
  return watchIn(template);
};

const month = readFileSync(join(import.meta.dirname, '../lib/local/rehearsal/month.txt'), 'utf8');
const units = await measureMonth({ members, mailShare, script: monthFor(month, members) });
console.log(billPage(units, await watch()));
process.exit(0);
