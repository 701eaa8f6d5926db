import { Duration } from 'aws-cdk-lib';
import { EventSourceMapping, FilterCriteria, type Function as Lambda, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { nameOf, type Stage } from '../config/stage.ts';
import { acknowledge } from './acknowledged.ts';

/** Where a batch goes that failed through its retries: keys and positions, no words. The sweep has its rows already. */
export const addDeadLetters = (scope: Construct, stage: Stage): Queue => {
  const queue = new Queue(scope, 'DeadLetters', {
    queueName: `${nameOf(stage)}-dead-letters`,
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  });
  acknowledge(queue, 'AwsSolutions-SQS3');
  return queue;
};

/** New rows only, and only of one kind; a function is never called for another's. */
export const filterFor = (prefix: string): Record<string, unknown> => ({
  eventName: ['INSERT'],
  dynamodb: { Keys: { pk: { S: [{ prefix }] } } },
});

export type Reader = { readonly lambda: Lambda; readonly prefix: string };

/**
 * The stream calls a function for new rows of one kind: in order per person on ten lanes, retried twice, then given up
 * to the dead letters, because the sweep is the real second path.
 */
export const addReader = (
  scope: Construct,
  streamArn: string,
  { lambda, prefix }: Reader,
  deadLetters: Queue,
): EventSourceMapping => {
  const mapping = new EventSourceMapping(scope, `${lambda.node.id}Reader`, {
    target: lambda,
    eventSourceArn: streamArn,
    // A text that came before the mapping was made is heard all the same; one that was heard already is silent.
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 10,
    parallelizationFactor: 10,
    bisectBatchOnError: true,
    reportBatchItemFailures: true,
    retryAttempts: 2,
    maxRecordAge: Duration.minutes(5),
    // Its own construct would grant more than sending.
    onFailure: { bind: () => ({ destination: deadLetters.queueArn }) },
    filters: [FilterCriteria.filter(filterFor(prefix))],
  });
  // Its first act is to read the stream, so the right to do that must be there before it.
  if (lambda.role) {
    mapping.node.addDependency(lambda.role);
    acknowledge(lambda.role, 'AwsSolutions-IAM5[Resource::*]');
  }
  return mapping;
};
