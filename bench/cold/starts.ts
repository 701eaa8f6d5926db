/** Cold starts, interleaved: every round starts each candidate once, so that a busy machine is busy for all. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Relay } from './relay.ts';

const run = promisify(execFile);

export type Candidate = {
  readonly name: string;
  readonly file: string;
  /** The first event, JSON; absent measures readiness alone. */
  readonly event?: string;
  readonly environment: Readonly<Record<string, string>>;
};

export type Measured = {
  /** Milliseconds from the process's start: to the end of its top level, to the first table answer, to the end of the first event. */
  readonly ready: number;
  readonly firstAnswer?: number;
  readonly done?: number;
};

const child = join(import.meta.dirname, 'child.mjs');

const startOnce = async ({ file, event, environment }: Candidate, relay: Relay): Promise<Measured> => {
  relay.take();
  const spawned = performance.now();
  const { stdout } = await run(process.execPath, [child, file, ...(event ? [event] : [])], { env: { ...environment } });
  const { ready, done } = JSON.parse(stdout.slice(stdout.lastIndexOf('{'))) as { ready: number; done: number };
  const table = relay.take().find(({ target }) => target.startsWith('DynamoDB'));
  return { ready, ...(event ? { done } : {}), ...(table ? { firstAnswer: table.answeredAt - spawned } : {}) };
};

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** Medians by name. */
export const measureStarts = async (
  candidates: readonly Candidate[],
  rounds: number,
  relay: Relay,
): Promise<ReadonlyMap<string, Measured>> => {
  const all = new Map<string, Measured[]>(candidates.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const candidate of candidates) all.get(candidate.name)?.push(await startOnce(candidate, relay));
  }
  const of = (measured: readonly Measured[], what: keyof Measured): number | undefined => {
    const values = measured.flatMap((one) => one[what] ?? []);
    return values.length === 0 ? undefined : median(values);
  };
  return new Map(
    [...all].map(([name, measured]) => {
      const [firstAnswer, done] = [of(measured, 'firstAnswer'), of(measured, 'done')];
      return [
        name,
        {
          ready: of(measured, 'ready') ?? Number.NaN,
          ...(firstAnswer === undefined ? {} : { firstAnswer }),
          ...(done === undefined ? {} : { done }),
        },
      ];
    }),
  );
};
