/** AWS as far as an operator's commands ask it, on this machine's wire; what it holds is set by the test. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { activeRulesOf, alarmsOf, resourcesOf, scheduleOf, subscriptionsOf, table } from './cloud-stands.ts';
import { json, type Said, xml } from './said.ts';

export type Cloud = {
  isLoggedIn: boolean;
  readonly parameters: Map<string, string>;
  stack: { status: string; outputs: Record<string, string> } | undefined;
  /** Hidden from whoever asks until that second. */
  readonly letters: { body: string; hiddenUntil: number }[];
  /** The queue's own clock, in seconds; calls of functions move it. */
  seconds: number;
  /** What a function answers; a throw is its failure. */
  invoke: (name: string, event: unknown) => unknown;
  readers: string;
  /** What stands under a name, whoever made it. */
  readonly tables: Set<string>;
  readonly buckets: Set<string>;
  /** Names that belong to the stack. */
  owned: string[];
  activeRules: string | undefined;
  alarms: { name: string; words: string; state: string }[];
  /** Where AWS has somebody to tell: the ARN of a subscription, PendingConfirmation, or Deleted. */
  subscriptions: string[];
  schedules: Record<string, string>;
  /** Functions that have no place to run in. */
  readonly resting: Set<string>;
  ses: { inProduction: boolean; identity: { verified: boolean; dkim: string; mailFrom: string } | undefined };
};

export const freshCloud = (): Cloud => ({
  isLoggedIn: true,
  parameters: new Map(),
  stack: undefined,
  letters: [],
  seconds: 0,
  invoke: () => null,
  readers: 'Enabled',
  tables: new Set(),
  buckets: new Set(),
  owned: [],
  activeRules: undefined,
  alarms: [{ name: 'manyhands-prod-SomebodyWaits', words: 'A neighbor was told something late.', state: 'OK' }],
  subscriptions: ['arn:aws:sns:us-east-1:111122223333:manyhands-prod-alarms:1'],
  schedules: {
    'manyhands-prod-hear': 'ENABLED',
    'manyhands-prod-tick': 'ENABLED',
    'manyhands-prod-deliver': 'ENABLED',
  },
  resting: new Set(),
  ses: { inProduction: true, identity: undefined },
});

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

const bodyOf = async (req: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const part of req) body += part;
  return body;
};

const sts = ({ isLoggedIn }: Cloud): Said =>
  isLoggedIn
    ? xml(
        '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Account>111122223333</Account></GetCallerIdentityResult></GetCallerIdentityResponse>',
      )
    : xml('<ErrorResponse><Error><Code>ExpiredToken</Code><Message>expired</Message></Error></ErrorResponse>', 403);

const ssm = ({ parameters }: Cloud, operation: string, { Name, Value }: { Name: string; Value: string }): Said => {
  if (operation === 'PutParameter') {
    parameters.set(Name, Value);
    return json({ Version: 1 });
  }
  const kept = parameters.get(Name);
  return kept === undefined ? json({ __type: 'ParameterNotFound' }, 400) : json({ Parameter: { Name, Value: kept } });
};

const cloudFormation = ({ stack }: Cloud): Said => {
  if (!stack)
    return xml(
      '<ErrorResponse><Error><Code>ValidationError</Code><Message>none</Message></Error></ErrorResponse>',
      400,
    );
  const outputs = Object.entries(stack.outputs).map(
    ([key, value]) => `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`,
  );
  return xml(
    `<DescribeStacksResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><DescribeStacksResult><Stacks><member><StackName>s</StackName><CreationTime>2026-11-20T00:00:00Z</CreationTime><StackStatus>${stack.status}</StackStatus><Outputs>${outputs.join('')}</Outputs></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`,
  );
};

type AskedOfQueue = { readonly ReceiptHandle?: string; readonly VisibilityTimeout?: number };

const sqs = (
  { letters, seconds }: Cloud,
  operation: string,
  { ReceiptHandle, VisibilityTimeout = 30 }: AskedOfQueue,
  host: string,
): Said => {
  if (operation === 'GetQueueUrl') return json({ QueueUrl: `http://${host}/dead` });
  if (operation === 'GetQueueAttributes')
    return json({ Attributes: { ApproximateNumberOfMessages: String(letters.length) } });
  if (operation === 'DeleteMessage') {
    const at = letters.findIndex(({ body }) => body === ReceiptHandle);
    letters.splice(at, 1);
    return json({});
  }
  if (operation === 'ChangeMessageVisibility') {
    const letter = letters.find(({ body }) => body === ReceiptHandle);
    if (!letter || letter.hiddenUntil <= seconds)
      return json({ __type: 'com.amazonaws.sqs#MessageNotInflight', message: 'seen by all' }, 400);
    letter.hiddenUntil = seconds + VisibilityTimeout;
    return json({});
  }
  const shown = letters.filter(({ hiddenUntil }) => hiddenUntil <= seconds);
  for (const letter of shown) letter.hiddenUntil = seconds + VisibilityTimeout;
  return json({
    Messages: shown.map(({ body }) => ({
      Body: body,
      ReceiptHandle: body,
      MessageId: md5(body),
      MD5OfBody: md5(body),
    })),
  });
};

