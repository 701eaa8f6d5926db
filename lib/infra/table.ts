import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import type { Stage } from '../config/stage.ts';
import { nameOf } from '../config/stage.ts';

export type TableParts = { readonly name: string; readonly arn: string; readonly streamArn: string };

/** Read by hash of the row's key, then by the moment it is due. */
export const dueIndex = 'due';

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** A table restored from a point in time is used as it is; ours is kept beside it. */
const adopted = (scope: Construct, { name, streamArn }: NonNullable<Stage['restoredTable']>): TableParts => ({
  name,
  arn: Stack.of(scope).formatArn({ service: 'dynamodb', resource: 'table', resourceName: name }),
  streamArn,
});

/**
 * Said on the command line for the very first deployment of a stage. A locked table cannot be taken back when that
 * deployment fails, and would then stand in the way of every later one; a second deployment, right after, locks it.
 */
export const unlocked = 'unlocked';

/** The one table. In prod nothing deletes it: not the stack, not a mistaken command. */
export const addTable = (scope: Construct, stage: Stage): TableParts => {
  const isProd = stage.name === 'prod';
  const isLocked = isProd && scope.node.tryGetContext(unlocked) !== stage.name;
  const table = new TableV2(scope, 'Table', {
    tableName: nameOf(stage),
    partitionKey: text('pk'),
    sortKey: text('sk'),
    billing: Billing.onDemand(),
    // Always encrypted; a key of our own would cost more each month than everything else.
    encryption: TableEncryptionV2.dynamoOwnedKey(),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    timeToLiveAttribute: 'ttl',
    // Keys only: every row is read again anyway, and so the stream never carries anybody's words.
    dynamoStream: StreamViewType.KEYS_ONLY,
    globalSecondaryIndexes: [
      {
        indexName: dueIndex,
        partitionKey: text('due'),
        sortKey: text('dueAt'),
        projectionType: ProjectionType.KEYS_ONLY,
      },
    ],
    deletionProtection: isLocked,
    // Taken back only by the failing deployment that made it.
    removalPolicy: isProd ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY,
  });
  if (stage.restoredTable) return adopted(scope, stage.restoredTable);
  return { name: table.tableName, arn: table.tableArn, streamArn: table.tableStreamArn ?? '' };
};
