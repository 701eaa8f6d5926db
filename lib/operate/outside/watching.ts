/** Who is told of trouble, what the alarms say now, and whether the clock goes. */
import { CloudWatchClient, paginateDescribeAlarms } from '@aws-sdk/client-cloudwatch';
import { GetScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { ListSubscriptionsByTopicCommand, SNSClient } from '@aws-sdk/client-sns';

export type AlarmNow = {
  /** Without the deployment's name before it: SomebodyWaits. */
  readonly id: string;
  /** What a person suffers. */
  readonly words: string;
  readonly isRed: boolean;
  /** ISO: since when. */
  readonly since: string;
};

export type Watching = {
  readonly alarms: () => Promise<readonly AlarmNow[]>;
  /** How many addresses alarms go to, and how many have not pressed “Confirm” yet. */
  readonly listeners: () => Promise<{ readonly confirmed: number; readonly waiting: number }>;
  /** In AWS's words: ENABLED, DISABLED; undefined when there is none for this function. */
  readonly schedule: (functionName: string) => Promise<string | undefined>;
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

const alarmsIn = async (client: CloudWatchClient, name: string): Promise<readonly AlarmNow[]> => {
  const alarms: AlarmNow[] = [];
  for await (const { MetricAlarms = [] } of paginateDescribeAlarms({ client }, { AlarmNamePrefix: `${name}-` })) {
    alarms.push(
      ...MetricAlarms.map((one) => ({
        id: (one.AlarmName ?? '').slice(name.length + 1),
        words: one.AlarmDescription ?? '',
        isRed: one.StateValue === 'ALARM',
        since: one.StateUpdatedTimestamp?.toISOString() ?? '',
      })),
    );
  }
  return alarms;
};

const listenersOf = async (client: SNSClient, TopicArn: string) => {
  try {
    const { Subscriptions = [] } = await client.send(new ListSubscriptionsByTopicCommand({ TopicArn }));
    // Whoever has unsubscribed stays in the list as “Deleted” for some days.
    const [confirmed, waiting] = ['arn:', 'PendingConfirmation'].map(
      (prefix) => Subscriptions.filter(({ SubscriptionArn = '' }) => SubscriptionArn.startsWith(prefix)).length,
    );
    return { confirmed: confirmed ?? 0, waiting: waiting ?? 0 };
  } catch (error) {
    if (nameOf(error).startsWith('NotFound')) return { confirmed: 0, waiting: 0 };
    throw error;
  }
};

/** `name` is the deployment's: manyhands-prod. `account` is the number of the AWS account. */
export const openWatching = (region: string, name: string, account: string): Watching => {
  const scheduler = new SchedulerClient({ region });
  return {
    alarms: () => alarmsIn(new CloudWatchClient({ region }), name),
    listeners: () => listenersOf(new SNSClient({ region }), `arn:aws:sns:${region}:${account}:${name}-alarms`),
    schedule: async (functionName) => {
      try {
        return (await scheduler.send(new GetScheduleCommand({ Name: `${name}-${functionName}` }))).State;
      } catch (error) {
        if (nameOf(error) === 'ResourceNotFoundException') return undefined;
        throw error;
      }
    },
  };
};
