import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { tableSchema } from '../../lib/adapters/dynamo/schema.ts';

import { hasDashboard, stageOf } from '../../lib/config/stage.ts';
import { propertiesOf } from './properties.ts';
import {
  developing,
  everyFunction,
  firstOfAll,
  moving,
  restored,
  textFunctions,
  textsOnly,
  withMail,
  withoutPage,
} from './templates.ts';

// Each synthesis runs the whole rule pack and throws on a finding nobody has argued for.
const texts = textsOnly();
const mail = withMail();
const dev = developing();

describe('the table', () => {
  const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes, StreamSpecification } = tableSchema('x');
  const replica = (more: object) => ({ Replicas: [Match.objectLike(more)] });

  test('is the one the adapter writes to', () => {
    texts.template.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      AttributeDefinitions,
      KeySchema,
      GlobalSecondaryIndexes,
      BillingMode: 'PAY_PER_REQUEST',
      StreamSpecification: { StreamViewType: StreamSpecification.StreamViewType },
      TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
    });
  });

  test('can be brought back from any point in time, and in prod nothing deletes it', () => {
    const recovery = { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } };
    texts.template.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'RetainExceptOnCreate',
      UpdateReplacePolicy: 'Retain',
      Properties: replica({ ...recovery, DeletionProtectionEnabled: true }),
    });
    dev.template.hasResource('AWS::DynamoDB::GlobalTable', { DeletionPolicy: 'Delete', Properties: replica(recovery) });
  });

  test('is locked only once it stands: a first deployment that fails takes it back, and the next one can make it', () => {
    firstOfAll().template.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'RetainExceptOnCreate',
      Properties: replica({ DeletionProtectionEnabled: false }),
    });
  });

  test('brought back, is read by every function and by both readers, and the old one stays', () => {
    const { template } = restored();
    template.resourceCountIs('AWS::DynamoDB::GlobalTable', 1);
    for (const { Environment } of propertiesOf(template, 'AWS::Lambda::Function')) {
      expect(Environment).toMatchObject({ Variables: { TABLE_NAME: 'manyhands-prod-again' } });
    }
    for (const { EventSourceArn } of propertiesOf(template, 'AWS::Lambda::EventSourceMapping')) {
      expect(EventSourceArn).toMatch(/table\/manyhands-prod-again\/stream/);
    }
    expect(JSON.stringify(propertiesOf(template, 'AWS::IAM::Policy'))).not.toContain('TableCD');
    template.hasOutput('TableInUse', { Value: 'manyhands-prod-again' });
  });

  test('and the mail domain in use are said aloud, for a file that knows neither', () => {
    texts.template.hasOutput('TableInUse', {});
    mail.template.hasOutput('MailDomain', { Value: 'groups.example.org' });
    expect(Object.keys(texts.template.findOutputs('MailDomain'))).toEqual([]);
  });
});

