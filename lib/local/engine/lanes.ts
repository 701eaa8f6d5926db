import { setTimeout as sleep } from 'node:timers/promises';
import type { DynamoDBRecord } from 'aws-lambda';

/** Handles up to ten records and answers the sequence numbers that failed, as a Lambda function does. */
export type OnBatch = (records: readonly DynamoDBRecord[]) => Promise<readonly string[]>;

export type Job = { readonly record: DynamoDBRecord; readonly handled: () => void };

export type Lanes = {
  readonly add: (job: Job) => void;
  readonly isIdle: () => boolean;
  /** Begins no further batch and resolves when those under way have ended. */
  readonly stop: () => Promise<void>;
};

/** What AWS runs for one shard at most, so that the order of one sender's texts is met here too. */
const laneCount = 10;
const recordsPerBatch = 10;
const retries = 2;

/** Records of one partition key stay in order in one lane; the lanes run side by side. */
export function openLanes(options: {
  readonly onBatch: OnBatch;
  readonly onIdle: () => void;
  /** Told how many records were left to the sweep after the retries. */
  readonly onGivenUp: (count: number) => void;
}): Lanes {
  const queues = Array.from({ length: laneCount }, (): Job[] => []);
  const running = new Map<number, Promise<void>>();
  let isStopped = false;

  const run = async (lane: number, queue: Job[]) => {
    await Promise.resolve(); // Lets a page be dealt out whole, so that a batch is more than its first record.
    while (queue.length > 0 && !isStopped) {
      const jobs = queue.splice(0, recordsPerBatch);
      const left = await handle(options.onBatch, jobs, () => isStopped);
      if (isStopped && left > 0) break; // Unhandled, so the next start reads them again.
      if (left > 0) options.onGivenUp(left);
      for (const job of jobs) job.handled();
    }
    running.delete(lane);
    if (running.size === 0) options.onIdle();
  };
  return {
    add: (job) => {
      const lane = laneOf(job.record);
      const queue = queues[lane];
      queue?.push(job);
      if (queue && !running.has(lane) && !isStopped) running.set(lane, run(lane, queue));
    },
    isIdle: () => running.size === 0,
    stop: async () => {
      isStopped = true;
      await Promise.all(running.values());
    },
  };
}

/** Answers how many records were still failing after the retries. */
async function handle(onBatch: OnBatch, jobs: readonly Job[], isStopped: () => boolean): Promise<number> {
  let left = jobs.map(({ record }) => record);
  for (let attempt = 0; left.length > 0; attempt += 1) {
    const failed = await onBatch(left).catch(() => left.map(sequenceOf));
    left = fromFirstFailed(left, failed);
    if (attempt === retries || isStopped()) break;
    if (left.length > 0) await sleep(100 * 2 ** attempt);
  }
  return left.length;
}

/** As on AWS: everything from the first failure on is tried again, and an unknown number fails them all. */
function fromFirstFailed(records: readonly DynamoDBRecord[], failed: readonly string[]): DynamoDBRecord[] {
  if (failed.length === 0) return [];
  const positions = failed.map((sequence) => records.findIndex((record) => sequenceOf(record) === sequence));
  return records.slice(Math.max(0, Math.min(...positions)));
}

export function sequenceOf(record: DynamoDBRecord): string {
  return record.dynamodb?.SequenceNumber ?? '';
}

export function partitionOf(record: DynamoDBRecord): string {
  return record.dynamodb?.Keys?.pk?.S ?? '';
}

function laneOf(record: DynamoDBRecord): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(partitionOf(record))) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % laneCount;
}
