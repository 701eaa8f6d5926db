/** From the texts, mails and rows of a month that was played to the units of a bill. What is assumed stands here. */
import { secretsStayFresh } from '../../adapters/aws/secrets.ts';
import { eachMinute, otherwise, sizes } from '../../infra/sizes.ts';
import type { ShownMail } from '../../local/mail/mailbox.ts';
import type { WireText } from '../../local/rehearsal/play.ts';
import type { Metered } from './meter.ts';

export const days = 28;
export const minutes = days * 24 * 60;

/**
 * Milliseconds a call is billed. Nobody can measure Lambda off Lambda: these are what the stories take here, times four
 * for the share of a processor they get, and what they wait for the table (5 ms a trip) and the carrier (300 ms).
 */
const billed: Readonly<Record<string, number>> = {
  receiveSms: 40,
  receiveReport: 40,
  receiveEmail: 150,
  hear: 60,
  deliver: 380,
  minute: 25,
};

/** Reports the carrier posts for a text: queued, sent, delivered; and SES for a mail: sent, delivered. */
const reportsOfText = 3;
const reportsOfMail = 2;

/** One line the HTTP API logs of a request (lib/infra/web.ts says what is in it), with what CloudWatch adds. */
const accessLineBytes = 165;

/** How long a secret is believed (lib/adapters/aws/secrets.ts); `deliver`, called each minute, asks for its own all month. */
const minutesOfSecret = secretsStayFresh.freshMinutes;

const call = (name: string, count: number, milliseconds = billed[name] ?? 50) => ({
  name,
  count,
  memoryMb: (sizes[name] ?? otherwise).memoryMb,
  milliseconds,
});

const isInbound = ({ direction }: { readonly direction: string }): boolean =>
  direction === 'inbound' || direction === 'in';

const parted = <T extends { readonly direction: string }>(list: readonly T[]) => ({
  came: list.filter(isInbound),
  went: list.filter((one) => !isInbound(one)),
});

const segmentsOf = (list: readonly WireText[]): number => list.reduce((sum, { segments }) => sum + segments, 0);

const requestsOf = (texts: readonly WireText[]): number => {
  const { came, went } = parted(texts);
  return came.length + went.length * reportsOfText;
};

export const heardAndSaid = (texts: readonly WireText[], mails: readonly ShownMail[]) => {
  const [byText, byMail] = [parted(texts), parted(mails)];
  return {
    textsIn: byText.came.length,
    segmentsIn: segmentsOf(byText.came),
    textsOut: byText.went.length,
    segmentsOut: segmentsOf(byText.went),
    mailsOut: byMail.went.length,
    mailsIn: byMail.came.length,
    mailBytes: byMail.came.reduce((sum, { raw }) => sum + Buffer.byteLength(raw), 0),
    httpRequests: requestsOf(texts),
  };
};

/** Who was called how often, and who had to ask for a secret: those at the doors each time, for they are rarely called. */
export const worked = (texts: readonly WireText[], mails: readonly ShownMail[], newRows: Metered['newRows']) => {
  const [byText, byMail] = [parted(texts), parted(mails)];
  const reports = byText.went.length * reportsOfText;
  const secretsOfDeliver = mails.length > 0 ? 2 : 1;
  return {
    calls: [
      call('receiveSms', byText.came.length),
      call('receiveEmail', byMail.came.length),
      call('receiveReport', reports + byMail.went.length * reportsOfMail),
      call('hear', newRows.get('HEARD') ?? 0),
      call('deliver', newRows.get('OUT') ?? 0),
      ...eachMinute.map((name) => call(name, minutes, billed.minute)),
    ],
    scheduled: minutes * eachMinute.length,
    secretsRead:
      (minutes / minutesOfSecret) * secretsOfDeliver +
      byText.came.length +
      byMail.came.length +
      reports +
      byMail.went.length * reportsOfMail,
  };
};

/** What the HTTP API writes of every request. */
export const accessLogBytes = (texts: readonly WireText[]): number => requestsOf(texts) * accessLineBytes;
