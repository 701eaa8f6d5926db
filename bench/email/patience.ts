import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { parsers } from './parsers.ts';

const longest = 100_000;
const patienceMs = 10_000;

export type Patient = { readonly words: string; readonly seconds: number };

/** What a parser makes of a text so long that it may never end; undefined after ten seconds. */
export function patiently(parser: string, text: string): Promise<Patient | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { parser, text } });
    const timer = setTimeout(() => finish(undefined), patienceMs);
    const finish = (done: Patient | undefined) => {
      clearTimeout(timer);
      void worker.terminate().then(() => resolve(done));
    };
    worker.once('message', (done: Patient) => finish(done));
    worker.once('error', () => finish(undefined));
  });
}

export const needsPatience = (text: string): boolean => text.length > longest;

if (!isMainThread) {
  const { parser, text } = workerData as { readonly parser: string; readonly text: string };
  const began = performance.now();
  const words = parsers.find(({ name }) => name === parser)?.words({ text }) ?? '';
  parentPort?.postMessage({ words, seconds: (performance.now() - began) / 1000 } satisfies Patient);
}
