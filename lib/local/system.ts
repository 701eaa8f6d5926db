/** The whole system on one laptop: the same functions behind the same events, and a carrier, a clock and a page beside them. */

import { mkdirSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { deliverMinute, deliverStream } from '../../functions/deliver.ts';
import { hearMinute, hearStream } from '../../functions/hear.ts';
import { receiveReport } from '../../functions/receiveReport.ts';
import { receiveSms } from '../../functions/receiveSms.ts';
import { tickMinute } from '../../functions/tick.ts';
import { unsubscribe } from '../../functions/unsubscribe.ts';
import { dynamoClient } from '../adapters/dynamo/client.ts';
import { houseFrom } from '../adapters/house.ts';
import { withSentFiles } from '../adapters/photos.ts';
import { speakingHouseFrom } from '../adapters/speaking.ts';
import { readSettings } from '../config/settings.ts';
import type { SpeakingHouse } from '../runtime/house.ts';
import type { Log } from '../runtime/ports.ts';
import { type Carrier, openCarrier } from './carrier/carrier.ts';
import { type JumpingClock, openClock } from './clock.ts';
import { startEngine } from './engine/engine.ts';
import { readStream } from './engine/stream.ts';
import type { Door } from './mail/door.ts';
import type { MailHouse } from './mail/house.ts';
import { openWiredMail } from './mail/wired.ts';
import { folderPhotos, memoryPhotos } from './photos.ts';
import { answerRequests } from './routes.ts';
import { openSettling, type Settling } from './settling.ts';
import { communityCodes } from './survey.ts';

export type SystemOptions = {
  readonly port: number;
  /** A folder, or `:memory:` for nothing kept. */
  readonly dataDir: string;
  readonly clockStart?: string;
  readonly publicUrl?: string;
  /** A table that is already running, instead of our own. */
  readonly tableEndpoint?: string;
  /** Stands between us and the engine in fault tests; given the engine's endpoint, returns its own. */
  readonly throughProxy?: (endpoint: string) => Promise<string>;
  readonly advancedOptOut?: boolean;
  readonly spreadMinutes?: number;
  /** Where mail programs on this machine can send to; any free port by default, or when it is taken. */
  readonly smtpPort?: number;
  readonly log?: Log;
  /** The table engine ended by itself: nothing works after that. */
  readonly onBroken?: (why: string) => void;
};

export type System = {
  readonly url: string;
  readonly house: SpeakingHouse;
  readonly carrier: Carrier;
  readonly mail: MailHouse;
  readonly smtpPort: number;
  readonly clock: JumpingClock;
  readonly settling: Settling;
  readonly codes: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

/** Known to the carrier on this machine and to nobody else; a real account's token never comes here. */
const localToken = 'local-carrier-token';
/** Seals the reply addresses of this machine's mails, which lead nowhere else. */
const localSecret = 'local-secret-of-reply-addresses';
/** How often time is looked at: a real deployment looks each minute. */
const tickMilliseconds = 5000;

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });

const failedOf =
  (
    handler: (
      event: DynamoDBStreamEvent,
      context: never,
    ) => Promise<{ batchItemFailures: { itemIdentifier: string }[] }>,
  ) =>
  async (records: readonly DynamoDBRecord[]) => {
    const { batchItemFailures } = await handler({ Records: [...records] }, {} as never);
    return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
  };

/** Two systems on one machine share no port: the second one's door is elsewhere, and it says where. */
const elsewhere = async (mail: MailHouse, log: Log, error: unknown): Promise<Door> => {
  if (!(error instanceof Error && /EADDRINUSE/.test(error.message))) throw error;
  const door = await mail.openDoor(0);
  log({ story: 'start', trouble: 'the SMTP port is taken', smtpPort: door.port });
  return door;
};

