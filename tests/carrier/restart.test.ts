import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { twilioSender } from '../../lib/adapters/twilio/send.ts';
import { accountSid, ana, authToken, ben, bodies, freePort, groupNumber, openHouse, until, write } from './house.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'carrier-'));
});
afterEach(() => {
  // A test that failed halfway must not leave its carrier behind.
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const running = new Set<ChildProcess>();

test('a carrier opened again still knows its texts, its stops and what it owes', async () => {
  const file = join(folder, 'carrier.db');
  const before = await openHouse({ file });
  await before.carrier.phoneSends({ from: ben, body: 'STOP' });
  before.answers.push(500, 500, 500);
  const { sid } = await before.carrier.phoneSends({ from: ana, body: 'is anybody there?' });
  const port = Number(new URL(before.address).port);
  await before.close();

  const after = await openHouse({ file, port });
  await until(() => after.posted.length > 0);
  await after.carrier.settled();
  expect(after.posted.map(({ form, signed }) => [form.MessageSid, signed])).toEqual([[sid, true]]);
  expect(bodies(after, ben)).toHaveLength(2);
  expect(await write(after, ben, 'hi')).toEqual({ kind: 'failed', code: 21610 });
  await after.close();

  const again = await openHouse({ file, port });
  await pause(50);
  expect(again.posted).toEqual([]);
  await again.close();
});

test('what was under way when it closed is posted at the next start', async () => {
  const file = join(folder, 'carrier.db');
  const before = await openHouse({ file });
  before.carrier.faults.set({ delayMs: 10_000 });
  const texting = before.carrier.phoneSends({ from: ana, body: 'slow' });
  await before.close();
  await texting;
  expect(before.posted).toEqual([]);
  const after = await openHouse({ file, port: Number(new URL(before.address).port) });
  await until(() => after.posted.length > 0);
  expect(after.posted[0]?.form.Body).toBe('slow');
  await after.close();
});

test('killed at any moment, the carrier forgets nothing it has taken', async () => {
  const house = await openHouse();
  const file = join(folder, 'killed.db');
  const port = await freePort();
  const baseUrl = `http://localhost:${port}`;
  const texts = twilioSender({ accountSid, authToken, from: groupNumber, baseUrl, timeoutMs: 2_000 });
  const start = () => startCarrier(file, `${house.address}/twilio/sms`, port);
  const taken: string[] = [];
  const written: string[] = [];

  // Nobody listens until the last start, so that every text is still owed at each kill.
  house.answers.push(...Array(100_000).fill(503));
  const statusCallback = `${house.address}/twilio/status`;
  for (let round = 0; round < 5; round++) {
    const carrier = await start();
    const sending = Array.from({ length: 20 }, async (_, i) => {
      const sent = await texts.send({ to: ben, body: `${round} ${i}`, statusCallback });
      if (sent.kind === 'sent') taken.push(sent.sid);
      const body = `${round}-${i}`;
      const told = await fetch(`${baseUrl}/phone?from=${encodeURIComponent(ana)}&body=${body}`).catch(() => undefined);
      if (told?.ok) written.push(body);
    });
    // Killed in the middle of the work, however fast this machine is: after a few were taken, each round a few more.
    const enough = taken.length + written.length + 2 + round * 3;
    await until(() => taken.length + written.length >= enough);
    await kill(carrier);
    await Promise.all(sending);
  }

  expect(taken.length + written.length).toBeGreaterThan(20);
  await pause(50);
  house.answers.length = 0;
  house.posted.length = 0;
  const carrier = await start();
  await until(() => written.every((body) => house.posted.some(({ form }) => form.Body === body)));
  const reported = () =>
    new Set(house.posted.filter(({ form }) => form.MessageStatus === 'delivered').map(({ form }) => form.MessageSid));
  await until(() => taken.every((sid) => reported().has(sid)));
  expect(house.posted.every((post) => post.signed)).toBe(true);
  await kill(carrier);
  await house.close();
}, 20_000);

async function startCarrier(...args: (string | number)[]): Promise<ChildProcess> {
  const script = new URL('killable.ts', import.meta.url).pathname;
  const flags = ['--disable-warning=ExperimentalWarning', script, ...args.map(String)];
  const child = spawn(process.execPath, flags, { stdio: ['ignore', 'pipe', 'inherit'] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  if (child.stdout) await once(child.stdout, 'data');
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
