/** Findings of cdk-nag we live with, each with its reason; docs/deploy.md repeats none of them. */
import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

const reasons = {
  'AwsSolutions-IAM5[Resource::*]':
    'It holds dynamodb:ListStreams, which Lambda needs to find the stream, or the active set of mail rules: AWS offers no narrower resource for either.',
  'AwsSolutions-APIG4':
    'The carrier and mail programs cannot log in. Each post is believed only for its signature (X-Twilio-Signature) or its sealed token, checked before anything is read or written.',
  'AwsSolutions-SQS3': 'This queue is the place for dead letters itself.',
  'AwsSolutions-SNS2':
    'What is published is the name and wording of an alarm, which are public in this repository. A key of our own would cost more a month than the rest.',
  'AwsSolutions-S1':
    'Mail lies here for a month and photos for half a year, read by three functions; a second bucket of access logs would hold addresses for longer than the mail itself.',
} as const;

export type Acknowledged = keyof typeof reasons;

export const acknowledge = (scope: IConstruct, ...ids: readonly Acknowledged[]): void =>
  Validations.of(scope).acknowledge(...ids.map((id) => ({ id, reason: reasons[id] })));

/** The rule names a finding by the resource as it prints it, the account's number by its name. */
export const acknowledgeMailFolder = (scope: IConstruct, laid: string): void =>
  Validations.of(scope).acknowledge({
    id: `AwsSolutions-IAM5[Resource::${laid}]`,
    reason:
      'Each mail is an object of its own, named by SES; the star is the names in our own folder of our own bucket.',
  });

export const acknowledgePhotoFolder = (scope: IConstruct, kept: string): void =>
  Validations.of(scope).acknowledge({
    id: `AwsSolutions-IAM5[Resource::${kept}]`,
    reason:
      'Each photo is an object of its own, named as it comes; the star is the names in our own folder of our own bucket.',
  });

export const acknowledgeIdentities = (scope: IConstruct, identities: string): void =>
  Validations.of(scope).acknowledge({
    id: `AwsSolutions-IAM5[Resource::${identities}]`,
    reason:
      'In the sandbox SES asks for the right to the identity of each recipient as well, and nobody knows those before they are verified. What is sent must be from our domain: that is the condition.',
  });
