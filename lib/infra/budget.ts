import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { Construct } from 'constructs';
import { nameOf, type Stage } from '../config/stage.ts';

/** A word to the operator before the account costs more than was meant: at four fifths, and when the month is heading beyond it. */
export const addBudget = (scope: Construct, stage: Stage): void => {
  const { operatorEmail, monthlyBudgetUsd } = stage;
  if (!operatorEmail) return;
  const tell = (notificationType: string, threshold: number) => ({
    notification: { notificationType, threshold, thresholdType: 'PERCENTAGE', comparisonOperator: 'GREATER_THAN' },
    subscribers: [{ subscriptionType: 'EMAIL', address: operatorEmail }],
  });
  new CfnBudget(scope, 'Budget', {
    budget: {
      budgetName: nameOf(stage),
      budgetType: 'COST',
      timeUnit: 'MONTHLY',
      budgetLimit: { amount: monthlyBudgetUsd, unit: 'USD' },
    },
    notificationsWithSubscribers: [tell('ACTUAL', 80), tell('FORECASTED', 100)],
  });
};