/** Starts everything and resolves when it can be texted. */
export const openSystem = async (options: SystemOptions): Promise<System> => {
  const { dataDir, log = () => {} } = options;
  const isKept = dataDir !== ':memory:';
  if (isKept) mkdirSync(dataDir, { recursive: true });
  const fileIn = (name: string): string | undefined => (isKept ? join(dataDir, name) : undefined);
  const clock = openClock({
    ...(isKept ? { file: join(dataDir, 'clock') } : {}),
    ...(options.clockStart ? { start: options.clockStart } : {}),
  });
  // The port is ours before the house is open: whoever knocks meanwhile waits at the door, or they would wait for ever.
  const open = Promise.withResolvers<RequestListener>();
  const server = createServer((req, res) => void open.promise.then((answer) => answer(req, res)));
  const port = await listen(server, options.port);
  const own = `http://127.0.0.1:${port}`;
  const environment = {
    ...process.env,
    TWILIO_AUTH_TOKEN: localToken,
    TWILIO_BASE_URL: own,
    TOKEN_SECRET: localSecret,
    SES_ENDPOINT: own,
    SPREAD_MINUTES: String(options.spreadMinutes ?? 0),
  };
  const base = readSettings({
    ...environment,
    PUBLIC_URL: options.publicUrl ?? process.env.PUBLIC_URL ?? `http://localhost:${port}`,
    ADVANCED_OPT_OUT: String(options.advancedOptOut ?? true),
  });
  const engine = await startEngine({
    dataDir,
    tableName: base.TABLE_NAME,
    region: base.AWS_REGION,
    ...(options.tableEndpoint ? { endpoint: options.tableEndpoint } : {}),
    onExit: () => options.onBroken?.('the table engine ended by itself'),
  });
  const endpoint = (await options.throughProxy?.(engine.endpoint)) ?? engine.endpoint;
  const settings = { ...base, DYNAMODB_ENDPOINT: endpoint };
  const photos = isKept ? folderPhotos(join(dataDir, 'photos')) : memoryPhotos();
  const local = { now: clock.now, log, photos };
  const house: SpeakingHouse = { ...speakingHouseFrom(settings), ...local };
  const hearing = withSentFiles({ ...houseFrom(settings), ...local }, async () => settings);
  const carrier = openCarrier({
    file: fileIn('carrier.db') ?? ':memory:',
    now: clock.now,
    accountSid: settings.TWILIO_ACCOUNT_SID,
    authToken: localToken,
    groupNumber: settings.GROUP_NUMBER,
    webhookUrl: `${settings.PUBLIC_URL}/twilio/sms`,
    restUrl: own,
    advancedOptOut: options.advancedOptOut ?? true,
    // The public address may not lead back to this machine; its path does.
    reach: (url) => `${own}${new URL(url).pathname}${new URL(url).search}`,
  });
  const mail = openWiredMail({
    house: hearing,
    file: fileIn('mail.db') ?? ':memory:',
    settle: () => settling.settle(),
  });
  const stream = await readStream({
    endpoint: engine.endpoint,
    region: settings.AWS_REGION,
    tableName: settings.TABLE_NAME,
    checkpointFile: join(isKept ? dataDir : (engine.file ?? '').replace(/table\.db$/, ''), 'stream.place'),
    ...(engine.file ? { file: engine.file } : {}),
    readers: [
      { prefix: 'HEARD#', onBatch: failedOf(hearStream(hearing) as never) },
      { prefix: 'OUT#', onBatch: failedOf(deliverStream(house) as never) },
    ],
    onTrouble: (error) => log({ story: 'stream', trouble: error instanceof Error ? error.name : 'unknown' }),
  });
  const minutes = [hearMinute(hearing), tickMinute(hearing), deliverMinute(house)];
  const sweep = async () => {
    for (const minute of minutes) await minute({}, {} as never);
  };
  const settling = openSettling({ house, clock, post: [carrier, mail], stream, sweep });
  const door = await mail.openDoor(options.smtpPort ?? 0).catch((error: unknown) => elsewhere(mail, log, error));
  const client = dynamoClient({ region: settings.AWS_REGION, endpoint: engine.endpoint });
  const system: System = {
    url: `http://localhost:${port}`,
    house,
    carrier,
    mail,
    smtpPort: door.port,
    clock,
    settling,
    codes: () => communityCodes(client, settings.TABLE_NAME),
    close: async () => {
      clearInterval(timer);
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await settling.stop();
      await Promise.all([carrier.close(), mail.close()]);
      await stream.stop();
      await engine.stop();
    },
  };
  open.resolve(
    answerRequests(system, {
      '/twilio/sms': receiveSms(hearing, settings) as never,
      '/twilio/status': receiveReport(hearing, settings) as never,
      '/u/': unsubscribe(hearing) as never,
    }),
  );
  const timer = setInterval(() => void settling.settle(), tickMilliseconds);
  carrier.resume();
  mail.resume();
  return system;
};
