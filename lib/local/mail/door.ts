/** An SMTP door that any mail program on this machine can send to: no login, no encryption, our own addresses only. */
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import type { Envelope } from './receipt.ts';

export type Door = { readonly port: number; readonly close: () => Promise<void> };

type DoorOptions = {
  readonly port: number;
  readonly domain: string;
  /** Resolves when the mail is kept and was heard; a rejection is told to the program as a temporary failure. */
  readonly onMail: (raw: Buffer, envelope: Envelope) => Promise<unknown>;
  readonly host?: string;
};

/** As much as SES takes in (FACTS of receiving: 40 MB). */
const mostBytes = 40_000_000;

class Refused extends Error {
  override readonly name = 'Refused';
  readonly responseCode: number;
  constructor(responseCode: number, message: string) {
    super(message);
    this.responseCode = responseCode;
  }
}

const bytesOf = async (stream: SMTPServerDataStream): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    // The rest is read to its end, or the program would never hear our answer.
    if (size <= mostBytes) chunks.push(chunk);
  }
  if (stream.sizeExceeded || size > mostBytes) throw new Refused(552, 'The mail is larger than 40 MB');
  return Buffer.concat(chunks);
};

/** Opens the door; resolves when it listens. Rejects when the port is taken. */
export const openDoor = async ({ port, domain, onMail, host = '127.0.0.1' }: DoorOptions): Promise<Door> => {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    banner: 'manyhands on this machine',
    size: mostBytes,
    onRcptTo: ({ address }, _session, done) => {
      const isOurs = address.toLowerCase().endsWith(`@${domain}`);
      done(isOurs ? null : new Refused(550, `Only addresses at ${domain} live here`));
    },
    onData: (stream, { envelope }, done) => {
      const { mailFrom, rcptTo } = envelope;
      const recipients = rcptTo.map(({ address }) => address);
      bytesOf(stream)
        .then((raw) => onMail(raw, { from: mailFrom ? mailFrom.address : '', recipients }))
        .then(() => done(null, 'Heard'))
        .catch((error: unknown) => done(error instanceof Refused ? error : new Refused(451, 'Try again later')));
    },
  });
  // A program that hangs up in the middle is no trouble of ours.
  server.on('error', () => {});
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  const at = server.server.address();
  return {
    port: typeof at === 'object' && at ? at.port : port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
