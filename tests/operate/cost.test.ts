import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readTranscript } from '../../lib/local/transcript.ts';
import { awsLines, carrierLines, sumOf, type Units, watchDollars } from '../../lib/operate/cost/bill.ts';
import { mailboxesFor } from '../../lib/operate/cost/mailers.ts';
import { measureMonth } from '../../lib/operate/cost/measure.ts';
import { billPage } from '../../lib/operate/cost/page.ts';
import { aws } from '../../lib/operate/cost/prices.ts';
import { leastMembers, monthFor } from '../../lib/operate/cost/script.ts';
import { watchIn } from '../../lib/operate/cost/watch.ts';
import { textsOnly } from '../infra/templates.ts';

const month = readFileSync(join(import.meta.dirname, '../../lib/local/rehearsal/month.txt'), 'utf8');

const none: Units = {
  ...{
    members: 1,
    days: 28,
    textsIn: 0,
    segmentsIn: 0,
    textsOut: 0,
    segmentsOut: 0,
    mailsOut: 0,
    mailsIn: 0,
    mailBytes: 0,
  },
  ...{
    httpRequests: 0,
    calls: [],
    scheduled: 0,
    writeUnits: 0,
    readUnits: 0,
    storedBytes: 0,
    loggedBytes: 0,
    secretsRead: 0,
  },
};

describe('the bill', () => {
  test('of nothing is nothing', () => {
    expect(sumOf(awsLines(none))).toBe(0);
  });

  test('is units times prices, line by line', () => {
    const units = {
      ...none,
      calls: [{ name: 'hear', count: 1_000_000, memoryMb: 512, milliseconds: 100 }],
      writeUnits: 2_000_000,
      readUnits: 4_000_000,
    };
    const of = (what: string) => awsLines(units).find((line) => line.what === what)?.dollars;
    expect(of('Lambda, calls')).toBeCloseTo(0.2);
    expect(of('Lambda, GB-seconds')).toBeCloseTo(50_000 * aws.lambdaGigabyteSecond);
    expect(of('DynamoDB, write units')).toBeCloseTo(1.25);
    expect(of('DynamoDB, read units')).toBeCloseTo(0.5);
  });

  test('counts every alarm metric of the stack, and says what the allowance of an account leaves of them', () => {
    const watch = watchIn(textsOnly().template.toJSON() as Parameters<typeof watchIn>[0]);
    expect(watch).toEqual({ alarmMetrics: 9, ownMetrics: 1, dashboards: 1 });
    const { list, after } = watchDollars(watch, none);
    expect(list).toBeGreaterThan(3.5);
    expect(after).toBe(0);
  });
});

describe('a month for more neighbors', () => {
  const writers = (script: string) =>
    new Set(readTranscript(script).flatMap((step) => (step.kind === 'says' ? [step.who] : [])));

  test('has as many as asked, each by a name of their own', () => {
    expect(writers(monthFor(month, 40)).size - writers(month).size).toBe(40 - leastMembers);
  });
});

describe('a cycle, counted', () => {
  /** Until the first votes are in: the whole month is played elsewhere, and counted by the command itself. */
  const beginning = month.slice(0, month.indexOf('Sam > build a bench'));
  let units: Units;
  beforeAll(async () => {
    units = await measureMonth({ members: leastMembers, mailShare: 0, script: beginning });
  });

  test('counts what was really written and sent', () => {
    expect(units.textsIn).toBe(readTranscript(beginning).filter(({ kind }) => kind === 'says').length);
    expect(units.textsOut).toBeGreaterThan(units.textsIn);
    expect(units.segmentsOut).toBeGreaterThanOrEqual(units.textsOut);
    expect(units.calls.find(({ name }) => name === 'hear')?.count).toBe(units.textsIn);
    expect(units.writeUnits).toBeGreaterThan(units.textsIn * 6);
  });

  test('costs AWS less than sixty cents, most of it the quiet minutes, and the carrier many times that', () => {
    const dollars = sumOf(awsLines(units));
    expect(dollars).toBeGreaterThan(0.1);
    expect(dollars).toBeLessThan(0.6);
    expect(sumOf(carrierLines(units))).toBeGreaterThan(dollars * 10);
  });

  test('is shown with its date, what it comes to first, what watching costs beside it, and what is assumed', () => {
    const page = billPage(units, { alarmMetrics: 9, ownMetrics: 1, dashboards: 1 });
    expect(page).toMatch(/Prices of \d{4}-\d{2}-\d{2}/);
    const [, , , aws, texts, watching, beyond] = page.split('\n');
    expect(aws).toMatch(/^ {2}AWS for 12 members, list price +\$0\.[1-5]\d$/);
    expect(texts).toMatch(/carrier, list price +\$\d/);
    expect(watching).toMatch(/Watching it, list price.* \$3\.87$/);
    expect(beyond).toMatch(/free +\$0\.0000$/);
    expect(page).toMatch(/Dashboard +1 +\$2\.76/);
    expect(page).toContain('Assumed: how long a call takes');
  });

  test('names the log of requests, kept mail and opened secrets too', () => {
    expect(units.secretsRead).toBeGreaterThan(8_000);
    expect(units.loggedBytes).toBeGreaterThan(units.httpRequests * 150);
    const page = billPage({ ...units, mailBytes: 2e9 }, { alarmMetrics: 0, ownMetrics: 0, dashboards: 0 });
    expect(page).toMatch(/S3, mail kept for a month \(kB\) +2,000,000 +\$0\.0460/);
    expect(page).toMatch(/KMS, secrets opened +\d/);
  });
});

describe('a cycle with a quarter of the neighbors on mail', () => {
  const beginning = month.slice(0, month.indexOf('Sam > build a bench'));
  const boxes = mailboxesFor(beginning, 0.25);
  let units: Units;
  beforeAll(async () => {
    units = await measureMonth({ members: leastMembers, mailShare: 0.25, script: beginning });
  });

  test('has them write and be told from mailboxes, and counts each text and each mail for what it is', () => {
    const written = readTranscript(beginning).flatMap((step) => (step.kind === 'says' ? [step.who] : []));
    const mailers = new Set([...boxes.values()].map((address) => address.split('@')[0]));
    const byMail = written.filter((who) => mailers.has(who.toLowerCase())).length;
    expect(boxes.size).toBe(3);
    expect(units.mailsIn).toBe(byMail);
    expect(units.textsIn).toBe(written.length - byMail);
    expect(units.mailsOut).toBeGreaterThan(units.mailsIn);
    expect(units.mailBytes).toBeGreaterThan(units.mailsIn * 200);
    const count = (name: string) => units.calls.find((one) => one.name === name)?.count;
    expect(count('receiveEmail')).toBe(units.mailsIn);
    expect(count('receiveSms')).toBe(units.textsIn);
    expect(count('receiveReport')).toBe(units.textsOut * 3 + units.mailsOut * 2);
    expect(count('hear')).toBe(written.length);
    expect(units.secretsRead).toBeGreaterThan(16_000);
  });
});
