/** The bill as a person reads it. */
import { awsLines, carrierLines, type Line, sumOf, type Units, type Watch, watchDollars, watchLines } from './bill.ts';
import { asOf, carrier } from './prices.ts';

const money = (dollars: number): string => `$${dollars.toFixed(dollars < 0.1 ? 4 : 2)}`;

const rows = (lines: readonly Line[]): readonly string[] =>
  lines.map(({ what, units, dollars }) => `  ${what.padEnd(36)}${units.padStart(12)}${money(dollars).padStart(12)}`);

const total = (what: string, dollars: number): string => `  ${what.padEnd(48)}${money(dollars).padStart(12)}`;

/** What nothing on this machine can count; every other unit of the bill was counted while the month was played. */
const assumed = [
  'Assumed: how long a call takes on Lambda, three reports for each text and two for each mail, the length of a line of the',
  'access log, and a secret opened again every five minutes (lib/operate/cost/counted.ts says how). The table is taken as large',
  'as it is at the end. Nobody sends a photo in this month: one of a megabyte, kept for half a year, is $0.0001 to AWS, and',
  '$0.0165 to the carrier as a picture message. All else is counted.',
];

/** `watch` is what the stack watches with: its alarms cost the same in any month, however many members there are. */
export const billPage = (units: Units, watch: Watch): string => {
  const [aws, texts] = [awsLines(units), carrierLines(units)];
  const watching = watchDollars(watch, units);
  const pages = watch.dashboards === 1 ? '1 dashboard' : `${watch.dashboards} dashboards`;
  return [
    `${units.members} members, one cycle of ${units.days} days. Prices of ${asOf}, us-east-1, no free allowance taken off.`,
    `Played on this machine: ${units.textsIn} texts in, ${units.textsOut} out, ${units.mailsIn} mails in, ${units.mailsOut} out.`,
    '',
    total(`AWS for ${units.members} members, list price`, sumOf(aws)),
    total('The carrier, list price', sumOf(texts)),
    total('Watching it, list price, however many members', watching.list),
    total('  and beyond what every account has free', watching.after),
    '',
    'AWS',
    ...rows(aws),
    total('AWS, list price', sumOf(aws)),
    '',
    'The carrier',
    ...rows(texts),
    total('The carrier, list price', sumOf(texts)),
    total('once, to register', carrier.registration),
    '',
    `Watching: ${watch.alarmMetrics} alarm metrics, ${watch.ownMetrics} metric of our own, ${pages}. An account has ten, ten and three free`,
    'for ever; alarms are yours to leave out ("watched": false), and so is the dashboard ("dashboard": false).',
    ...rows(watchLines(watch, units)),
    total('Watching, list price', watching.list),
    total('Watching, beyond what every account has free', watching.after),
    '',
    ...assumed,
  ].join('\n');
};
