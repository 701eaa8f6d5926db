/** A deployment on this machine: the bundles in their own processes, between the real table and a wire-level carrier, SES, SSM and S3. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import { houseFrom } from '../../../lib/adapters/house.ts';
import { readSettings } from '../../../lib/config/settings.ts';
import type { Bundle } from '../../../lib/infra/bundle.ts';
import { openCarrier } from '../../../lib/local/carrier/carrier.ts';
import { openClock } from '../../../lib/local/clock.ts';
import { type Engine, startEngine } from '../../../lib/local/engine/engine.ts';
import { readStream } from '../../../lib/local/engine/stream.ts';
import { httpEvent, readBody } from '../../../lib/local/httpEvent.ts';
import { objectLaid, onTheBus } from '../../../lib/local/mail/aws-events.ts';
import { openMailHouse } from '../../../lib/local/mail/house.ts';
import { openSettling } from '../../../lib/local/settling.ts';
import { withMail } from '../templates.ts';
import { openDeadLetters } from './dead-letters.ts';
import { environmentOf } from './environment.ts';
import { type Lambda, openLambda } from './lambda.ts';
import { guardedTable } from './rights.ts';

export const token = 'the carrier knows this token';
export const groupNumber = '+15550100000';
export const accountSid = `AC${'0'.repeat(32)}`;
const tableName = 'manyhands';
export const mailDomain = 'groups.example.org';

/** As EventBridge Scheduler calls a function that is given no input of its own. */
export const minuteEvent = (name: string, time: string) => ({
  version: '0',
  id: 'd2a4c2a0-0000-0000-0000-000000000000',
  'detail-type': 'Scheduled Event',
  source: 'aws.scheduler',
  account: '111122223333',
  time,
  region: 'us-east-1',
  resources: [`arn:aws:scheduler:us-east-1:111122223333:schedule/default/manyhands-prod-${name}`],
  detail: '{}',
});

const parameters: Readonly<Record<string, string>> = {
  '/manyhands/prod/twilio-auth-token': token,
  '/manyhands/prod/token-secret': 'a secret of more than sixteen letters',
};

const answerSsm = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
  const { Name } = JSON.parse((await readBody(req)).toString('utf8'));
  const Value = parameters[Name];
  res
    .writeHead(Value ? 200 : 400)
    .end(JSON.stringify(Value ? { Parameter: { Name, Value } } : { __type: 'ParameterNotFound' }));
};

const listening = (server: Server): Promise<string> =>
  new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)),
  );

type Answer = { readonly statusCode: number; readonly headers?: Record<string, string>; readonly body?: string };

