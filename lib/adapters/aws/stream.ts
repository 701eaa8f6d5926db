/** The table's stream: records answered one by one, so that one person's text never holds up another's. */
import middy from '@middy/core';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { logFailedRow } from '../../runtime/errors.ts';
import type { Key, Log } from '../../runtime/ports.ts';
import { TableUnreachable } from '../dynamo/unreachable.ts';

const keyOf = (record: DynamoDBRecord): Key | undefined => {
  const pk = record.dynamodb?.Keys?.pk?.S;
  const sk = record.dynamodb?.Keys?.sk?.S;
  return pk === undefined || sk === undefined ? undefined : { pk, sk };
};

/** Less time than this left: the rest goes back, to be tried again whole. */
const enoughMilliseconds = 15_000;

type Remaining = { readonly getRemainingTimeInMillis?: () => number };

/** Calls `tell` for each new row, in order. A row that fails is left to the sweep; only an unreachable table fails the batch. */
export const streamEndpoint = (log: Log, prefix: string, tell: (key: Key) => Promise<unknown>) =>
  middy<DynamoDBStreamEvent, DynamoDBBatchResponse>().handler(async (event, context: Remaining) => {
    for (const record of event.Records) {
      const key = keyOf(record);
      const failed = { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] };
      if ((context?.getRemainingTimeInMillis?.() ?? Number.POSITIVE_INFINITY) < enoughMilliseconds) return failed;
      if (!key?.pk.startsWith(prefix) || record.eventName !== 'INSERT') continue;
      try {
        await tell(key);
      } catch (error) {
        if (error instanceof TableUnreachable) return failed;
        logFailedRow(log, 'stream', error);
      }
    }
    return { batchItemFailures: [] };
  });
