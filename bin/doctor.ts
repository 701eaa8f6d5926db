/** `npm run doctor -- prod`: looks at a deployment at work, and says what a volunteer can do. */
import { readTyped } from '../lib/operate/arguments.ts';
import { runCommand } from '../lib/operate/command.ts';
import { examine } from '../lib/operate/examine.ts';
import { findingLine, isReady } from '../lib/operate/finding.ts';
import { openOutside } from '../lib/operate/outside/outside.ts';
import { preflight } from '../lib/operate/preflight.ts';

await runCommand(async () => {
  const { stage } = readTyped(process.argv.slice(2), {}, 'npm run doctor -- dev|prod');
  const outside = openOutside(stage);
  const { needed, forPeople, account } = await preflight(stage, outside);
  const findings = [...needed, ...forPeople, ...(account ? await examine(stage, outside, account) : [])];
  console.log(findings.map(findingLine).join('\n'));
  return isReady(findings) ? 0 : 1;
});
