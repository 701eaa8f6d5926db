export type FaultRates = {
  /** Of transactions and single writes, the part cancelled as in conflict (0 to 1). */
  readonly conflictRate: number;
  /** Of all requests to the table, the part throttled (0 to 1). */
  readonly throttleRate: number;
  /** How long a row written with a `dueAt` stays out of the index. */
  readonly lagMs: number;
  /** Of writes, the part that happens while its answer is lost (0 to 1). */
  readonly loseAnswerRate: number;
  /** Whether the order of different rows within a page of the stream is shuffled. */
  readonly shuffleStream: boolean;
};

export const noFaults: FaultRates = {
  conflictRate: 0,
  throttleRate: 0,
  lagMs: 0,
  loseAnswerRate: 0,
  shuffleStream: false,
};

/** A small generator of numbers in [0, 1), the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type Fate = 'conflict' | 'throttle' | 'lose-answer' | 'pass';

const writes = ['TransactWriteItems', 'PutItem', 'UpdateItem', 'DeleteItem'];

/** What happens to one request. Always draws three numbers, so that a rate changed midway moves nobody else's fate. */
export function fateOf(operation: string, rates: FaultRates, random: () => number): Fate {
  const [conflict, throttle, lose] = [random(), random(), random()];
  const isWrite = writes.includes(operation);
  if (isWrite && conflict < rates.conflictRate) return 'conflict';
  if (throttle < rates.throttleRate) return 'throttle';
  return isWrite && lose < rates.loseAnswerRate ? 'lose-answer' : 'pass';
}

type Refusal = { readonly __type: string; readonly message: string; readonly CancellationReasons?: readonly object[] };

const prefix = 'com.amazonaws.dynamodb.v20120810#';

/** The words DynamoDB uses; a transaction is told by position, where one random action is the one in conflict. */
export function refusalOf(
  fate: 'conflict' | 'throttle',
  operation: string,
  actions: number,
  random: () => number,
): Refusal {
  if (operation !== 'TransactWriteItems') {
    return fate === 'conflict'
      ? { __type: `${prefix}TransactionConflictException`, message: 'Transaction is ongoing for the item' }
      : { __type: `${prefix}ThrottlingException`, message: 'Throughput exceeds the current capacity of your table' };
  }
  const struck = Math.floor(random() * actions);
  const Code = fate === 'conflict' ? 'TransactionConflict' : 'ThrottlingError';
  const reasons = Array.from({ length: actions }, (_, at) => ({ Code: at === struck ? Code : 'None' }));
  const codes = reasons.map((reason) => reason.Code).join(', ');
  const message = `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`;
  return { __type: `${prefix}TransactionCanceledException`, message, CancellationReasons: reasons };
}