describe('functions', () => {
  test.each([
    ['texts only', texts, textFunctions],
    ['with mail', mail, [...everyFunction, 'activateMail']],
  ] as const)('%s: each there is, Node 24 on arm64, named alike', (_which, { template }, names) => {
    const found = propertiesOf(template, 'AWS::Lambda::Function');
    expect(found.map(({ FunctionName }) => FunctionName).sort()).toEqual(
      names.map((name) => `manyhands-prod-${name}`).sort(),
    );
    for (const one of found) {
      expect(one).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'index.handler' });
      expect(Number(one.Timeout)).toBeLessThanOrEqual(60);
    }
  });

  test('answer the carrier before it gives up (15 s) and finish sending before the lease ends (2 min)', () => {
    const of = (name: string) =>
      propertiesOf(texts.template, 'AWS::Lambda::Function').find(
        ({ FunctionName }) => FunctionName === `manyhands-prod-${name}`,
      );
    expect(Number(of('receiveSms')?.Timeout)).toBeLessThan(15);
    expect(Number(of('deliver')?.Timeout)).toBeLessThan(120);
  });

  test('know where the carrier reaches them, and the name of its token; the token itself stands nowhere', () => {
    texts.template.hasResourceProperties('AWS::Lambda::Function', {
      FunctionName: 'manyhands-prod-receiveSms',
      Environment: {
        Variables: Match.objectLike({
          PUBLIC_URL: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Web'), 'ApiEndpoint'] },
          TWILIO_AUTH_TOKEN_PARAMETER: '/manyhands/prod/twilio-auth-token',
        }),
      },
    });
    mail.template.hasResourceProperties('AWS::Lambda::Function', {
      FunctionName: 'manyhands-prod-receiveSms',
      Environment: { Variables: Match.objectLike({ PUBLIC_URL: 'https://hands.example.org' }) },
    });
    for (const { Environment } of propertiesOf(mail.template, 'AWS::Lambda::Function')) {
      expect(Object.keys((Environment as { Variables?: object } | undefined)?.Variables ?? {})).not.toContain(
        'TWILIO_AUTH_TOKEN',
      );
    }
  });

  test('are reached through the HTTP API only: no function has an address of its own', () => {
    mail.template.resourceCountIs('AWS::Lambda::Url', 0);
    const principals = propertiesOf(mail.template, 'AWS::Lambda::Permission').map(({ Principal }) => Principal);
    expect([...new Set(principals)].sort()).toEqual([
      'apigateway.amazonaws.com',
      'events.amazonaws.com',
      's3.amazonaws.com',
    ]);
    for (const permission of propertiesOf(mail.template, 'AWS::Lambda::Permission'))
      expect(permission).toHaveProperty('SourceArn');
  });
});

describe('the web', () => {
  test('has the ways the carrier knows, throttled', () => {
    expect(propertiesOf(texts.template, 'AWS::ApiGatewayV2::Route').map(({ RouteKey }) => RouteKey)).toEqual([
      'POST /twilio/sms',
      'POST /twilio/status',
    ]);
    texts.template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
    });
  });

  test('logs nobody: neither address nor path', () => {
    const [stage] = propertiesOf(mail.template, 'AWS::ApiGatewayV2::Stage');
    const { Format } = (stage?.AccessLogSettings ?? {}) as { Format: string };
    expect(Object.keys(JSON.parse(Format))).toEqual(['at', 'id', 'route', 'status', 'milliseconds', 'trouble']);
    expect(Format).not.toMatch(/sourceIp|\.path|userAgent|protocol/);
  });

  describe('moves to a name of its own', () => {
    const own = 'https://hands.example.org';
    const given = { 'Fn::GetAtt': [Match.stringLikeRegexp('^Web'), 'ApiEndpoint'] };

    test.each([
      ['it is made, and both are believed, while what we send names the old one', {}, given, own, false],
      ['it is in use, and the old one stays open and believed', { inUse: true }, own, given, false],
      ['the old one is closed when somebody says so', { inUse: true, closeOld: true }, own, Match.absent(), true],
    ])('%s', (_step, words, named, also, isClosed) => {
      const { template } = moving(words);
      template.hasResourceProperties('AWS::ApiGatewayV2::DomainName', { DomainName: 'hands.example.org' });
      template.hasResourceProperties('AWS::ApiGatewayV2::Api', { DisableExecuteApiEndpoint: isClosed });
      template.hasOutput('PublicUrl', { Value: named });
      template.hasResourceProperties('AWS::Lambda::Function', {
        FunctionName: 'manyhands-prod-receiveSms',
        Environment: { Variables: Match.objectLike({ PUBLIC_URL: named, ALSO_PUBLIC_URL: also }) },
      });
    });

    test('never closes the old one in the same breath', () => {
      expect(() => moving({ closeOld: true })).toThrow(/web: "closeOld" only once it is "inUse"/);
    });
  });
});

