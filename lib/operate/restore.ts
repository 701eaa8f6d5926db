/** The table as it was at an instant, beside the one there is: made, given its stream, and made safe to be used. */
import {
  DescribeTableCommand,
  type DynamoDBClient,
  RestoreTableToPointInTimeCommand,
  UpdateContinuousBackupsCommand,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { expiryAttribute } from '../adapters/dynamo/schema.ts';

export type Restored = { readonly name: string; readonly streamArn: string };

export type Restoring = {
  readonly client: DynamoDBClient;
  readonly from: string;
  /** ISO. */
  readonly to: string;
  readonly name: string;
  readonly sleep: (milliseconds: number) => Promise<void>;
};

const pauseMs = 10_000;

/** A restored table is busy for some minutes, and again for some seconds after each change. */
const untilActive = async ({ client, name, sleep }: Restoring): Promise<void> => {
  for (;;) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
    const indexes = Table?.GlobalSecondaryIndexes ?? [];
    if (Table?.TableStatus === 'ACTIVE' && indexes.every(({ IndexStatus }) => IndexStatus === 'ACTIVE')) return;
    await sleep(pauseMs);
  }
};

/** What a restoration does not bring along: the stream, the expiry, the next restoration, the lock. */
const equip = async (restoring: Restoring): Promise<string> => {
  const { client, name: TableName } = restoring;
  const stream = { StreamEnabled: true, StreamViewType: 'KEYS_ONLY' } as const;
  await client.send(
    new UpdateTableCommand({ TableName, StreamSpecification: stream, DeletionProtectionEnabled: true }),
  );
  await untilActive(restoring);
  const expiry = { AttributeName: expiryAttribute, Enabled: true };
  await client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification: expiry }));
  const recovery = { PointInTimeRecoveryEnabled: true };
  await client.send(new UpdateContinuousBackupsCommand({ TableName, PointInTimeRecoverySpecification: recovery }));
  const { Table } = await client.send(new DescribeTableCommand({ TableName }));
  return Table?.LatestStreamArn ?? '';
};

/** Takes ten minutes or more. Throws what AWS says when the instant is out of reach. */
export const restoreTable = async (restoring: Restoring): Promise<Restored> => {
  const { client, from, to, name } = restoring;
  await client.send(
    new RestoreTableToPointInTimeCommand({
      SourceTableName: from,
      TargetTableName: name,
      RestoreDateTime: new Date(to),
      BillingModeOverride: 'PAY_PER_REQUEST',
    }),
  );
  await untilActive(restoring);
  return { name, streamArn: await equip(restoring) };
};
