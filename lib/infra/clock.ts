import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import type { Construct } from 'constructs';
import { nameOf, type Stage } from '../config/stage.ts';

/** Each minute the clock calls these; a call that fails is not tried again, the next minute is near. */
export const addMinute = (scope: Construct, stage: Stage, lambdas: readonly Lambda[]): void => {
  const role = new Role(scope, 'ClockRole', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
  role.addToPolicy(
    new PolicyStatement({
      sid: 'CallEachMinute',
      actions: ['lambda:InvokeFunction'],
      resources: lambdas.map(({ functionArn }) => functionArn),
    }),
  );
  for (const lambda of lambdas) {
    const schedule = new CfnSchedule(scope, `${lambda.node.id}Minute`, {
      name: `${nameOf(stage)}-${lambda.node.id}`,
      scheduleExpression: 'rate(1 minute)',
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: lambda.functionArn,
        roleArn: role.roleArn,
        retryPolicy: { maximumRetryAttempts: 0, maximumEventAgeInSeconds: 60 },
      },
    });
    schedule.node.addDependency(role);
  }
};
