/** Alarms, each worded as what a person suffers and what to do: they are read by a volunteer, at an hour of their choosing. */
import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { nameOf, type Stage } from '../config/stage.ts';
import { acknowledge } from './acknowledged.ts';

export type Watched = {
  readonly stage: Stage;
  readonly functions: ReadonlyMap<string, Lambda>;
  readonly apiId: string;
  readonly deadLetters: IMetric;
};

type Words = {
  readonly id: string;
  readonly suffers: string;
  readonly metric: IMetric;
  readonly threshold: number;
  readonly minutes?: number;
  readonly below?: true;
};

const everyMinute = Duration.minutes(1);
const everyFive = Duration.minutes(5);

/** The lines our own stories log with `alarm`: something a neighbor should have been told was late, refused or lost. */
const sufferedMetric = (scope: Construct, { stage, functions }: Watched): Metric => {
  const logs = [...functions].flatMap(([name, { logGroup }]): [string, ILogGroup][] => [[name, logGroup]]);
  const name = { metricNamespace: nameOf(stage), metricName: 'Suffered' };
  for (const [of, logGroup] of logs) {
    new MetricFilter(scope, `${of}Suffered`, {
      logGroup,
      ...name,
      filterPattern: FilterPattern.stringValue('$.alarm', '=', '*'),
      metricValue: '1',
    });
  }
  return new Metric({
    namespace: name.metricNamespace,
    metricName: name.metricName,
    statistic: 'Sum',
    period: everyFive,
  });
};

const web = (apiId: string, metricName: string): Metric =>
  new Metric({
    namespace: 'AWS/ApiGateway',
    metricName,
    dimensionsMap: { ApiId: apiId },
    statistic: 'Sum',
    period: everyFive,
  });

/** Errors and refusals for being too many, together: either way somebody waits. */
const failures = (lambda: Lambda): MathExpression =>
  new MathExpression({
    expression: 'errors + throttles',
    usingMetrics: {
      errors: lambda.metricErrors({ period: everyFive }),
      throttles: lambda.metricThrottles({ period: everyFive }),
    },
    period: everyFive,
  });

/** Calls that went well: a clock that calls what fails each time stands still as well. */
const minutesThatPassed = (lambda: Lambda): MathExpression =>
  new MathExpression({
    expression: 'FILL(calls, 0) - FILL(errors, 0)',
    usingMetrics: {
      calls: lambda.metricInvocations({ period: everyMinute }),
      errors: lambda.metricErrors({ period: everyMinute }),
    },
    period: everyMinute,
  });

const wordsOf = (scope: Construct, watched: Watched): readonly Words[] => {
  const { functions, apiId, deadLetters } = watched;
  const of = (name: string): readonly Lambda[] => {
    const lambda = functions.get(name);
    return lambda ? [lambda] : [];
  };
  return [
    {
      id: 'SomebodyWaits',
      suffers:
        'A neighbor was told something late, or not at all. The logs say what: look for "alarm" (docs/operate.md, Somebody waits).',
      metric: sufferedMetric(scope, watched),
      threshold: 1,
    },
    {
      id: 'TextsMeetAnError',
      suffers:
        'Texts from neighbors meet an error at our door. The carrier tries again for some seconds, then they are lost until you run: npm run recover.',
      metric: web(apiId, '5xx'),
      threshold: 1,
    },
    ...of('hear').map((lambda) => ({
      id: 'NobodyIsAnswered',
      suffers: 'Neighbors write and are not answered, or only minutes later: hear fails.',
      metric: failures(lambda),
      threshold: 3,
    })),
    ...of('deliver').map((lambda) => ({
      id: 'NothingGoesOut',
      suffers: 'Neighbors are not sent what we have decided to say: deliver fails.',
      metric: failures(lambda),
      threshold: 3,
    })),
    ...of('tick').map((lambda) => ({
      id: 'TimeStandsStill',
      suffers:
        'Time has stood still for five minutes: no step ends, nobody is reminded. The clock does not call tick, or tick fails.',
      metric: minutesThatPassed(lambda),
      threshold: 1,
      minutes: 5,
      below: true as const,
    })),
    {
      id: 'SomethingWasGivenUp',
      suffers:
        'A mail from a neighbor, or the report on one of ours, failed three times. It is tried again every ten minutes for a day; after that nobody hears it until you run npm run replay, within fourteen days. Or the stream gave up on rows: those each minute tries again.',
      metric: deadLetters,
      threshold: 1,
    },
  ];
};

const addAlarm = (scope: Construct, stage: Stage, { id, suffers, metric, threshold, minutes, below }: Words): Alarm =>
  new Alarm(scope, id, {
    alarmName: `${nameOf(stage)}-${id}`,
    alarmDescription: suffers,
    metric,
    threshold,
    evaluationPeriods: minutes ?? 1,
    comparisonOperator: below
      ? ComparisonOperator.LESS_THAN_THRESHOLD
      : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    // A clock that says nothing is the very thing to be told about; errors that nobody counts are none.
    treatMissingData: below ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
  });

/** The alarms, and the operator's mailbox they go to. */
export const addWatch = (scope: Construct, watched: Watched): readonly Alarm[] => {
  const { stage } = watched;
  const topic = new Topic(scope, 'Alarms', { topicName: `${nameOf(stage)}-alarms`, enforceSSL: true });
  acknowledge(topic, 'AwsSolutions-SNS2');
  if (stage.operatorEmail) topic.addSubscription(new EmailSubscription(stage.operatorEmail));
  const action = new SnsAction(topic);
  return wordsOf(scope, watched).map((words) => {
    const alarm = addAlarm(scope, stage, words);
    alarm.addAlarmAction(action);
    alarm.addOkAction(action);
    return alarm;
  });
};
