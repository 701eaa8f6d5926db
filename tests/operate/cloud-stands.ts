/** What stands in the account, who is told of alarms, and whether the clock goes, as AWS says it. */
import type { Cloud } from './cloud.ts';
import { json, type Said, xml } from './said.ts';

export const resourcesOf = ({ owned }: Cloud): Said => {
  const members = owned.map(
    (name) =>
      `<member><PhysicalResourceId>${name}</PhysicalResourceId><ResourceStatus>CREATE_COMPLETE</ResourceStatus></member>`,
  );
  return xml(
    `<ListStackResourcesResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><ListStackResourcesResult><StackResourceSummaries>${members.join('')}</StackResourceSummaries></ListStackResourcesResult></ListStackResourcesResponse>`,
  );
};

export const activeRulesOf = ({ activeRules }: Cloud): Said =>
  xml(
    `<DescribeActiveReceiptRuleSetResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><DescribeActiveReceiptRuleSetResult>${activeRules ? `<Metadata><Name>${activeRules}</Name></Metadata>` : ''}</DescribeActiveReceiptRuleSetResult></DescribeActiveReceiptRuleSetResponse>`,
  );

export const subscriptionsOf = ({ subscriptions }: Cloud): Said => {
  const members = subscriptions.map((arn) => `<member><SubscriptionArn>${arn}</SubscriptionArn></member>`);
  return xml(
    `<ListSubscriptionsByTopicResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><ListSubscriptionsByTopicResult><Subscriptions>${members.join('')}</Subscriptions></ListSubscriptionsByTopicResult></ListSubscriptionsByTopicResponse>`,
  );
};

export const alarmsOf = ({ alarms }: Cloud): Said =>
  json({
    MetricAlarms: alarms.map(({ name, words, state }) => ({
      ...{ AlarmName: name, AlarmDescription: words, StateValue: state },
      StateUpdatedTimestamp: Date.parse('2026-11-20T08:00:00Z') / 1000,
    })),
  });

export const scheduleOf = ({ schedules }: Cloud, path: string): Said => {
  const State = schedules[path.replace(/^\/schedules\//, '').replace(/\?.*/, '')];
  return State ? json({ State }) : json({ __type: 'ResourceNotFoundException' }, 404);
};

export const table = ({ tables }: Cloud, { TableName }: { TableName: string }): Said =>
  tables.has(TableName) ? json({ Table: { TableName } }) : json({ __type: 'ResourceNotFoundException' }, 400);
