/** From units to dollars: plain arithmetic, every line shown. */
import { aws, carrier, watching, watchingFree } from './prices.ts';

/** What one cycle used. Everything is counted, but for `milliseconds`, which nobody can count off AWS. */
export type Units = {
  readonly members: number;
  readonly days: number;
  readonly textsIn: number;
  readonly segmentsIn: number;
  readonly textsOut: number;
  readonly segmentsOut: number;
  readonly mailsOut: number;
  readonly mailsIn: number;
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
      what: 'Logs (kB)',
      units: whole(units.loggedBytes / 1e3),
      dollars: (units.loggedBytes / gigabyte) * aws.loggedGigabyte,
    },
    { what: 'SES, mails out', units: whole(units.mailsOut), dollars: units.mailsOut * aws.mailOut },
    { what: 'SES and S3, mails in', units: whole(units.mailsIn), dollars: mails },
  ];
};

export type Watch = { readonly alarmMetrics: number; readonly ownMetrics: number; readonly dashboards: number };

/** At list price, and at what is left of it after the allowance every account has. */
export const watchDollars = ({ alarmMetrics, ownMetrics, dashboards }: Watch, units: Units) => {
  const sum = (alarms: number, metrics: number, pages: number): number =>
    (alarms * watching.alarmMetric + metrics * watching.ownMetric + pages * watching.dashboard) * months(units);
  const beyond = (count: number, free: number): number => Math.max(0, count - free);
  return {
    list: sum(alarmMetrics, ownMetrics, dashboards),
    after: sum(
      beyond(alarmMetrics, watchingFree.alarmMetric),
      beyond(ownMetrics, watchingFree.ownMetric),
      beyond(dashboards, watchingFree.dashboard),
    ),
  };
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
