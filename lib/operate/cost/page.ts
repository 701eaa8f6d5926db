/** The bill as a person reads it. */
import { awsLines, carrierLines, type Line, sumOf, type Units, type Watch, watchDollars } from './bill.ts';
import { asOf, carrier } from './prices.ts';

const money = (dollars: number): string => `$${dollars.toFixed(dollars < 0.1 ? 4 : 2)}`;

const rows = (lines: readonly Line[]): readonly string[] =>
  lines.map(({ what, units, dollars }) => `  ${what.padEnd(36)}${units.padStart(12)}${money(dollars).padStart(12)}`);

const total = (what: string, dollars: number): string => `  ${what.padEnd(48)}${money(dollars).padStart(12)}`;

/** `watch` is what the stack watches with: its alarms cost the same in any month. */
export const billPage = (units: Units, watch: Watch): string => {
  const [aws, texts] = [awsLines(units), carrierLines(units)];
  const watching = watchDollars(watch, units);
  return [
    `${units.members} members, one cycle of ${units.days} days. Prices of ${asOf}, us-east-1, no free allowance taken off.`,
    `Counted on this machine: ${Math.round(units.textsIn)} texts in, ${Math.round(units.textsOut)} out, ${Math.round(units.mailsOut)} mails out.`,
    '',
    'AWS',
    ...rows(aws),
    total('AWS, list price', sumOf(aws)),
    '',
    `Watching: ${watch.alarmMetrics} alarm metrics, ${watch.ownMetrics} metric of our own, ${watch.dashboards} dashboard`,
    total('list price', watching.list),
    total('beyond the allowance of every account', watching.after),
    '',
    'The carrier',
    ...rows(texts),
    total('The carrier, list price', sumOf(texts)),
    total('once, to register', carrier.registration),
    '',
    'How long a call takes on Lambda is assumed (lib/operate/cost/measure.ts says how); everything else is counted.',
  ].join('\n');
};
