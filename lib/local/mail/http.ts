/** The mail house's addresses on this machine's one port. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../httpEvent.ts';
import { type MailFaultSwitch, mailFaultsSchema } from './faults.ts';
import { addressesIn, field, headerValue, isAt, joinMail, splitMail } from './head.ts';
import type { ShownMail } from './mailbox.ts';
import type { Envelope, Receipt } from './receipt.ts';
import type { WireAnswer } from './wire.ts';

export type Rooms = {
  readonly domain: string;
  readonly faults: MailFaultSwitch;
  readonly ses: (form: string, isLoggedIn: boolean) => WireAnswer;
  readonly hear: (raw: Buffer, envelope: Envelope) => Promise<Receipt>;
  readonly shown: (address: string) => Promise<readonly ShownMail[]>;
  readonly mailboxes: () => readonly string[];
};

type Told = { readonly status: number; readonly body: unknown };

const told = (status: number, body: unknown): Told => ({ status, body });

/** Verdicts may stand in the mail or beside it, as headers of the request. */
const withGivenVerdicts = (raw: Buffer, req: IncomingMessage): Buffer => {
  const given = Object.entries(req.headers)
    .filter(([name]) => /^x-ses-\w+-verdict$/.test(name))
    .map(([name, value]) => field(name, String(value)));
  if (given.length === 0) return raw;
  const mail = splitMail(raw);
  return joinMail({ ...mail, fields: [...given, ...mail.fields] });
};

/** Without an envelope, the mail's own To and Cc say where it was going. */
const envelopeOf = (raw: Buffer, url: URL, domain: string): Envelope => {
  const mail = splitMail(raw);
  const named = url.searchParams.getAll('to');
  const written = ['to', 'cc', 'delivered-to', 'x-original-to'].flatMap((name) => addressesIn(headerValue(mail, name)));
  const recipients = (named.length > 0 ? named : written).filter((address) => isAt(address, domain));
  const isBounce = headerValue(mail, 'return-path') === '<>';
  const from = isBounce ? '' : (addressesIn(headerValue(mail, 'return-path') || headerValue(mail, 'from'))[0] ?? '');
  return { from: url.searchParams.get('from') ?? from, recipients: [...new Set(recipients)] };
};

const hearRaw = async (rooms: Rooms, req: IncomingMessage, url: URL): Promise<Told> => {
  const raw = withGivenVerdicts(await readBody(req), req);
  const envelope = envelopeOf(raw, url, rooms.domain);
  if (envelope.recipients.length === 0)
    return told(400, { error: `The body must be a raw mail (RFC 5322) to an address at ${rooms.domain}.` });
  const { messageId, recipients } = await rooms.hear(raw, envelope);
  return told(200, { messageId, recipients });
};

const setFaults = async (rooms: Rooms, req: IncomingMessage): Promise<Told> => {
  const text = (await readBody(req)).toString('utf8');
  const read = mailFaultsSchema.safeParse(JSON.parse(text === '' ? '{}' : text));
  if (!read.success) return told(400, { error: 'not a fault this house knows', issues: read.error.issues });
  rooms.faults.set(read.data);
  return told(200, rooms.faults.now());
};

const shownTo = async (rooms: Rooms, url: URL): Promise<Told> => {
  const address = url.searchParams.get('address');
  return address
    ? told(200, await rooms.shown(address))
    : told(400, { error: 'Say whose: ?address=edith@example.com' });
};

const find = async (rooms: Rooms, req: IncomingMessage, url: URL): Promise<Told | undefined> => {
  switch (`${req.method} ${url.pathname}`) {
    case 'POST /carrier/mail':
      return hearRaw(rooms, req, url);
    case 'GET /carrier/mail':
      return shownTo(rooms, url);
    case 'GET /carrier/mailboxes':
      return told(200, rooms.mailboxes());
    case 'POST /carrier/mail-faults':
      return setFaults(rooms, req);
    case 'GET /carrier/mail-faults':
      return told(200, rooms.faults.now());
    default:
      return undefined;
  }
};

const answerSes = async (rooms: Rooms, req: IncomingMessage, res: ServerResponse): Promise<void> => {
  const isLoggedIn = (req.headers.authorization ?? '').startsWith('AWS4-HMAC-SHA256 ');
  const answer = rooms.ses((await readBody(req)).toString('utf8'), isLoggedIn);
  if (answer.kind === 'xml') res.writeHead(answer.status, { 'content-type': 'text/xml' }).end(answer.xml);
  if (answer.kind === 'reset') res.socket?.resetAndDestroy();
  // Silence: the sender's own patience ends it.
};

/** SES's client posts to the root of its endpoint. */
const isSes = (req: IncomingMessage, url: URL): boolean =>
  req.method === 'POST' &&
  (url.pathname === '/' || url.pathname === '/carrier/ses/' || url.pathname === '/carrier/ses');

/** Answers what is ours; false when the path is not. */
export const answerMail = async (rooms: Rooms, req: IncomingMessage, res: ServerResponse): Promise<boolean> => {
  const url = new URL(req.url ?? '/', 'http://localhost');
  if (isSes(req, url)) {
    await answerSes(rooms, req, res);
    return true;
  }
  const found = await find(rooms, req, url);
  if (!found) return false;
  res.writeHead(found.status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  res.end(JSON.stringify(found.body));
  return true;
};
