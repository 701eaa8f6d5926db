import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { parsers } from './parsers.ts';

const longest = 100_000;
const patienceMs = 10_000;

/** What a parser makes of a text so long that it may never end; undefined after ten seconds. */
export function patiently(parser: string, text: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { parser, text } });
    const timer = setTimeout(() => finish(undefined), patienceMs);
    const finish = (words: string | undefined) => {
      clearTimeout(timer);
      void worker.terminate().then(() => resolve(words));
    };
    worker.once('message', (words: string) => finish(words));
    worker.once('error', () => finish(undefined));
  });
}

export const needsPatience = (text: string): boolean => text.length > longest;

if (!isMainThread) {
  const { parser, text } = workerData as { readonly parser: string; readonly text: string };
  parentPort?.postMessage(parsers.find(({ name }) => name === parser)?.words({ text }));
}
