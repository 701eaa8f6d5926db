/** What stands in the account under the names a deployment would use, and whether the deployment owns it. */
import { CloudFormationClient, paginateListStackResources } from '@aws-sdk/client-cloudformation';
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';

export type Standing = {
  /** The names of everything that belongs to a stack; empty where there is none. */
  readonly ownedBy: (stack: string) => Promise<readonly string[]>;
  readonly hasTable: (name: string) => Promise<boolean>;
  readonly hasBucket: (name: string) => Promise<boolean>;
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

const ownedIn = async (client: CloudFormationClient, StackName: string): Promise<readonly string[]> => {
  const names: string[] = [];
  try {
    for await (const { StackResourceSummaries = [] } of paginateListStackResources({ client }, { StackName })) {
      const kept = StackResourceSummaries.filter(({ ResourceStatus }) => !ResourceStatus?.startsWith('DELETE_'));
      names.push(...kept.map(({ PhysicalResourceId }) => PhysicalResourceId ?? ''));
    }
  } catch (error) {
    // This is how CloudFormation says that there is no such stack.
    if (nameOf(error) !== 'ValidationError') throw error;
  }
  return names;
};

/** Not signed: whoever asks is told whether there is such a bucket, and nothing else. */
const bucketStands = async (endpoint: string, bucket: string): Promise<boolean> => {
  const asked = { method: 'HEAD', signal: AbortSignal.timeout(10_000), redirect: 'manual' } as const;
  return (await fetch(`${endpoint}/${bucket}`, asked)).status !== 404;
};

/** `buckets` is where S3 answers. */
export const openStanding = (region: string, buckets = `https://s3.${region}.amazonaws.com`): Standing => {
  const cloud = new CloudFormationClient({ region });
  const tables = new DynamoDBClient({ region });
  return {
    ownedBy: (stack) => ownedIn(cloud, stack),
    hasTable: async (name) => {
      try {
        await tables.send(new DescribeTableCommand({ TableName: name }));
        return true;
      } catch (error) {
        if (nameOf(error) === 'ResourceNotFoundException') return false;
        throw error;
      }
    },
    hasBucket: (name) => bucketStands(buckets, name),
  };
};
