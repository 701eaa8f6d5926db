/** Where SES lays mail, and where photos are kept: closed, encrypted, and emptied by itself. */
import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import { BlockPublicAccess, Bucket, BucketEncryption, CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledged.ts';
import { type MailStage, mailNames } from './mail-names.ts';

/** A month is enough to hear a mail again after a mistake of ours. */
const keptDays = 30;
/** Longer than any cycle, and the rest after it. */
const photoDays = 180;

export const addMailBucket = (scope: Construct, stage: MailStage, receiveEmail: Lambda | undefined): Bucket => {
  const { bucket: bucketName, folder, photos } = mailNames(stage);
  const bucket = new Bucket(scope, 'Mail', {
    bucketName,
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    enforceSSL: true,
    lifecycleRules: [
      { prefix: folder, expiration: Duration.days(keptDays) },
      { prefix: photos, expiration: Duration.days(photoDays) },
    ],
    // In dev it goes with the stack, and SES has laid an object into it as soon as there is a rule.
    ...(stage.name === 'prod'
      ? { removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE }
      : { removalPolicy: RemovalPolicy.DESTROY, autoDeleteObjects: true }),
  });
  acknowledge(bucket, 'AwsSolutions-S1');
  bucket.addToResourcePolicy(
    new PolicyStatement({
      sid: 'LayMailHere',
      actions: ['s3:PutObject'],
      principals: [new ServicePrincipal('ses.amazonaws.com')],
      resources: [bucket.arnForObjects(`${folder}*`)],
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    }),
  );
  if (receiveEmail) tellOfMail(scope, bucket, { bucketName, folder }, receiveEmail);
  return bucket;
};

/** Said on the bucket itself: the construct's own way brings a second function with wide rights. */
const tellOfMail = (
  scope: Construct,
  bucket: Bucket,
  { bucketName, folder }: { readonly bucketName: string; readonly folder: string },
  receiveEmail: Lambda,
): void => {
  receiveEmail.addPermission('LaidByMail', {
    principal: new ServicePrincipal('s3.amazonaws.com'),
    sourceArn: `arn:${Aws.PARTITION}:s3:::${bucketName}`,
    sourceAccount: Aws.ACCOUNT_ID,
  });
  const raw = bucket.node.defaultChild;
  if (!(raw instanceof CfnBucket)) throw new Error(`${scope.node.path} has no bucket to tell of.`);
  raw.notificationConfiguration = {
    lambdaConfigurations: [
      {
        event: 's3:ObjectCreated:*',
        function: receiveEmail.functionArn,
        filter: { s3Key: { rules: [{ name: 'prefix', value: folder }] } },
      },
    ],
  };
  bucket.node.addDependency(receiveEmail.node.findChild('LaidByMail'));
};
