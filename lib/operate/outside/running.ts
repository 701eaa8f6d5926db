/** A deployment at work: its readers, its dead letters, and its functions. */

import { DynamoDBStreamsClient, GetRecordsCommand, GetShardIteratorCommand } from '@aws-sdk/client-dynamodb-streams';
import { InvokeCommand, LambdaClient, ListEventSourceMappingsCommand } from '@aws-sdk/client-lambda';
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { toLambdaRecord } from '../../local/engine/record.ts';

/** One letter, hidden from others until it is thrown away or put back. */
export type DeadLetter = {
  /** The same however often it is taken. */
  readonly id: string;
  readonly body: string;
  readonly throwAway: () => Promise<void>;
  /** Seen by everybody again, at once. */
  readonly putBack: () => Promise<void>;
};

/** Where in a stream a batch lay. */
export type Batch = {
  readonly streamArn: string;
  readonly shard: string;
  readonly first: string;
  readonly last: string;
};

export type Running = {
  /** Whether the stream calls this function, in AWS's words: Enabled, Disabled … */
  readonly readerOf: (functionName: string) => Promise<string | undefined>;
  readonly deadLetters: () => Promise<number>;
  /** A few of them, hidden longer than ten calls can last. */
  readonly takeDeadLetters: () => Promise<readonly DeadLetter[]>;
  /** The records of a batch; undefined when the stream has forgotten them, which it does after a day. */
  readonly records: (batch: Batch) => Promise<readonly unknown[] | undefined>;
  /** Throws FunctionFailed when the function threw. */
  readonly call: (functionName: string, event: unknown) => Promise<unknown>;
};

/** The function ran and threw. */
export class FunctionFailed extends Error {
  override readonly name = 'FunctionFailed';
}

/** Ten letters are taken at once, and a function may run for a minute; then some rest. */
const hiddenSeconds = 900;

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

const recordsIn = async (streams: DynamoDBStreamsClient, batch: Batch): Promise<readonly unknown[] | undefined> => {
  try {
    const { ShardIterator: iterator } = await streams.send(
      new GetShardIteratorCommand({
        StreamArn: batch.streamArn,
        ShardId: batch.shard,
        ShardIteratorType: 'AT_SEQUENCE_NUMBER',
        SequenceNumber: batch.first,
      }),
    );
    const { Records = [] } = await streams.send(new GetRecordsCommand({ ShardIterator: iterator }));
    const last = BigInt(batch.last);
    return Records.map(toLambdaRecord).filter(({ dynamodb }) => BigInt(dynamodb?.SequenceNumber ?? '0') <= last);
  } catch (error) {
    if (/TrimmedDataAccess|ResourceNotFound|ExpiredIterator/.test(nameOf(error))) return undefined;
    throw error;
  }
};

const called = async (lambda: LambdaClient, functionName: string, event: unknown): Promise<unknown> => {
  const asked = { FunctionName: functionName, Payload: Buffer.from(JSON.stringify(event)) };
  const { FunctionError, Payload } = await lambda.send(new InvokeCommand(asked));
  const answer: unknown = JSON.parse(Payload ? Buffer.from(Payload).toString('utf8') || 'null' : 'null');
  if (FunctionError) throw new FunctionFailed(`${functionName} failed: ${JSON.stringify(answer)}`);
  return answer;
};

/** `name` is the deployment's: manyhands-prod. */
export const openRunning = (region: string, name: string): Running => {
  const lambda = new LambdaClient({ region });
  const sqs = new SQSClient({ region });
  const streams = new DynamoDBStreamsClient({ region });
  const queue = async (): Promise<string> => {
    const { QueueUrl } = await sqs.send(new GetQueueUrlCommand({ QueueName: `${name}-dead-letters` }));
    return QueueUrl ?? '';
  };
  return {
    readerOf: async (functionName) => {
      const asked = { FunctionName: `${name}-${functionName}` };
      const { EventSourceMappings } = await lambda.send(new ListEventSourceMappingsCommand(asked));
      return EventSourceMappings?.[0]?.State;
    },
    deadLetters: async () => {
      const asked = { QueueUrl: await queue(), AttributeNames: ['ApproximateNumberOfMessages' as const] };
      const { Attributes } = await sqs.send(new GetQueueAttributesCommand(asked));
      return Number(Attributes?.ApproximateNumberOfMessages ?? 0);
    },
    takeDeadLetters: async () => {
      const QueueUrl = await queue();
      const asked = { QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: hiddenSeconds, WaitTimeSeconds: 1 };
      const { Messages = [] } = await sqs.send(new ReceiveMessageCommand(asked));
      return Messages.map(({ MessageId = '', Body = '', ReceiptHandle }) => ({
        id: MessageId,
        body: Body,
        throwAway: async () => {
          await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
        },
        putBack: async () => {
          const seen = { QueueUrl, ReceiptHandle, VisibilityTimeout: 0 };
          // One that was hidden no longer needs no putting back.
          await sqs.send(new ChangeMessageVisibilityCommand(seen)).catch((error) => {
            if (!/NotInflight|ReceiptHandleIsInvalid/.test(nameOf(error))) throw error;
          });
        },
      }));
    },
    records: (batch) => recordsIn(streams, batch),
    call: (functionName, event) => called(lambda, functionName, event),
  };
};
