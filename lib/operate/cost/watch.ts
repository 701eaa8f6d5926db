/** What a stack watches itself with, counted in its template. */
import type { Watch } from './bill.ts';

type Resource = {
  readonly Type: string;
  readonly Properties?: { readonly Metrics?: readonly { readonly MetricStat?: unknown }[] };
};

/** An alarm is charged for each metric it looks at. */
const metricsOf = ({ Properties }: Resource): number =>
  Properties?.Metrics?.filter(({ MetricStat }) => MetricStat !== undefined).length ?? 1;

export const watchIn = (template: { readonly Resources: Readonly<Record<string, Resource>> }): Watch => {
  const all = Object.values(template.Resources);
  const of = (type: string) => all.filter(({ Type }) => Type === type);
  return {
    alarmMetrics: of('AWS::CloudWatch::Alarm').reduce((sum, alarm) => sum + metricsOf(alarm), 0),
    ownMetrics: of('AWS::Logs::MetricFilter').length > 0 ? 1 : 0,
    dashboards: of('AWS::CloudWatch::Dashboard').length,
  };
};
