/** The post of one laptop: SES's wire for what goes out, an SMTP door and raw mail for what comes in, and mailboxes. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Book, type Errand, type Kept, openBook } from './book.ts';
import { type Door, openDoor } from './door.ts';
import { openErrands } from './errands.ts';
import { eventsOf, type SesEvent } from './events.ts';
import { type MailFaultSwitch, openMailFaults } from './faults.ts';
import { field, isAt, joinMail, splitMail, without } from './head.ts';
import { answerMail } from './http.ts';
import { type ShownMail, shownMail } from './mailbox.ts';
import { type Envelope, layLikeSes, type Receipt } from './receipt.ts';
import { answerForm, type Posted } from './wire.ts';

export type MailHouseOptions = {
  /** The SQLite file, or `:memory:` for nothing kept. */
  readonly file: string;
  /** The house's clock, ISO. */
  readonly now: () => string;
  /** Our own addresses: `maple@groups.localhost`. */
  readonly domain: string;
  /** As S3 tells it: the object SES laid, and its receipt. A rejection is tried again, here and at the next start. */
  readonly onMail: (raw: Uint8Array, receipt: Receipt) => Promise<void>;
  /** One SES event, as the configuration set publishes it. A rejection is tried again. */
  readonly reports: (event: SesEvent) => Promise<void>;
  /** Awaited before a sender is answered, so that the answer means: heard, and everything due now was said. */
  readonly settle?: () => Promise<void>;
};

export type MailHouse = {
  /** Answers SES's wire and `/carrier/mail…`; false when the path is not its own. */
  readonly handle: (req: IncomingMessage, res: ServerResponse) => Promise<boolean>;
  /** A mailbox sends; resolves when the mail was heard or the tries are over. */
  readonly mailboxSends: (raw: Uint8Array, envelope: Envelope) => Promise<Receipt>;
  /** The object SES laid under this id. */
  readonly fetch: (messageId: string) => Promise<Uint8Array | undefined>;
  readonly mails: (address: string) => Promise<readonly ShownMail[]>;
  /** Addresses outside our domain that ever got or sent mail. */
  readonly mailboxes: () => readonly string[];
  /** Opens the SMTP door on a port of this machine, 0 for any. */
  readonly openDoor: (port: number) => Promise<Door>;
  readonly faults: MailFaultSwitch;
  /** Resolves when no mail and no report is under way. */
  readonly settled: () => Promise<void>;
  readonly resume: () => void;
  readonly close: () => Promise<void>;
};

/** As SES's ids look; the first part counts time there, and is only random here. */
const newId = (): string => `0100${randomBytes(6).toString('hex')}-${randomUUID()}-000000`;

/** SES puts its own Message-ID and Date on what it sends (docs: header-fields). */
const asSent = ({ raw }: Posted, id: string, now: string): Buffer => {
  const mail = without(splitMail(raw), ['message-id', 'date', 'bcc', 'return-path']);
  const own = [
    field('Date', new Date(now).toUTCString().replace('GMT', '+0000')),
    field('Message-ID', `<${id}@us-east-1.amazonses.com>`),
  ];
  return joinMail({ ...mail, fields: [...own, ...mail.fields] });
};

const doErrand = (options: MailHouseOptions, book: Book, faults: MailFaultSwitch) => async (errand: Errand) => {
  if (errand.kind === 'mail') {
    const mail = book.find(errand.about);
    if (mail) await options.onMail(mail.raw, JSON.parse(errand.words) as Receipt);
    return;
  }
  const { loseReports, repeatReports = 1 } = faults.now();
  if (loseReports) return;
  for (let count = 0; count < repeatReports; count += 1) await options.reports(JSON.parse(errand.words) as SesEvent);
};

/** Opens the house. What it has accepted survives being killed at any moment; call `resume` when the system is up. */
export const openMailHouse = (options: MailHouseOptions): MailHouse => {
  const { domain, now } = options;
  const book = openBook(options.file);
  const faults = openMailFaults();
  const errands = openErrands(book, doErrand(options, book, faults));
  const doors: Door[] = [];
  let closed: Promise<void> | undefined;

  const lay = (raw: Buffer, envelope: Envelope): { readonly receipt: Receipt; readonly done: Promise<unknown> } => {
    const id = newId();
    const laid = layLikeSes(raw, envelope, id);
    const { from: sender, recipients } = envelope;
    const kept: Kept = { id, direction: 'in', sender, recipients, raw: laid.raw, at: now() };
    const owed = book.keep(kept, [{ kind: 'mail', words: JSON.stringify(laid.receipt) }]);
    return { receipt: laid.receipt, done: Promise.all(owed.map(errands.run)) };
  };

  const hear = async (raw: Buffer, envelope: Envelope): Promise<Receipt> => {
    const { receipt, done } = lay(raw, envelope);
    await done;
    await options.settle?.();
    return receipt;
  };

  const accept = (posted: Posted): string => {
    const id = newId();
    const at = now();
    const { from, to, tags } = posted;
    const raw = asSent(posted, id, at);
    const events = eventsOf({ id, from, to, at, tags }, faults.fateOf(to[0] ?? ''));
    const words = events.map((event) => ({ kind: 'report' as const, words: JSON.stringify(event) }));
    for (const errand of book.keep({ id, direction: 'out', sender: from, recipients: to, raw, at }, words))
      void errands.run(errand);
    // Mail to ourselves comes back in, as it would: hearing must drop it as our own.
    const ours = to.filter((address) => isAt(address, domain));
    if (ours.length > 0) void lay(raw, { from, recipients: ours }).done;
    return id;
  };

  const mailboxes = (): readonly string[] => book.addresses().filter((address) => address && !isAt(address, domain));
  const mails = (address: string): Promise<readonly ShownMail[]> => Promise.all(book.of(address).map(shownMail));
  const ses = (form: string, isLoggedIn: boolean) => answerForm(form, { domain, faults, isLoggedIn, accept });
  const rooms = { domain, faults, ses, hear, shown: mails, mailboxes };

  const close = async (): Promise<void> => {
    await Promise.all(doors.map((door) => door.close()));
    await errands.close();
    book.close();
  };

  return {
    handle: (req, res) => answerMail(rooms, req, res),
    mailboxSends: (raw, envelope) => hear(Buffer.from(raw), envelope),
    fetch: async (id) => book.find(id)?.raw,
    mails,
    mailboxes,
    openDoor: async (port) => {
      const door = await openDoor({ port, domain, onMail: hear });
      doors.push(door);
      return door;
    },
    faults,
    settled: errands.settled,
    resume: errands.resume,
    close: () => {
      closed ??= close();
      return closed;
    },
  };
};
