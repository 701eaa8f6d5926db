import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { developingMail, textsOnly, withMail } from './templates.ts';

const texts = textsOnly();
const mail = withMail();

describe('mail', () => {
  test('is not there without a domain', () => {
    for (const type of ['AWS::S3::Bucket', 'AWS::SES::ReceiptRuleSet', 'AWS::SES::EmailIdentity']) {
      texts.template.resourceCountIs(type, 0);
    }
    expect(JSON.stringify(texts.template.toJSON())).not.toContain('ses:');
  });

  test('is laid by SES in a closed, encrypted bucket that forgets it after a month, and told to receiveEmail', () => {
    mail.template.hasResourceProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      LifecycleConfiguration: {
        Rules: [
          { ExpirationInDays: 30, Prefix: 'inbound/', Status: 'Enabled' },
          { ExpirationInDays: 180, Prefix: 'photos/', Status: 'Enabled' },
        ],
      },
      NotificationConfiguration: {
        LambdaConfigurations: [
          {
            Event: 's3:ObjectCreated:*',
            Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: 'inbound/' }] } },
            Function: { 'Fn::GetAtt': [Match.stringLikeRegexp('^receiveEmail'), 'Arn'] },
          },
        ],
      },
    });
    mail.template.hasResourceProperties('AWS::SES::ReceiptRule', {
      Rule: { Recipients: ['groups.example.org'], ScanEnabled: true, Enabled: true },
    });
  });

  test('goes out signed, with its own bounce address, and what becomes of it comes back', () => {
    mail.template.hasResourceProperties('AWS::SES::EmailIdentity', {
      EmailIdentity: 'groups.example.org',
      MailFromAttributes: { MailFromDomain: 'bounce.groups.example.org' },
    });
    mail.template.hasResourceProperties('AWS::SES::ConfigurationSetEventDestination', {
      EventDestination: Match.objectLike({ MatchingEventTypes: Match.arrayWith(['send', 'bounce', 'complaint']) }),
    });
    mail.template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: {
        source: ['aws.ses'],
        detail: { mail: { tags: { 'ses:configuration-set': ['manyhands-prod'] } } },
      },
      Targets: [Match.objectLike({ Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^receiveReport'), 'Arn'] } })],
    });
  });

  test('is let out by SES in the sandbox too, where it asks for the recipient as well, but never from another domain', () => {
    const identities = { 'Fn::Join': ['', ['arn:aws:ses:us-east-1:', { Ref: 'AWS::AccountId' }, ':identity/*']] };
    const set = Match.objectLike({
      'Fn::Join': ['', Match.arrayWith([Match.stringLikeRegexp(':configuration-set/manyhands-prod$')])],
    });
    mail.template.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Action: 'ses:SendRawEmail',
            Resource: identities,
            Condition: { StringLike: { 'ses:FromAddress': '*@groups.example.org' } },
          }),
          Match.objectLike({ Action: 'ses:SendRawEmail', Resource: set }),
        ]),
      },
    });
  });

  test('stays in prod, save when the deployment that made its bucket fails; in dev the bucket is emptied and goes', () => {
    mail.template.hasResource('AWS::S3::Bucket', { DeletionPolicy: 'RetainExceptOnCreate' });
    mail.template.resourceCountIs('Custom::S3AutoDeleteObjects', 0);
    const { template } = developingMail();
    template.hasResource('AWS::S3::Bucket', { DeletionPolicy: 'Delete' });
    template.resourceCountIs('Custom::S3AutoDeleteObjects', 1);
  });

  test('that fails through its tries is kept with the dead letters', () => {
    mail.template.resourceCountIs('AWS::Lambda::EventInvokeConfig', 2);
  });
});
