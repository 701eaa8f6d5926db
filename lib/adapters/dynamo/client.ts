import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

export type Place = {
  readonly region: string;
  /** Given for a table outside AWS, where any credentials are accepted. */
  readonly endpoint?: string;
};

/** The connection every table reads and writes through; made once per process, because opening one costs more than a read. */
export function dynamoClient({ region, endpoint }: Place): DynamoDBClient {
  return new DynamoDBClient({
    region,
    maxAttempts: 3,
    requestHandler: {
      connectionTimeout: 1_000,
      requestTimeout: 5_000,
      throwOnRequestTimeout: true,
      httpAgent: { keepAlive: true, maxSockets: 256 },
      httpsAgent: { keepAlive: true, maxSockets: 256 },
    },
    ...(endpoint && { endpoint, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }),
  });
}
