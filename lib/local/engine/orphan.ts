import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Thrown when another living process has its database in the same folder. */
export class DataInUse extends Error {
  override readonly name = 'DataInUse';

  constructor(parent: number) {
    super(`Another manyhands (process ${parent}) is using this DATA_DIR. Stop it, or choose another folder.`);
  }
}

type Family = { readonly engine: number; readonly parent: number };

export function rememberEngine(pidFile: string, engine: number): void {
  writeFileSync(pidFile, JSON.stringify({ engine, parent: process.pid } satisfies Family));
}

export function forgetEngine(pidFile: string): void {
  rmSync(pidFile, { force: true });
}

/** The engine outlives a parent that was killed; left alone, it would keep the file and serve nobody. */
export async function stopOrphan(pidFile: string, file: string): Promise<void> {
  const family = readFamily(pidFile);
  if (!family || !isEngineOf(family.engine, file)) return;
  if (parentOf(family.engine) === family.parent) throw new DataInUse(family.parent);
  process.kill(family.engine, 'SIGKILL');
  while (isEngineOf(family.engine, file)) await sleep(10);
}

function readFamily(pidFile: string): Family | undefined {
  if (!existsSync(pidFile)) return undefined;
  try {
    const { engine, parent } = JSON.parse(readFileSync(pidFile, 'utf8'));
    return typeof engine === 'number' && typeof parent === 'number' ? { engine, parent } : undefined;
  } catch {
    return undefined; // A power cut can leave the file half written; then nothing is running either.
  }
}

/** Looks at the command line, because numbers of processes are given out again. */
function isEngineOf(pid: number, file: string): boolean {
  return readProc(pid, 'cmdline').split('\0').includes(file);
}

function parentOf(pid: number): number {
  return Number(/^PPid:\s*(\d+)/m.exec(readProc(pid, 'status'))?.[1]);
}

function readProc(pid: number, name: 'cmdline' | 'status'): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
