import type { IncomingMessage, ServerResponse } from 'node:http';
import { openDatabase } from './database.ts';
import { answerFaults } from './faultDesk.ts';
import { type FaultSwitch, openFaults } from './faults.ts';
import { type Answer, give } from './http.ts';
import { hearPhone } from './inbound.ts';
import type { Office } from './office.ts';
import { openPostBook } from './postBook.ts';
import { openPostOffice, type Patience } from './postOffice.ts';
import { seeded } from './random.ts';
import { billedSegments } from './resource.ts';
import { answerRest } from './rest.ts';
import { openTextBook } from './textBook.ts';
import type { PhoneText } from './texts.ts';

export type CarrierOptions = {
  /** The SQLite file, or `:memory:` for nothing kept. */
  readonly file: string;
  /** The house's clock, ISO. */
  readonly now: () => string;
  readonly accountSid: string;
  readonly authToken: string;
  readonly groupNumber?: string;
  /** Where texts are posted, exactly as the house verifies it. */
  readonly webhookUrl: string;
  /** Where the house reaches our REST; by default where its own webhook answers. */
  readonly restUrl?: string;
  readonly advancedOptOut?: boolean;
  readonly helpReply?: string;
  /** Uniform in [0, 1); only shuffles and counts repeats. */
  readonly random?: () => number;
  /** Where an address is reached from this machine: a public address may not lead back here. */
  readonly reach?: (url: string) => string;
  readonly patience?: Partial<Patience>;
};

/** One text as a phone shows it: `inbound` went to the group, `outbound-api` came from it. */
export type ShownText = {
  readonly direction: 'inbound' | 'outbound-api';
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly media: readonly { readonly contentType: string; readonly url: string }[];
  readonly at: string;
  readonly segments: number;
};

export type Carrier = {
  /** Answers Twilio's REST, `/carrier/faults` and `/carrier/media/…`; false when the path is not its own. */
  readonly handle: (req: IncomingMessage, res: ServerResponse) => Promise<boolean>;
  /** A phone texts; resolves when the webhook was answered 2xx or the tries are over. Throws a ZodError for no text. */
  readonly phoneSends: (text: PhoneText) => Promise<{ readonly sid: string }>;
  /** Texts to and from a phone, oldest first. */
  readonly texts: (phone: string) => readonly ShownText[];
  readonly phones: () => readonly string[];
  /** Resolves when no webhook or callback is under way. */
  readonly settled: () => Promise<void>;
  /** Posts again what nobody has answered; done once by itself at the start. */
  readonly resume: () => void;
  readonly faults: FaultSwitch;
  /** Ends what is under way; what was not answered is posted at the next start. */
  readonly close: () => Promise<void>;
};

/** Twilio as far as a neighborhood needs it, on one laptop. What it has accepted survives being killed at any moment. */
export function openCarrier(options: CarrierOptions): Carrier {
  const { random = seeded(1), reach = (url: string) => url, authToken } = options;
  const database = openDatabase(options.file);
  const texts = openTextBook(database);
  const posts = openPostBook(database);
  const faults = openFaults(random);
  const patience = { retries: 2, pauseMs: 200, giveUpMs: 15_000, ...options.patience };
  const mail = openPostOffice({
    ...{ book: posts, faults, random, authToken, patience, reach },
    onStatus: ({ sid, status }) => status && texts.setStatus(sid, status),
  });
  const { atOnce } = database;
  const office: Office = { identity: identityOf(options), now: options.now, texts, posts, atOnce, faults, mail };
  let closed: Promise<void> | undefined;
  // After this turn, so that the house can open its door first.
  setImmediate(mail.resume);
  return {
    handle: (req, res) => answer(office, req, res),
    phoneSends: (text) => hearPhone(office, text),
    texts: (phone) => texts.onPhone(phone).map(shown),
    phones: texts.phones,
    settled: mail.settled,
    resume: mail.resume,
    faults,
    close: () => {
      closed ??= mail.close().then(database.close);
      return closed;
    },
  };
}

function identityOf(options: CarrierOptions): Office['identity'] {
  const { accountSid, authToken, webhookUrl, groupNumber = '+15550100000', advancedOptOut = true, helpReply } = options;
  const { restUrl = webhookUrl } = options;
  return { accountSid, authToken, webhookUrl, restUrl, groupNumber, advancedOptOut, helpReply };
}

async function answer(office: Office, req: IncomingMessage, res: ServerResponse): Promise<boolean> {
  try {
    const found = await find(office, req, new URL(req.url ?? '/', 'http://carrier'));
    if (found) give(res, found);
    return found !== undefined;
  } catch (error) {
    // Somebody who hung up in the middle of asking is owed no answer; any other trouble is the caller's to hear.
    if (!req.destroyed || req.complete) throw error;
    return true;
  }
}

async function find(office: Office, req: IncomingMessage, url: URL): Promise<Answer | undefined> {
  if (url.pathname.startsWith('/2010-04-01/')) return answerRest(office, req, url);
  if (url.pathname === '/carrier/faults') return answerFaults(office.faults, req);
  const sid = /^\/carrier\/media\/(ME[0-9a-f]{32})$/.exec(url.pathname)?.[1];
  const file = sid === undefined ? undefined : office.texts.media(sid);
  return file && { kind: 'file', file };
}

function shown(text: ReturnType<Office['texts']['onPhone']>[number]): ShownText {
  const { direction, from, to, body, at, media } = text;
  return {
    direction: direction === 'inbound' ? 'inbound' : 'outbound-api',
    ...{ from, to, body, at, segments: billedSegments(body) },
    media: media.map(({ sid, contentType }) => ({ contentType, url: `/carrier/media/${sid}` })),
  };
}