/** Starts everything. `troubles` are the lines in which a function says that something went wrong. */
export const openBundles = async (bundles: readonly Bundle[], start: string) => {
  const { template } = withMail();
  const clock = openClock({ start });
  const server = createServer();
  const own = await listening(server);
  const engine: Engine = await startEngine({ dataDir: ':memory:', tableName, region: 'us-east-1' });
  const rights = guardedTable(template, engine.endpoint);
  const around = { own, tableName };
  /** What was put into the bucket, by its key. */
  const kept = new Map<string, Buffer>();
  const lambdas = new Map<string, Lambda>(
    bundles.map(({ name, file }) => [name, openLambda(file, environmentOf(template, name, around))]),
  );
  const call = <T>(name: string, event: unknown): Promise<T> => {
    const lambda = lambdas.get(name);
    if (!lambda) throw new Error(`there is no function ${name}`);
    return lambda.call<T>(event, clock.now());
  };
  const deadLetters = openDeadLetters(call);
  /** What does not answer just now. */
  const down = new Set<'s3'>();
  const carrier = openCarrier({
    ...{ file: ':memory:', now: clock.now, accountSid, authToken: token, groupNumber },
    webhookUrl: `${own}/twilio/sms`,
  });
  const mail = openMailHouse({
    ...{ file: ':memory:', now: clock.now, domain: mailDomain },
    onMail: (_raw, { messageId }) => deadLetters.start('receiveEmail', objectLaid(messageId, clock.now())),
    reports: (event) => deadLetters.start('receiveReport', onTheBus(event)),
  });
  const batch = (name: string) => async (records: readonly DynamoDBRecord[]) => {
    const { batchItemFailures } = await call<DynamoDBBatchResponse>(name, { Records: records });
    return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
  };
  const ways: readonly (readonly [string, string])[] = [
    ['/twilio/sms', 'receiveSms'],
    ['/twilio/status', 'receiveReport'],
    ['/u/', 'unsubscribe'],
  ];
  const answer = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const path = req.url ?? '/';
    if (path.startsWith('/sqs') || path.startsWith('/lambda')) return deadLetters.answer(req, res);
    if (path.startsWith('/s3/') && down.has('s3')) {
      res.writeHead(503).end();
      return;
    }
    if (path.startsWith('/ssm')) return answerSsm(req, res);
    const [, guarded] = /^\/table\/(\w+)/.exec(path) ?? [];
    if (guarded) return rights.answer(guarded, req, res);
    if (path.startsWith('/s3/photos/') && req.method === 'PUT') {
      kept.set(path.slice('/s3/photos/'.length), await readBody(req));
      res.writeHead(200).end();
      return;
    }
    if (path.startsWith('/s3/')) {
      const raw = await mail.fetch(decodeURIComponent(path.slice('/s3/'.length)));
      res.writeHead(raw ? 200 : 404).end(raw);
      return;
    }
    const [, name] = ways.find(([prefix]) => path.startsWith(prefix)) ?? [];
    if (name) {
      const { statusCode, headers, body } = await call<Answer>(name, await httpEvent(req));
      res.writeHead(statusCode, headers).end(body);
      return;
    }
    if (!(await carrier.handle(req, res)) && !(await mail.handle(req, res))) res.writeHead(404).end();
  };
  server.on('request', (req, res) => {
    answer(req, res).catch(() => res.writeHead(500).end());
  });
  const stream = await readStream({
    ...{ endpoint: engine.endpoint, region: 'us-east-1', tableName },
    checkpointFile: join(dirname(engine.file ?? ''), 'stream.place'),
    ...(engine.file ? { file: engine.file } : {}),
    readers: [
      { prefix: 'HEARD#', onBatch: batch('hear') },
      { prefix: 'OUT#', onBatch: batch('deliver') },
    ],
  });
  const minute = async (): Promise<void> => {
    for (const name of ['hear', 'tick', 'deliver']) await call(name, minuteEvent(name, clock.now()));
  };
  const house = {
    ...houseFrom(readSettings({ DYNAMODB_ENDPOINT: engine.endpoint, TABLE_NAME: tableName })),
    now: clock.now,
  };
  const settling = openSettling({ house, clock, post: [carrier, mail], stream, sweep: minute });
  return {
    ...{ own, clock, carrier, mail, settling, call, house, minute, kept, down },
    /** What was given up and still waits. */
    deadLetters: deadLetters.letters,
    /** What a function asked of the table and its role does not allow. */
    denied: rights.denied,
    troubles: () =>
      [...lambdas].flatMap(([name, { lines }]) =>
        lines
          .filter((line) => !line.startsWith('{') || /"(trouble|alarm)"/.test(line))
          .map((line) => `${name}: ${line}`),
      ),
    printed: () => [...lambdas.values()].flatMap(({ lines }) => lines),
    close: async () => {
      await settling.stop();
      await Promise.all([carrier.close(), mail.close()]);
      await stream.stop();
      for (const lambda of lambdas.values()) lambda.close();
      server.closeAllConnections();
      server.close();
      await engine.stop();
    },
  };
};

export type Bundles = Awaited<ReturnType<typeof openBundles>>;
