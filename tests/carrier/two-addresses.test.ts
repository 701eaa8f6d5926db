import { describe, expect, test } from 'vitest';
import { receiveReport } from '../../functions/receiveReport.ts';
import { receiveSms } from '../../functions/receiveSms.ts';
import { houseFrom } from '../../lib/adapters/house.ts';
import { memoryTable } from '../../lib/adapters/memory/table.ts';
import { readSettings } from '../../lib/config/settings.ts';
import { sign } from '../../lib/local/carrier/sign.ts';

const accountSid = `AC${'0'.repeat(32)}`;
const settings = readSettings({
  PUBLIC_URL: 'https://hands.example.org',
  ALSO_PUBLIC_URL: 'https://abc.execute-api.us-east-1.amazonaws.com',
  TWILIO_AUTH_TOKEN: 'token',
});
const house = { ...houseFrom(settings), table: memoryTable(), log: () => {} };

const text = {
  ...{ MessageSid: `SM${'1'.repeat(32)}`, AccountSid: accountSid, NumMedia: '0' },
  ...{ From: '+15550200001', To: '+15550100000', Body: 'done' },
};
const report = {
  ...{ MessageSid: `SM${'2'.repeat(32)}`, AccountSid: accountSid, MessageStatus: 'delivered' },
  ...{ From: '+15550100000', To: '+15550200001' },
};

type Door = (event: never, context: never) => Promise<unknown>;

/** The carrier posts to the address it knows, and signs that one. */
const post = async (door: Door, address: string, path: string, form: Record<string, string>): Promise<unknown> => {
  const signature = sign('token', `${address}${path}`, new Map(Object.entries(form)));
  const [rawPath, rawQueryString = ''] = path.split('?');
  const event = {
    version: '2.0',
    ...{ rawPath, rawQueryString, isBase64Encoded: false, body: new URLSearchParams(form).toString() },
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature },
    requestContext: { http: { method: 'POST' } },
  };
  const { statusCode } = (await door(event as never, {} as never)) as { statusCode: number };
  return statusCode;
};

describe('while we move from one address to another', () => {
  const addresses = [settings.PUBLIC_URL, settings.ALSO_PUBLIC_URL ?? '', 'https://somebody.example.org'];

  test('a text is heard at either, and at no third', async () => {
    const door = receiveSms(house, settings) as Door;
    const answers = await Promise.all(addresses.map((address) => post(door, address, '/twilio/sms', text)));
    expect(answers).toEqual([200, 200, 403]);
  });

  test('so is what became of a text, for which the carrier still has the address of the day it was sent', async () => {
    const door = receiveReport(house, settings) as Door;
    const path = '/twilio/status?o=id&a=attempt';
    const answers = await Promise.all(addresses.map((address) => post(door, address, path, report)));
    expect(answers).toEqual([200, 200, 403]);
  });

  test('what we send names the first', () => {
    expect(house.publicUrl).toBe('https://hands.example.org');
  });
});
