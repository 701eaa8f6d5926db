import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export type Child = {
  readonly endpoint: string;
  readonly pid: number;
  /** Resolves when the process is gone. */
  readonly stop: () => Promise<void>;
};

/** Thrown when the engine did not come up; its last words are in the message. */
export class EngineFailed extends Error {
  override readonly name = 'EngineFailed';
}

/** Runs the engine on a port we choose, since it does not tell the one it took. */
export async function runEngine(binary: string, file: string, onExit: (code: number | null) => void): Promise<Child> {
  const port = await freePort();
  const child = spawn(binary, ['serve', '-p', String(port), '--db-path', file], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  child.stderr?.on('data', (chunk) => {
    words = `${words}${chunk}`.slice(-2_000);
  });
  const kill = () => child.kill('SIGKILL');
  process.on('exit', kill);
  let isStopping = false;
  child.on('exit', (code) => {
    process.off('exit', kill);
    if (!isStopping) onExit(code);
  });
  child.on('error', (error) => {
    words = String(error);
  });
  const stop = async () => {
    isStopping = true;
    await end(child);
  };
  const endpoint = `http://127.0.0.1:${port}`;
  if (await answers(endpoint, child)) return { endpoint, pid: child.pid ?? 0, stop };
  await stop();
  throw new EngineFailed(`The database did not start: ${words.trim() || 'no answer in 10 seconds'}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

/** Any answer will do; an engine whose port was taken by another ends at once. */
async function answers(endpoint: string, child: ChildProcess): Promise<boolean> {
  const until = performance.now() + 10_000;
  while (performance.now() < until && isRunning(child)) {
    if (await fetch(endpoint).catch(() => undefined)) return isRunning(child);
    await sleep(5);
  }
  return false;
}

async function end(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 2_000);
  await gone;
  clearTimeout(force);
}
