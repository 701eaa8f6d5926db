/** What each function is told, read from the stack; only where this machine stands in for AWS is it told otherwise. */
import type { Template } from 'aws-cdk-lib/assertions';

type Variables = Readonly<Record<string, unknown>>;

/** The variables of one function in a template, those that are plain words. */
const givenIn = (template: Template, name: string): Record<string, string> => {
  const found = Object.values(template.findResources('AWS::Lambda::Function')).find(
    ({ Properties }) => Properties.FunctionName === `manyhands-prod-${name}`,
  );
  const variables = (found?.Properties.Environment?.Variables ?? {}) as Variables;
  return Object.fromEntries(
    Object.entries(variables).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
};

export type Around = {
  /** Where this machine's carrier, SES, SSM, S3 and webhooks answer. */
  readonly own: string;
  readonly tableName: string;
};

export const environmentOf = (template: Template, name: string, { own, tableName }: Around) => ({
  ...givenIn(template, name),
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_SESSION_TOKEN: 'session',
  TABLE_NAME: tableName,
  // Through a guard that holds each function to its role.
  DYNAMODB_ENDPOINT: `${own}/table/${name}`,
  PUBLIC_URL: own,
  TWILIO_BASE_URL: own,
  SES_ENDPOINT: own,
  AWS_ENDPOINT_URL_SSM: `${own}/ssm`,
  AWS_ENDPOINT_URL_S3: `${own}/s3`,
  AWS_ENDPOINT_URL_SQS: `${own}/sqs`,
  AWS_ENDPOINT_URL_LAMBDA: `${own}/lambda`,
  // Its address is known once the queue is made.
  ...(name === 'tick' ? { DEAD_LETTERS_URL: `${own}/sqs/dead-letters` } : {}),
  // Its name holds the account's number, which the template leaves open.
  MAIL_BUCKET: 'mail',
  // So that a step of three days ends after three days of the script, and not some minutes later.
  SPREAD_MINUTES: '0',
});
