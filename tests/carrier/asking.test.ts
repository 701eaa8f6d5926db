import { expect, test } from 'vitest';
import { memoryTable } from '../../lib/adapters/memory/table.ts';
import { speakingHouseFrom } from '../../lib/adapters/speaking.ts';
import { readSettings } from '../../lib/config/settings.ts';
import type { Log } from '../../lib/runtime/ports.ts';
import { outboxKey, outboxPut, sendClaimed, sendUnknown } from '../../lib/runtime/rows.ts';
import { sendAgain } from '../../lib/runtime/send-again.ts';
import { accountSid, ana, authToken, freePort } from './house.ts';

const sentAt = '2026-11-20T15:00:00.000Z';
const plain = { S: 'ready', kind: 'answer', why: 'status', community: '', communityName: '', zone: 'UTC' } as const;
const rest = { quietFrom: 21, quietTo: 8, member: '', segments: 1, createdAt: sentAt };

/** A carrier nobody can reach, and a text of which nobody knows whether it has it. */
const doubtful = async () => {
  const lines: Parameters<Log>[0][] = [];
  let now = sentAt;
  const settings = readSettings({
    TWILIO_AUTH_TOKEN: authToken,
    TWILIO_ACCOUNT_SID: accountSid,
    TWILIO_BASE_URL: `http://localhost:${await freePort()}`,
  });
  const house = {
    ...speakingHouseFrom(settings),
    table: memoryTable(),
    now: () => now,
    log: (line: Parameters<Log>[0]) => lines.push(line),
  };
  await house.table.write(
    outboxPut({ recipient: ana, id: 'one', plain: { ...plain, ...rest }, release: sentAt, text: 'hi' }),
  );
  const [row] = await house.table.get([outboxKey(ana, 'one')]);
  if (!row) throw new Error('no row');
  await house.table.write(sendClaimed(row, 'a1', sentAt));
  await house.table.write(sendUnknown(row, 'a1', sentAt));
  const sweepAt = async (moment: string) => {
    now = moment;
    await sendAgain(house);
    return lines.splice(0);
  };
  return { house, sweepAt };
};

test('a carrier that cannot be asked is a trouble for an hour, then somebody is called; the text stays unknown', async () => {
  const { house, sweepAt } = await doubtful();
  expect(await sweepAt('2026-11-20T15:15:00.000Z')).toEqual([expect.objectContaining({ trouble: expect.any(String) })]);
  const [late] = await sweepAt('2026-11-20T16:00:00.000Z');
  expect(late).toMatchObject({ alarm: expect.stringContaining('cannot be asked for an hour') });
  expect((await house.table.get([outboxKey(ana, 'one')]))[0]?.plain.S).toBe('unknown');
});