const concurrency = ({ resting }: Cloud, method: string, path: string, body: string): Said => {
  const name = /functions\/([^/]+)\//.exec(path)?.[1] ?? '';
  if (method === 'DELETE') resting.delete(name);
  else if (JSON.parse(body).ReservedConcurrentExecutions === 0) resting.add(name);
  return method === 'DELETE' ? { status: 204, text: '' } : json({ ReservedConcurrentExecutions: 0 });
};

const lambda = (cloud: Cloud, path: string, body: string): Said & { readonly failed?: boolean } => {
  if (path.startsWith('/2015-03-31/event-source-mappings')) {
    return json({ EventSourceMappings: cloud.readers === '' ? [] : [{ State: cloud.readers }] });
  }
  const name = /functions\/([^/]+)\//.exec(path)?.[1] ?? '';
  try {
    return json(cloud.invoke(name, JSON.parse(body)) ?? null);
  } catch (error) {
    return { ...json({ errorMessage: String(error) }), failed: true };
  }
};

const ses = ({ ses: { inProduction, identity } }: Cloud, path: string): Said => {
  if (path.startsWith('/v2/email/account')) return json({ ProductionAccessEnabled: inProduction });
  if (!identity) return json({ message: 'no' }, 404);
  return json({
    VerifiedForSendingStatus: identity.verified,
    DkimAttributes: { Status: identity.dkim },
    MailFromAttributes: {
      MailFromDomain: 'b',
      MailFromDomainStatus: identity.mailFrom,
      BehaviorOnMxFailure: 'USE_DEFAULT_VALUE',
    },
  });
};

const answer = async (cloud: Cloud, req: IncomingMessage, res: ServerResponse): Promise<void> => {
  const body = await bodyOf(req);
  const path = req.url ?? '/';
  const [service = '', operation = ''] = String(req.headers['x-amz-target'] ?? '').split('.');
  const give = (
    { status = 200, type = 'application/json', text }: Said,
    headers: Record<string, string> = {},
  ): void => {
    res.writeHead(status, { 'content-type': type, ...headers }).end(text);
  };
  if (service === 'AmazonSSM') return give(ssm(cloud, operation, JSON.parse(body)));
  if (operation === 'DescribeAlarms') return give(alarmsOf(cloud));
  if (path.startsWith('/schedules/')) return give(scheduleOf(cloud, path));
  if (body.includes('Action=ListSubscriptionsByTopic')) return give(subscriptionsOf(cloud));
  if (service.startsWith('DynamoDB')) return give(table(cloud, JSON.parse(body)));
  if (req.method === 'HEAD') return give({ status: cloud.buckets.has(path.slice(1)) ? 403 : 404, text: '' });
  if (service === 'AmazonSQS') return give(sqs(cloud, operation, JSON.parse(body), String(req.headers.host)));
  if (path.endsWith('/concurrency')) return give(concurrency(cloud, req.method ?? '', path, body));
  if (path.startsWith('/2015-03-31/')) {
    const said = lambda(cloud, path, body);
    return give(said, 'failed' in said ? { 'x-amz-function-error': 'Unhandled' } : {});
  }
  if (path.startsWith('/v2/email/')) {
    const said = ses(cloud, path);
    return give(said, said.status === 404 ? { 'x-amzn-errortype': 'NotFoundException' } : {});
  }
  if (body.includes('Action=GetCallerIdentity')) return give(sts(cloud));
  if (body.includes('Action=DescribeActiveReceiptRuleSet')) return give(activeRulesOf(cloud));
  if (body.includes('Action=ListStackResources') && cloud.stack) return give(resourcesOf(cloud));
  return give(cloudFormation(cloud));
};

/** Opens the wire and tells the SDK to use it; `current()` may be replaced between tests. */
export const openCloud = async (current: () => Cloud) => {
  const server = createServer((req, res) => void answer(current(), req, res));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const service of [
    'STS',
    'SSM',
    'CLOUDFORMATION',
    'SQS',
    'LAMBDA',
    'SES',
    'SESV2',
    'DYNAMODB',
    'SNS',
    'CLOUDWATCH',
    'SCHEDULER',
  ])
    process.env[`AWS_ENDPOINT_URL_${service}`] = url;
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local', AWS_REGION: 'us-east-1' });
  return {
    url,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
