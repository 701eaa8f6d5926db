/** `npm run doctor -- prod`: looks at a deployment at work, and says what a volunteer can do. */
import { nameOf } from '../lib/config/stage.ts';
import { readTyped } from '../lib/operate/arguments.ts';
import { checkDeadLetters, checkDoor, checkReaders, checkStack, checkWaiting } from '../lib/operate/checks/running.ts';
import { runCommand } from '../lib/operate/command.ts';
import { type Finding, findingLine, isReady } from '../lib/operate/finding.ts';
import { openTable, tableInUse } from '../lib/operate/house.ts';
import { openAccount } from '../lib/operate/outside/account.ts';
import { openCarrierAccount } from '../lib/operate/outside/carrier.ts';
import { openMailAccount } from '../lib/operate/outside/mail.ts';
import { openRunning } from '../lib/operate/outside/running.ts';
import { preflight } from '../lib/operate/preflight.ts';

await runCommand(async () => {
  const { stage } = readTyped(process.argv.slice(2), {}, 'npm run doctor -- dev|prod');
  const account = openAccount(stage.region);
  const { needed, forPeople } = await preflight(stage, {
    account,
    mail: openMailAccount(stage.region),
    carrierWith: (authToken) => openCarrierAccount({ accountSid: stage.accountSid, authToken }),
  });
  const findings: Finding[] = [...needed, ...forPeople];
  const deployment = await account.deployment(nameOf(stage));
  findings.push(checkStack(deployment));
  if (deployment) {
    const running = openRunning(stage.region, nameOf(stage));
    const { table, now } = openTable(stage, await tableInUse(stage, account));
    findings.push(await checkDoor(deployment.outputs.PublicUrl ?? ''));
    findings.push(...(await checkReaders(running)));
    findings.push(...(await checkWaiting(table, now())));
    findings.push(await checkDeadLetters(running));
  }
  console.log(findings.map(findingLine).join('\n'));
  return isReady(findings) ? 0 : 1;
});
