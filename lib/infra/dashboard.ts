import { Duration } from 'aws-cdk-lib';
import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  LogQueryWidget,
  Metric,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { nameOf, type Stage } from '../config/stage.ts';

type Shown = {
  readonly stage: Stage;
  readonly functions: ReadonlyMap<string, Lambda>;
  readonly apiId: string;
  readonly alarms: readonly Alarm[];
};

const period = Duration.minutes(5);

const graph = (title: string, left: readonly Metric[]): GraphWidget =>
  new GraphWidget({ title, left: [...left], width: 8, height: 6 });

const table = (stage: Stage, metricName: string): Metric =>
  new Metric({
    namespace: 'AWS/DynamoDB',
    metricName,
    dimensionsMap: { TableName: stage.restoredTable?.name ?? nameOf(stage) },
    statistic: 'Sum',
    period,
  });

/** What was said and why, counted from the log lines of the stories: no metric of our own to pay for. */
const saidBy = (functions: Shown['functions']): LogQueryWidget =>
  new LogQueryWidget({
    title: 'What we said, and what became of it',
    logGroupNames: [...functions.values()].map(({ logGroup }) => logGroup.logGroupName),
    queryLines: [
      'filter story = "delivered"',
      'stats count(*) as messages, sum(segments) as segments by why, result',
      'sort messages desc',
    ],
    width: 24,
    height: 6,
  });

/** One page: is anything wrong, are people answered, what is said. */
export const addDashboard = (scope: Construct, { stage, functions, apiId, alarms }: Shown): void => {
  const lambdas = [...functions.values()];
  const web = (metricName: string): Metric =>
    new Metric({ namespace: 'AWS/ApiGateway', metricName, dimensionsMap: { ApiId: apiId }, statistic: 'Sum', period });
  new Dashboard(scope, 'Dashboard', {
    dashboardName: nameOf(stage),
    widgets: [
      [
        new TextWidget({
          markdown: `# ${nameOf(stage)}\nWhat to do when something is red: docs/operate.md`,
          width: 24,
          height: 2,
        }),
      ],
      [new AlarmStatusWidget({ title: 'What people suffer', alarms: [...alarms], width: 24, height: 3 })],
      [
        graph('Posts to us', [web('Count'), web('4xx'), web('5xx')]),
        graph(
          'Errors',
          lambdas.map((lambda) => lambda.metricErrors({ period, label: lambda.node.id })),
        ),
        graph(
          'How long it takes, 95 of 100 (ms)',
          lambdas.map((lambda) => lambda.metricDuration({ period, statistic: 'p95', label: lambda.node.id })),
        ),
      ],
      [
        graph(
          'How far behind the stream is (ms)',
          lambdas
            .filter(({ node }) => ['hear', 'deliver'].includes(node.id))
            .map((lambda) => lambda.metric('IteratorAge', { period, statistic: 'Maximum', label: lambda.node.id })),
        ),
        graph('Read and written', [
          table(stage, 'ConsumedReadCapacityUnits'),
          table(stage, 'ConsumedWriteCapacityUnits'),
        ]),
        graph('Refused by the table', [
          table(stage, 'ReadThrottleEvents'),
          table(stage, 'WriteThrottleEvents'),
          table(stage, 'TransactionConflict'),
        ]),
      ],
      [saidBy(functions)],
    ],
  });
};
