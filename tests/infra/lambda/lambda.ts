/** A bundled function in a process of its own, called with events and answered. */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Answered } from './runner.ts';

export type Lambda = {
  /** Throws what the function threw, as Lambda would report it. */
  readonly call: <T>(event: unknown, now?: string) => Promise<T>;
  /** Everything it printed. */
  readonly lines: readonly string[];
  readonly close: () => void;
};

/** A function ended by throwing, or its process ended. */
export class FunctionFailed extends Error {
  override readonly name = 'FunctionFailed';
}

/** Starts the process; `environment` is all it knows. */
export const openLambda = (file: string, environment: Readonly<Record<string, string>>): Lambda => {
  const child = fork(join(import.meta.dirname, 'runner.ts'), [file], {
    env: { ...environment },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const waiting = new Map<number, (answered: Answered) => void>();
  const lines: string[] = [];
  let calls = 0;
  for (const out of [child.stdout, child.stderr]) {
    out
      ?.setEncoding('utf8')
      .on('data', (text: string) => lines.push(...text.split('\n').filter((line) => line !== '')));
  }
  child.on('message', (answered: Answered) => {
    waiting.get(answered.id)?.(answered);
    waiting.delete(answered.id);
  });
  child.on('exit', () => {
    for (const [id, answer] of waiting) answer({ id, error: `the process ended: ${lines.slice(-5).join(' ')}` });
    waiting.clear();
  });
  return {
    lines,
    close: () => child.kill('SIGKILL'),
    call: async <T>(event: unknown, now = new Date().toISOString()) => {
      calls += 1;
      const id = calls;
      const answered = new Promise<Answered>((resolve) => waiting.set(id, resolve));
      child.send({ id, event, now });
      const { answer, error } = await answered;
      if (error !== undefined) throw new FunctionFailed(error);
      return answer as T;
    },
  };
};
