import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';

/** The attribute DynamoDB deletes rows by, some days after that second (epoch seconds); garbage only. */
export const expiryAttribute = 'ttl';

export const dueIndex = 'due';

/** What the table is, for the engine on this machine and for the test that holds the deployed one to it. */
export function tableSchema(tableName: string) {
  return {
    TableName: tableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [
      { AttributeName: 'pk', AttributeType: 'S' },
      { AttributeName: 'sk', AttributeType: 'S' },
      { AttributeName: 'due', AttributeType: 'S' },
      { AttributeName: 'dueAt', AttributeType: 'S' },
    ],
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
    GlobalSecondaryIndexes: [
      {
        IndexName: dueIndex,
        KeySchema: [
          { AttributeName: 'due', KeyType: 'HASH' },
          { AttributeName: 'dueAt', KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'KEYS_ONLY' },
      },
    ],
    // Keys only: every row is read again anyway, and so the stream never carries anybody's words.
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'KEYS_ONLY' },
  } satisfies CreateTableCommandInput;
}
