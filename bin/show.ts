/**
 * `npm run show -- CODE`: a community and its pods as they are stored, the compressed part unfolded. Reads the table in
 * DYNAMODB_ENDPOINT or on AWS (AWS_REGION and TABLE_NAME given), otherwise this machine's own under DATA_DIR.
 */
import { dynamoClient } from '../lib/adapters/dynamo/client.ts';
import { dynamoTable } from '../lib/adapters/dynamo/table.ts';
import { readSettings } from '../lib/config/settings.ts';
import { startEngine } from '../lib/local/engine/engine.ts';
import { communityCodes, wholeCommunity } from '../lib/local/survey.ts';

const settings = readSettings();
const isElsewhere = settings.DYNAMODB_ENDPOINT !== undefined || process.env.AWS_REGION !== undefined;
const place = { region: settings.AWS_REGION, tableName: settings.TABLE_NAME };

try {
  const engine = isElsewhere ? undefined : await startEngine({ dataDir: process.env.DATA_DIR ?? 'data', ...place });
  const endpoint = engine?.endpoint ?? settings.DYNAMODB_ENDPOINT;
  const client = dynamoClient({ region: place.region, ...(endpoint ? { endpoint } : {}) });
  const code = process.argv[2]?.toLowerCase();
  const whole = code && (await wholeCommunity(dynamoTable({ client, tableName: place.tableName }), code));
  if (whole) console.log(JSON.stringify(whole, null, 2));
  else
    console.log(
      `Say which: npm run show -- CODE. There are: ${(await communityCodes(client, place.tableName)).join(', ') || 'none yet'}.`,
    );
  await engine?.stop();
  process.exit(whole ? 0 : 2);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
