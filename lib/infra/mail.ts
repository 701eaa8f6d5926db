/** Mail for one domain: what comes in is laid in a bucket, what goes out is signed, and what became of it is reported. */
import { CfnOutput, CustomResource, Duration } from 'aws-cdk-lib';
import { EventBus, Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
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
import { nameOf } from '../config/stage.ts';
import { addMailBucket } from './mail-bucket.ts';
import { type MailStage, mailNames } from './mail-names.ts';

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

/** Whom mail and its reports are brought to. */
export const mailTakers = ['receiveEmail', 'receiveReport'] as const;

/** Mail and its reports are brought without anybody waiting: what fails through its tries is kept with the dead letters. */
const keepWhatFails = (lambda: Lambda | undefined, deadLetters: Queue): void =>
  lambda?.configureAsyncInvoke({
    retryAttempts: 2,
    maxEventAge: Duration.hours(6),
    // Its own construct would grant more than sending.
    onFailure: { bind: () => ({ destination: deadLetters.queueArn }) },
  });

export const addMail = (scope: Construct, { stage, functions, activation, deadLetters }: MailParts): void => {
  const bucket = addMailBucket(scope, stage, functions.get('receiveEmail'));
  const rules = addRules(scope, stage, bucket);
  const reports = addReports(scope, stage, functions.get('receiveReport'));
  tellRecords(scope, stage, addIdentity(scope, stage, reports));
  for (const name of mailTakers) keepWhatFails(functions.get(name), deadLetters);
  if (!activation) return;
  const active = new CustomResource(scope, 'MailActive', {
    serviceToken: activation.functionArn,
    properties: { ruleSet: mailNames(stage).ruleSet },
  });
  active.node.addDependency(rules);
};
