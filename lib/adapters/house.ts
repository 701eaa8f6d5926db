/** A house from the settings of a deployment: the table and the clock; the carrier only where texts are sent. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Settings } from '../config/settings.ts';
import type { House } from '../runtime/house.ts';
import type { Log } from '../runtime/ports.ts';
import { dynamoClient } from './dynamo/client.ts';
import { dynamoTable } from './dynamo/table.ts';
import { sealWith } from './token.ts';

/** One JSON line a story, written past the platform's console, which would wrap it and hide it from the alarms. */
export const logLine: Log = (line) => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

export const houseFrom = (settings: Settings): House => ({
  table: dynamoTable({
    client: dynamoClient({
      region: settings.AWS_REGION,
      ...(settings.DYNAMODB_ENDPOINT ? { endpoint: settings.DYNAMODB_ENDPOINT } : {}),
    }),
    tableName: settings.TABLE_NAME,
  }),
  now: () => new Date().toISOString(),
  log: logLine,
  random: Math.random,
  sleep: async (milliseconds) => {
    await pause(milliseconds);
  },
  groupNumber: settings.GROUP_NUMBER,
  statusUrl: `${settings.PUBLIC_URL}/twilio/status`,
  spreadMinutes: Number(settings.SPREAD_MINUTES),
  advancedOptOut: settings.ADVANCED_OPT_OUT === 'true',
  mailDomain: settings.MAIL_DOMAIN,
  publicUrl: settings.PUBLIC_URL,
  seal: sealWith(settings.TOKEN_SECRET),
});