describe('the stream', () => {
  test.each([
    ['hear', 'HEARD#'],
    ['deliver', 'OUT#'],
  ])('tells %s of new rows beginning with %s, in order, retried twice, then kept', (name, prefix) => {
    texts.template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FunctionName: { Ref: Match.stringLikeRegexp(`^${name}`) },
      FilterCriteria: {
        Filters: [
          { Pattern: JSON.stringify({ eventName: ['INSERT'], dynamodb: { Keys: { pk: { S: [{ prefix }] } } } }) },
        ],
      },
      BatchSize: 10,
      ParallelizationFactor: 10,
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      MaximumRetryAttempts: 2,
      MaximumRecordAgeInSeconds: 300,
      DestinationConfig: {
        OnFailure: { Destination: { 'Fn::GetAtt': [Match.stringLikeRegexp('^DeadLetters'), 'Arn'] } },
      },
    });
    texts.template.resourceCountIs('AWS::Lambda::EventSourceMapping', 2);
  });

  test('beside it the clock calls those three each minute, without repeats', () => {
    const schedules = propertiesOf(texts.template, 'AWS::Scheduler::Schedule');
    expect(schedules.map(({ Name }) => Name)).toEqual([
      'manyhands-prod-hear',
      'manyhands-prod-tick',
      'manyhands-prod-deliver',
    ]);
    for (const schedule of schedules) {
      expect(schedule).toMatchObject({
        ScheduleExpression: 'rate(1 minute)',
        FlexibleTimeWindow: { Mode: 'OFF' },
        Target: { RetryPolicy: { MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60 } },
      });
    }
  });
});

describe('logs', () => {
  test('are kept thirty days, every one', () => {
    const logs = propertiesOf(mail.template, 'AWS::Logs::LogGroup');
    expect(logs).toHaveLength(everyFunction.length + 2);
    for (const log of logs) expect(log).toMatchObject({ RetentionInDays: 30 });
  });
});

describe('the watch', () => {
  const alarms = propertiesOf(texts.template, 'AWS::CloudWatch::Alarm');

  test('says what a person suffers, and tells the operator', () => {
    expect(alarms).toHaveLength(6);
    for (const { AlarmDescription, AlarmActions } of alarms) {
      expect(AlarmDescription).toMatch(/neighbor|nobody|told/i);
      expect(AlarmActions).toEqual([{ Ref: expect.stringMatching(/^Alarms/) }]);
    }
    texts.template.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'you@example.org' });
  });

  test('a clock that stands still is noticed by its silence, and one whose every minute fails by its errors', () => {
    texts.template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      AlarmName: 'manyhands-prod-TimeStandsStill',
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
      EvaluationPeriods: 5,
      Threshold: 1,
      Metrics: Match.arrayWith([
        Match.objectLike({ Expression: 'FILL(calls, 0) - FILL(errors, 0)', ReturnData: true }),
        Match.objectLike({ Id: 'calls', MetricStat: Match.objectLike({ Period: 60, Stat: 'Sum' }) }),
        Match.objectLike({ Id: 'errors', MetricStat: Match.objectLike({ Period: 60, Stat: 'Sum' }) }),
      ]),
    });
  });

  test('hears the alarms of our own stories in the log of each function', () => {
    const filters = propertiesOf(texts.template, 'AWS::Logs::MetricFilter');
    expect(filters).toHaveLength(textFunctions.length);
    for (const filter of filters) expect(filter).toMatchObject({ FilterPattern: '{ $.alarm = "*" }' });
  });

  test('a page shows it, and the money has a limit', () => {
    texts.template.resourceCountIs('AWS::CloudWatch::Dashboard', 1);
    texts.template.hasResourceProperties('AWS::Budgets::Budget', {
      Budget: { BudgetLimit: { Amount: 5, Unit: 'USD' }, TimeUnit: 'MONTHLY' },
    });
  });

  test('dev is not watched unless asked, so that one account stays within its ten free alarms', () => {
    dev.template.resourceCountIs('AWS::CloudWatch::Alarm', 0);
  });

  test('the page of graphs is for prod, or for whoever asks for it where there are alarms', () => {
    const has = (name: 'dev' | 'prod', words: object) => hasDashboard(stageOf(name, words));
    expect([has('prod', {}), has('prod', { dashboard: false }), has('prod', { watched: false })]).toEqual([
      true,
      false,
      false,
    ]);
    expect([has('dev', { watched: true }), has('dev', { watched: true, dashboard: true })]).toEqual([false, true]);
    const { template } = withoutPage();
    template.resourceCountIs('AWS::CloudWatch::Dashboard', 0);
    expect(propertiesOf(template, 'AWS::CloudWatch::Alarm')).toHaveLength(alarms.length);
  });
});
