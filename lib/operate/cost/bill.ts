/** From units to dollars: plain arithmetic, every line shown. */
import { aws, carrier, watching, watchingFree } from './prices.ts';

/** What one cycle used. All is counted from a month that was played, but for what `page.ts` says is assumed. */
export type Units = {
  readonly members: number;
  readonly days: number;
  readonly textsIn: number;
  readonly segmentsIn: number;
  readonly textsOut: number;
  readonly segmentsOut: number;
  readonly mailsOut: number;
  readonly mailsIn: number;
  /** Of mails that came in: they lie in the bucket for a month. */
  readonly mailBytes: number;
  readonly httpRequests: number;
  readonly calls: readonly {
    readonly name: string;
    readonly count: number;
    readonly memoryMb: number;
    readonly milliseconds: number;
  }[];
  readonly scheduled: number;
  readonly writeUnits: number;
  readonly readUnits: number;
  readonly storedBytes: number;
  readonly loggedBytes: number;
  /** Secrets fetched and decrypted: the parameter is free, its key is charged for each use. */
  readonly secretsRead: number;
};

export type Line = { readonly what: string; readonly units: string; readonly dollars: number };

const whole = (value: number): string => Math.round(value).toLocaleString('en-US');
const gigabyte = 1e9;
/** AWS prices storage and watching by the month. */
const months = ({ days }: Units): number => days / 30.4;

export const awsLines = (units: Units): readonly Line[] => {
  const calls = units.calls.reduce((sum, { count }) => sum + count, 0);
  const gigabyteSeconds = units.calls.reduce(
    (sum, { count, memoryMb, milliseconds }) => sum + count * (memoryMb / 1024) * (milliseconds / 1000),
    0,
  );
  const mails = units.mailsIn * (aws.mailIn + aws.objectPut + aws.objectGet);
  return [
    { what: 'Lambda, calls', units: whole(calls), dollars: calls * aws.lambdaRequest },
    { what: 'Lambda, GB-seconds', units: whole(gigabyteSeconds), dollars: gigabyteSeconds * aws.lambdaGigabyteSecond },
    { what: 'Scheduler, calls', units: whole(units.scheduled), dollars: units.scheduled * aws.schedulerCall },
    { what: 'DynamoDB, write units', units: whole(units.writeUnits), dollars: units.writeUnits * aws.writeUnit },
    { what: 'DynamoDB, read units', units: whole(units.readUnits), dollars: units.readUnits * aws.readUnit },
    {
      what: 'DynamoDB, stored and its copy (kB)',
      units: whole(units.storedBytes / 1e3),
      dollars: (units.storedBytes / gigabyte) * aws.storedGigabyte * months(units),
    },
    { what: 'HTTP API, requests', units: whole(units.httpRequests), dollars: units.httpRequests * aws.httpRequest },
    {
      what: 'Logs, of stories and of requests (kB)',
      units: whole(units.loggedBytes / 1e3),
      dollars: (units.loggedBytes / gigabyte) * aws.loggedGigabyte,
    },
    { what: 'SES, mails out', units: whole(units.mailsOut), dollars: units.mailsOut * aws.mailOut },
    { what: 'SES and S3, mails in', units: whole(units.mailsIn), dollars: mails },
    {
      what: 'S3, mail kept for a month (kB)',
      units: whole(units.mailBytes / 1e3),
      dollars: (units.mailBytes / gigabyte) * aws.objectGigabyte,
    },
    { what: 'KMS, secrets opened', units: whole(units.secretsRead), dollars: units.secretsRead * aws.keyUse },
  ];
};

export type Watch = { readonly alarmMetrics: number; readonly ownMetrics: number; readonly dashboards: number };

/** What the stack watches itself with, at list price. */
export const watchLines = ({ alarmMetrics, ownMetrics, dashboards }: Watch, units: Units): readonly Line[] => {
  const line = (what: string, count: number, price: number): Line => ({
    what,
    units: String(count),
    dollars: count * price * months(units),
  });
  return [
    line('Alarms, metrics looked at', alarmMetrics, watching.alarmMetric),
    line('Metric of our own', ownMetrics, watching.ownMetric),
    line('Dashboard', dashboards, watching.dashboard),
  ];
};

const beyond = (count: number, free: number): number => Math.max(0, count - free);

/** At list price, and at what is left of it after the allowance every account has. */
export const watchDollars = (watch: Watch, units: Units) => {
  const after: Watch = {
    alarmMetrics: beyond(watch.alarmMetrics, watchingFree.alarmMetric),
    ownMetrics: beyond(watch.ownMetrics, watchingFree.ownMetric),
    dashboards: beyond(watch.dashboards, watchingFree.dashboard),
  };
  return { list: sumOf(watchLines(watch, units)), after: sumOf(watchLines(after, units)) };
};

export const carrierLines = (units: Units): readonly Line[] => {
  const segments = units.segmentsOut + units.segmentsIn;
  return [
    { what: 'Texts out, segments', units: whole(units.segmentsOut), dollars: units.segmentsOut * carrier.segment },
    { what: 'Texts in, segments', units: whole(units.segmentsIn), dollars: units.segmentsIn * carrier.segment },
    { what: "Phone companies' fees", units: whole(segments), dollars: segments * carrier.companyFee },
    { what: 'The number', units: '1', dollars: carrier.numberMonth * months(units) },
    { what: 'The campaign', units: '1', dollars: carrier.campaignMonth * months(units) },
  ];
};

export const sumOf = (lines: readonly Line[]): number => lines.reduce((sum, { dollars }) => sum + dollars, 0);
