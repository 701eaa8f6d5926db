import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { engineBinary, NoEngine } from '../../lib/local/engine/binary.ts';
import { startEngine } from '../../lib/local/engine/engine.ts';
import { DataInUse } from '../../lib/local/engine/orphan.ts';
import { freshFolder, region, startTestEngine, tableAt, tableName } from './engine-table.ts';

const put = (pk: string, sk: string) => ({ kind: 'put', row: { pk, sk, plain: {} }, if: { absent: true } }) as const;

it('says what to do where there is no engine', () => {
  expect(() => engineBinary('plan9-mips')).toThrow(NoEngine);
  expect(() => engineBinary('plan9-mips')).toThrow(/DYNAMODB_ENDPOINT=http/);
});

it('keeps everything in its folder across a restart, and nothing in memory', async () => {
  const folder = join(freshFolder(), 'made', 'by us');
  const first = await startTestEngine(folder);
  await tableAt(first.endpoint).write(put('A', '1'));
  await first.stop();
  const second = await startTestEngine(folder);
  expect(await tableAt(second.endpoint).list('A')).toHaveLength(1);
  await second.stop();
  const memory = await startTestEngine();
  await memory.stop();
  expect(existsSync(dirname(memory.file ?? ''))).toBe(false);
});

it('refuses a folder that a living process uses', async () => {
  const folder = freshFolder();
  const engine = await startTestEngine(folder);
  await expect(startTestEngine(folder)).rejects.toThrow(DataInUse);
  expect(await tableAt(engine.endpoint).write(put('A', '1'))).toBe(true);
  await engine.stop();
});

it('keeps every acknowledged transaction through kill -9, and tears none', async () => {
  const folder = freshFolder();
  const acknowledged: string[] = [];
  for (const round of [1, 2, 3]) {
    let exited = () => {};
    const exit = new Promise<void>((resolve) => {
      exited = resolve;
    });
    const engine = await startEngine({ dataDir: folder, tableName, region, onExit: () => exited() });
    const table = tableAt(engine.endpoint);
    const writer = async (lane: number) => {
      for (let n = 0; ; n += 1) {
        const id = `${round}-${lane}-${n}`;
        const answer = await table.transact([put('LEFT', id), put('RIGHT', id)]).catch(() => undefined);
        if (answer?.outcome !== 'committed') return;
        acknowledged.push(id);
      }
    };
    const writers = Array.from({ length: 40 }, (_, lane) => writer(lane));
    await expect.poll(() => acknowledged.length).toBeGreaterThan(round * 200);
    process.kill(engine.pid ?? 0, 'SIGKILL');
    await exit;
    await Promise.all(writers);
  }
  const engine = await startTestEngine(folder);
  const [left, right] = await Promise.all(['LEFT', 'RIGHT'].map((pk) => tableAt(engine.endpoint).list(pk)));
  const kept = new Set(left?.map(({ sk }) => sk));
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  expect(right?.map(({ sk }) => sk)).toEqual(left?.map(({ sk }) => sk));
  await engine.stop();
});

it('finds and stops the engine that a killed parent left behind', async () => {
  const folder = freshFolder();
  const source = `
    import { startEngine } from ${JSON.stringify(new URL('../../lib/local/engine/engine.ts', import.meta.url).href)};
    const { pid } = await startEngine({ dataDir: process.argv[1], tableName: '${tableName}', region: '${region}' });
    process.stdout.write(String(pid));
    setInterval(() => {}, 1000);`;
  const parent = spawn(process.execPath, ['--input-type=module', '--eval', source, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(parent.stdout, 'data');
  const orphan = Number(String(said));
  expect(() => process.kill(orphan, 0)).not.toThrow();
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  const engine = await startTestEngine(folder);
  expect(engine.pid).not.toBe(orphan);
  expect(existsSync(`/proc/${orphan}/exe`)).toBe(false);
  expect(await tableAt(engine.endpoint).write(put('A', '1'))).toBe(true);
  await engine.stop();
});
