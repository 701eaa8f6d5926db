/** Mail for one domain: what comes in is laid in a bucket, what goes out is signed, and what became of it is reported. */
import { Aws, CfnOutput, CustomResource, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { EventBus, Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import { BlockPublicAccess, Bucket, BucketEncryption, CfnBucket } from 'aws-cdk-lib/aws-s3';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  ReceiptRuleSet,
  SuppressionReasons,
  TlsPolicy,
} from 'aws-cdk-lib/aws-ses';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { nameOf, type Stage } from '../config/stage.ts';
import { acknowledge } from './acknowledged.ts';

export type MailStage = Stage & { readonly domain: string };

export const hasMail = (stage: Stage): stage is MailStage => stage.domain !== undefined;

/** Known before anything is made, so that functions can be told of each other without a circle. */
export const mailNames = (stage: MailStage, account: string = Aws.ACCOUNT_ID) => ({
  bucket: `${nameOf(stage)}-mail-${account}-${stage.region}`,
  folder: 'inbound/',
  photos: 'photos/',
  configurationSet: nameOf(stage),
  ruleSet: nameOf(stage),
  mailFrom: `bounce.${stage.domain}`,
});

/** Told to every function of a deployment with mail. */
export const mailEnvironment = (stage: MailStage): Record<string, string> => {
  const { bucket, configurationSet } = mailNames(stage);
  return { MAIL_DOMAIN: stage.domain, MAIL_BUCKET: bucket, MAIL_CONFIGURATION_SET: configurationSet };
};

/** A month is enough to hear a mail again after a mistake of ours. */
const keptDays = 30;
/** Longer than any cycle, and the rest after it. */
const photoDays = 180;

const addBucket = (scope: Construct, stage: MailStage, receiveEmail: Lambda | undefined): Bucket => {
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
    removalPolicy: stage.name === 'prod' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
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

const addRules = (scope: Construct, stage: MailStage, { bucketName, policy }: Bucket): ReceiptRuleSet => {
  const { ruleSet, folder } = mailNames(stage);
  const rules = new ReceiptRuleSet(scope, 'MailRules', { receiptRuleSetName: ruleSet });
  const rule = rules.addRule('ToGroups', {
    recipients: [stage.domain],
    scanEnabled: true,
    tlsPolicy: TlsPolicy.OPTIONAL,
    actions: [{ bind: () => ({ s3Action: { bucketName, objectKeyPrefix: folder } }) }],
  });
  // SES tries the bucket when the rule is made.
  if (policy) rule.node.addDependency(policy);
  return rules;
};

/** Who reports what became of a mail: bounces and complaints close an address, SEND resolves what we do not know. */
const addReports = (scope: Construct, stage: MailStage, receiveReport: Lambda | undefined): ConfigurationSet => {
  const { configurationSet } = mailNames(stage);
  const set = new ConfigurationSet(scope, 'MailReports', {
    configurationSetName: configurationSet,
    tlsPolicy: ConfigurationSetTlsPolicy.OPTIONAL,
    reputationMetrics: true,
    suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
  });
  set.addEventDestination('ToOurselves', {
    destination: EventDestination.eventBus(EventBus.fromEventBusName(scope, 'DefaultBus', 'default')),
    events: [
      EmailSendingEvent.SEND,
      EmailSendingEvent.DELIVERY,
      EmailSendingEvent.BOUNCE,
      EmailSendingEvent.COMPLAINT,
      EmailSendingEvent.REJECT,
    ],
  });
  if (receiveReport) {
    new Rule(scope, 'MailReported', {
      ruleName: `${nameOf(stage)}-mail-reported`,
      eventPattern: {
        source: ['aws.ses'],
        detail: { mail: { tags: { 'ses:configuration-set': [configurationSet] } } },
      },
      targets: [new LambdaFunction(receiveReport, { retryAttempts: 10, maxEventAge: Duration.hours(6) })],
    });
  }
  return set;
};

const addIdentity = (scope: Construct, stage: MailStage, configurationSet: ConfigurationSet): EmailIdentity =>
  new EmailIdentity(scope, 'MailIdentity', {
    identity: Identity.domain(stage.domain),
    configurationSet,
    mailFromDomain: mailNames(stage).mailFrom,
    feedbackForwarding: false,
  });

/** The records to write where the domain is kept; `npm run deploy` checks them one by one. */
const tellRecords = (scope: Construct, stage: MailStage, identity: EmailIdentity): void => {
  const { domain, region } = stage;
  const { mailFrom } = mailNames(stage);
  const records = [
    `${domain} MX 10 inbound-smtp.${region}.amazonaws.com`,
    `${mailFrom} MX 10 feedback-smtp.${region}.amazonses.com`,
    `${mailFrom} TXT "v=spf1 include:amazonses.com -all"`,
    `_dmarc.${domain} TXT "v=DMARC1; p=quarantine"`,
    ...identity.dkimRecords.map(({ name, value }) => `${name} CNAME ${value}`),
  ];
  for (const [index, value] of records.entries()) new CfnOutput(scope, `MailRecord${index + 1}`, { value });
};

export type MailParts = {
  readonly stage: MailStage;
  readonly functions: ReadonlyMap<string, Lambda>;
  /** Makes our rules the active ones; absent when the stage's file says that somebody else does. */
  readonly activation: Lambda | undefined;
  readonly deadLetters: Queue;
};

/** Mail and its reports are brought without anybody waiting: what fails through its tries is kept with the dead letters. */
const keepWhatFails = (lambda: Lambda | undefined, deadLetters: Queue): void =>
  lambda?.configureAsyncInvoke({
    retryAttempts: 2,
    maxEventAge: Duration.hours(6),
    // Its own construct would grant more than sending.
    onFailure: { bind: () => ({ destination: deadLetters.queueArn }) },
  });

export const addMail = (scope: Construct, { stage, functions, activation, deadLetters }: MailParts): void => {
  const bucket = addBucket(scope, stage, functions.get('receiveEmail'));
  const rules = addRules(scope, stage, bucket);
  const reports = addReports(scope, stage, functions.get('receiveReport'));
  tellRecords(scope, stage, addIdentity(scope, stage, reports));
  for (const name of ['receiveEmail', 'receiveReport']) keepWhatFails(functions.get(name), deadLetters);
  if (!activation) return;
  const active = new CustomResource(scope, 'MailActive', {
    serviceToken: activation.functionArn,
    properties: { ruleSet: mailNames(stage).ruleSet },
  });
  active.node.addDependency(rules);
};
