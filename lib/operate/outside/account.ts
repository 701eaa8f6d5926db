/** The AWS account a command works in: who we are, its parameters, and what is deployed. */
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { GetParameterCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

export type Deployment = { readonly status: string; readonly outputs: Readonly<Record<string, string>> };

export type Account = {
  /** The account's number, or undefined when nobody is logged in. */
  readonly whoAmI: () => Promise<string | undefined>;
  readonly parameter: (name: string) => Promise<string | undefined>;
  readonly keepSecret: (name: string, value: string) => Promise<void>;
  /** A stack that is there; undefined before its first deployment. */
  readonly deployment: (stack: string) => Promise<Deployment | undefined>;
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/** Logged out, expired, or never configured: all the same to whoever must log in. */
const isLoggedOut = (error: unknown): boolean =>
  /Credential|ExpiredToken|InvalidClientTokenId|UnrecognizedClient|Token/.test(nameOf(error));

const parameterIn = async (ssm: SSMClient, name: string): Promise<string | undefined> => {
  try {
    const { Parameter } = await ssm.send(new GetParameterCommand({ Name: name, WithDecryption: true }));
    return Parameter?.Value;
  } catch (error) {
    if (nameOf(error) === 'ParameterNotFound') return undefined;
    throw error;
  }
};

const deploymentIn = async (cloud: CloudFormationClient, stack: string): Promise<Deployment | undefined> => {
  try {
    const { Stacks } = await cloud.send(new DescribeStacksCommand({ StackName: stack }));
    const found = Stacks?.[0];
    const outputs = found?.Outputs ?? [];
    return (
      found && {
        status: found.StackStatus ?? 'unknown',
        outputs: Object.fromEntries(outputs.map(({ OutputKey, OutputValue }) => [OutputKey ?? '', OutputValue ?? ''])),
      }
    );
  } catch (error) {
    // This is how CloudFormation says that there is no such stack.
    if (nameOf(error) === 'ValidationError') return undefined;
    throw error;
  }
};

export const openAccount = (region: string): Account => {
  const ssm = new SSMClient({ region });
  const cloud = new CloudFormationClient({ region });
  return {
    whoAmI: async () => {
      try {
        return (await new STSClient({ region }).send(new GetCallerIdentityCommand({}))).Account;
      } catch (error) {
        if (isLoggedOut(error)) return undefined;
        throw error;
      }
    },
    parameter: (name) => parameterIn(ssm, name),
    keepSecret: async (name, value) => {
      await ssm.send(new PutParameterCommand({ Name: name, Value: value, Type: 'SecureString', Overwrite: true }));
    },
    deployment: (stack) => deploymentIn(cloud, stack),
  };
};
