/** `npm run bench:cold`: sizes, cold starts and one command, each beside its floor in the same run; nothing here is a test. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleAll } from '../../lib/infra/bundle.ts';
import { startEngine } from '../../lib/local/engine/engine.ts';
import { compareCommands, tripsOf } from './commands.ts';
import { smsEvent, streamEvent } from './events.ts';
import { openRelay } from './relay.ts';
import { sizeLimits, table, verdict } from './report.ts';
import { type Candidate, type Measured, measureStarts } from './starts.ts';
import { openTown } from './town.ts';

const rounds = Number(process.env.ROUNDS ?? 15);
const folder = mkdtempSync(join(tmpdir(), 'manyhands-cold-'));
const bundles = await bundleAll(folder);
const engine = await startEngine({ dataDir: ':memory:', tableName: 'manyhands', region: 'us-east-1' });
const relay = await openRelay(engine.endpoint);
const publicUrl = 'https://hands.example.org';
const token = 'the carrier knows this token';
const environment = {
  PATH: process.env.PATH ?? '',
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_SESSION_TOKEN: 'session',
  TABLE_NAME: 'manyhands',
  PUBLIC_URL: publicUrl,
  DYNAMODB_ENDPOINT: relay.url,
  AWS_ENDPOINT_URL_SSM: relay.url,
  SPREAD_MINUTES: '0',
};
const withToken = { ...environment, TWILIO_AUTH_TOKEN: token };
const withParameter = { ...environment, TWILIO_AUTH_TOKEN_PARAMETER: '/manyhands/prod/twilio-auth-token' };

const bundleOf = (name: string) => {
  const found = bundles.find((bundle) => bundle.name === name);
  if (!found) throw new Error(`there is no bundle ${name}`);
  return found;
};

console.log('## Bundles (minified bytes; what is loaded later included; words lie beside the code)\n');
console.log(
  table(
    ['function', 'code', 'limit', '', 'words'],
    bundles.map(({ name, codeBytes, wordBytes }) => [
      name,
      String(codeBytes),
      String(sizeLimits(name)),
      verdict(codeBytes <= sizeLimits(name)),
      String(wordBytes),
    ]),
  ),
);

const empty = join(folder, 'empty.mjs');
writeFileSync(empty, 'export const handler = async () => ({});');
const floor = join(import.meta.dirname, 'floor.mjs');
const firstText = smsEvent(`${publicUrl}/twilio/sms`, token, '+15550700999', 'hello');
const nothing = streamEvent('HEARD#nobody', 'nothing');

const town = await openTown(bundleOf('hear'), { ...withToken, DYNAMODB_ENDPOINT: engine.endpoint });
const candidates: readonly Candidate[] = [
  { name: 'empty', file: empty, environment },
  ...['receiveSms', 'hear', 'tick', 'deliver'].map((name) => ({
    name: `${name}, ready`,
    file: bundleOf(name).file,
    environment: withToken,
  })),
  { name: 'floor: table', file: floor, event: JSON.stringify({ what: 'table' }), environment },
  { name: 'receiveSms', file: bundleOf('receiveSms').file, event: JSON.stringify(firstText), environment: withToken },
  { name: 'hear', file: bundleOf('hear').file, event: JSON.stringify(nothing), environment },
  { name: 'floor: parameter, table', file: floor, event: JSON.stringify({ what: 'parameter and table' }), environment },
  {
    name: 'receiveSms, its token from SSM',
    file: bundleOf('receiveSms').file,
    event: JSON.stringify(firstText),
    environment: withParameter,
  },
];
const started = await measureStarts(candidates, rounds, relay);
const of = (name: string): Measured => started.get(name) ?? { ready: Number.NaN };
const ms = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(1));
const times = (value: number | undefined, base: number | undefined): number =>
  (value ?? Number.NaN) / (base ?? Number.NaN);

console.log(`\n## Ready: process start to the end of the top level, ms (median of ${rounds}, interleaved)\n`);
console.log(
  table(
    ['', 'ms', '× empty', 'limit', ''],
    ['empty', 'receiveSms, ready', 'hear, ready', 'tick, ready', 'deliver, ready'].map((name) => {
      const ratio = times(of(name).ready, of('empty').ready);
      const isHeld = name.startsWith('receiveSms') || name.startsWith('hear');
      return [name, ms(of(name).ready), ratio.toFixed(2), isHeld ? '3' : '', isHeld ? verdict(ratio <= 3) : ''];
    }),
  ),
);

console.log('\n## First answer: process start to the first answer of the table, ms (seen from the table)\n');
const pairs = [
  ['receiveSms', 'floor: table'],
  ['hear', 'floor: table'],
  ['receiveSms, its token from SSM', 'floor: parameter, table'],
] as const;
console.log(
  table(
    ['', 'ms', 'floor', '× floor', 'limit', '', 'first event done'],
    pairs.map(([name, base]) => {
      const ratio = times(of(name).firstAnswer, of(base).firstAnswer);
      return [
        name,
        ms(of(name).firstAnswer),
        ms(of(base).firstAnswer),
        ratio.toFixed(2),
        '2.2',
        verdict(ratio <= 2.2),
        ms(of(name).done),
      ];
    }),
  ),
);

console.log('\n## One command, warm: the bundled function beside the bare SDK calls it needs, ms\n');
// A second copy of the function, because the first keeps its connection to the table itself.
cpSync(bundleOf('hear').folder, join(folder, 'relayed'), { recursive: true });
const copy = { ...bundleOf('hear'), file: join(folder, 'relayed', 'index.mjs') };
const relayed = await openTown(copy, { ...withToken, DYNAMODB_ENDPOINT: relay.url });
const commands = await compareCommands(town, engine.endpoint, 200, tripsOf(relay, relayed.hears));
console.log(
  table(
    ['', 'handler', 'bare SDK', '×', 'limit', '', 'trips in a row', 'limit', ''],
    commands.map(({ what, handlerMs, bareMs, trips }) => {
      const ratio = handlerMs / bareMs;
      return [
        what,
        ms(handlerMs),
        ms(bareMs),
        ratio.toFixed(2),
        '1.6',
        verdict(ratio <= 1.6),
        String(trips),
        '3',
        verdict(trips <= 3),
      ];
    }),
  ),
);

relay.close();
await engine.stop();
rmSync(folder, { recursive: true, force: true });
process.exit(0);
