/** The process killed ten times during a cycle and started again: the same world, and nobody told twice. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Doing, overHttp, type Played, playScript } from '../rehearsal/play.ts';
import type { Report } from './report.ts';

const root = join(import.meta.dirname, '../../..');
const kills = 10;

type Running = { readonly kill: () => Promise<void> };

const started = async (port: number, dataDir: string): Promise<Running> => {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(root, 'bin/start.ts')],
    {
      cwd: root,
      env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, CLOCK_START: '2026-05-06T14:00:00.000Z' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (text: Buffer) => text.includes('ready') && resolve());
    child.once('exit', (code) => reject(new Error(`the system ended with ${code}`)));
  });
  return {
    kill: () =>
      new Promise((resolve) => {
        child.removeAllListeners('exit');
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }),
  };
};

/** Tries until the system is back; a text the carrier already has from this phone is not sent twice by a person. */
const patient = (doing: Doing): Doing => {
  const until = async <T>(attempt: () => Promise<T>): Promise<T> => {
    for (let tries = 0; ; tries += 1) {
      try {
        return await attempt();
      } catch (error) {
        if (tries > 60) throw error;
        await sleep(250);
      }
    }
  };
  const sentBy = async (phone: string, text: string): Promise<number> =>
    (await until(() => doing.texts(phone))).filter(({ direction, body }) => direction === 'inbound' && body === text)
      .length;
  return {
    says: async (phone, text) => {
      const before = await sentBy(phone, text);
      await until(async () => {
        if ((await sentBy(phone, text)) === before) await doing.says(phone, text);
      });
      await until(doing.now);
    },
    jump: (to) => until(() => doing.jump(to)),
    now: () => until(doing.now),
    texts: (phone) => until(() => doing.texts(phone)),
  };
};

const month = (): string => readFileSync(join(root, 'lib/local/rehearsal/month.txt'), 'utf8');

const playOnce = async (
  port: number,
  killAt: readonly number[],
): Promise<{ played: Played; world: string; killed: number }> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'manyhands-kill-'));
  const url = `http://127.0.0.1:${port}`;
  let running = await started(port, dataDir);
  let killed = 0;
  const restart = async (): Promise<void> => {
    await running.kill();
    killed += 1;
    running = await started(port, dataDir);
  };
  const doing = patient(overHttp(url));
  const moments = new Set(killAt);
  let acts = 0;
  /** Some kills fall between two texts, most in the middle of one: so many milliseconds after it began. */
  const dying = async (act: () => Promise<void>): Promise<void> => {
    const isFatal = moments.has(acts);
    acts += 1;
    if (!isFatal) return act();
    const done = act();
    await sleep(3 + ((acts * 7) % 40));
    await restart();
    await done;
  };
  try {
    const played = await playScript(month(), {
      ...doing,
      says: (phone, text) => dying(() => doing.says(phone, text)),
      jump: (to) => dying(() => doing.jump(to)),
    });
    const world = await (await fetch(`${url}/world?community=maple`)).text();
    return { played, world, killed };
  } finally {
    await running.kill();
    rmSync(dataDir, { recursive: true, force: true });
  }
};

/** Instants differ by the seconds a restart takes; days and everything else must not. */
const comparable = (world: string): string => world.replace(/T\d{2}:\d{2}:\d{2}\.\d{3}Z/g, 'T');

const counted = (played: Played): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const [who, thread] of played.threads) {
    for (const { direction, body } of thread) {
      if (direction === 'inbound') continue;
      counts.set(`${who}: ${body}`, (counts.get(`${who}: ${body}`) ?? 0) + 1);
    }
  }
  return counts;
};

export const killedTenTimes = async (port: number): Promise<Report> => {
  const calm = await playOnce(port, []);
  const steps = month()
    .split('\n')
    .filter((line) => / > |^---/.test(line)).length;
  const killAt = Array.from({ length: kills }, (_, index) => Math.floor(((index + 0.5) * steps) / kills));
  const rough = await playOnce(port + 1, killAt);
  const expected = counted(calm.played);
  const told = counted(rough.played);
  const twice = [...told].filter(([text, count]) => count > (expected.get(text) ?? 0));
  const missing = [...expected].filter(([text, count]) => (told.get(text) ?? 0) < count);
  const isSame = comparable(calm.world) === comparable(rough.world);
  if (process.env.LOG) console.error(JSON.stringify({ twice, missing }, null, 1));
  return {
    holds: isSame && rough.killed === kills && twice.length === 0 && missing.length === 0,
    figures: {
      kills: rough.killed,
      'same world': isSame ? 'yes' : 'no',
      'texts more than in the calm run': twice.length,
      'texts missing': missing.length,
    },
  };
};
