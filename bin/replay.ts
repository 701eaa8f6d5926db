/** `npm run replay -- prod`: dead letters are tried again; with --aside also texts that eight tries could not answer. */
import { nameOf } from '../lib/config/stage.ts';
import { readTyped } from '../lib/operate/arguments.ts';
import { runCommand } from '../lib/operate/command.ts';
import { hearSetAside, setAside } from '../lib/operate/heard-again.ts';
import { openTable, tableInUse } from '../lib/operate/house.ts';
import { openAccount } from '../lib/operate/outside/account.ts';
import { openRunning } from '../lib/operate/outside/running.ts';
import { replayDeadLetters } from '../lib/operate/replay.ts';

const usage = 'npm run replay -- dev|prod [--aside]';

await runCommand(async () => {
  const { stage, has } = readTyped(process.argv.slice(2), { aside: { type: 'boolean' } }, usage);
  const running = openRunning(stage.region, nameOf(stage));
  const all = await running.deadLetters();
  if (all > 0) console.log(`About ${all} dead letters; a function that hangs may hold one up for a minute.`);
  const counts = await replayDeadLetters(running, (so) => {
    const tried = Object.values(so).reduce((sum, count) => sum + count, 0);
    console.log(`  ${tried}: ${so['tried-again']} done, ${so['failed-again']} failed again`);
  });
  console.log(
    `Dead letters: ${counts['tried-again']} told again and done, ${counts.forgotten} thrown away, older than the stream remembers (the minute has their rows).`,
  );
  if (counts['failed-again'] + counts.unreadable > 0) {
    console.log(
      `${counts['failed-again']} failed again and ${counts.unreadable} cannot be read: they stay where they are.`,
    );
  }
  const name = await tableInUse(stage, openAccount(stage.region));
  const { client, table, now } = openTable(stage, name);
  const keys = await setAside(client, name);
  if (has('aside'))
    console.log(`Texts set aside: ${await hearSetAside(table, keys, now())} are heard again within a minute.`);
  else if (keys.length > 0)
    console.log(
      `${keys.length} texts were set aside after eight tries. Once the fault is mended: npm run replay -- ${stage.name} --aside`,
    );
  return counts['failed-again'] + counts.unreadable > 0 ? 1 : 0;
});
