import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  Function as Lambda,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Stage } from '../config/stage.ts';
import { nameOf } from '../config/stage.ts';
import type { Bundle } from './bundle.ts';
import type { Size } from './sizes.ts';

export type FunctionPlan = {
  readonly stage: Stage;
  readonly bundle: Bundle;
  readonly size: Size;
  readonly environment: Readonly<Record<string, string>>;
  readonly may: readonly PolicyStatement[];
};

/** A log of one thing, kept thirty days: no number, address or word of anybody is ever written to it. */
export const addLog = (scope: Construct, id: string, name: string): LogGroup =>
  new LogGroup(scope, id, {
    logGroupName: name,
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  });

const addRole = (scope: Construct, name: string, log: LogGroup, may: readonly PolicyStatement[]): Role => {
  const role = new Role(scope, `${name}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  const write = new PolicyStatement({
    sid: 'WriteItsOwnLog',
    effect: Effect.ALLOW,
    actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    resources: [log.logGroupArn],
  });
  for (const statement of [write, ...may]) role.addToPolicy(statement);
  return role;
};

/** One Lambda: the same word in its handler, its folder, here, and in the console. */
export const addFunction = (scope: Construct, { stage, bundle, size, environment, may }: FunctionPlan): Lambda => {
  const { name } = bundle;
  const log = addLog(scope, `${name}Log`, `/${nameOf(stage)}/${name}`);
  return new Lambda(scope, name, {
    functionName: `${nameOf(stage)}-${name}`,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    code: Code.fromAsset(bundle.folder),
    handler: 'index.handler',
    memorySize: size.memoryMb,
    timeout: Duration.seconds(size.seconds),
    role: addRole(scope, name, log, may),
    logGroup: log,
    // One line a story is ours; START, END and REPORT of every minute would be most of the bill for logs.
    loggingFormat: LoggingFormat.JSON,
    systemLogLevelV2: SystemLogLevel.WARN,
    applicationLogLevelV2: ApplicationLogLevel.INFO,
    environment: { ...environment },
  });
};
