import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type TwilioSender, type TwilioSettings, twilioSender } from '../../lib/adapters/twilio/send.ts';
import { isSignedByTwilio } from '../../lib/adapters/twilio/signature.ts';
import { type Carrier, type CarrierOptions, openCarrier } from '../../lib/local/carrier/carrier.ts';

export const accountSid = `AC${'0'.repeat(32)}`;
export const authToken = 'a token of this machine';
export const groupNumber = '+15550100000';
export const [ana, ben] = ['+15550100001', '+15550100002'];

/** One post the carrier made to the house. */
export type Posted = {
  readonly path: string;
  readonly form: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly signed: boolean;
};

export type House = {
  readonly carrier: Carrier;
  readonly texts: TwilioSender;
  readonly address: string;
  readonly posted: Posted[];
  /** What the house answers to the next posts; 200 when nothing more is said. */
  readonly answers: number[];
  readonly close: () => Promise<void>;
};

type Wishes = Partial<CarrierOptions> & { readonly sender?: Partial<TwilioSettings>; readonly port?: number };

/** A house with one door: the carrier's REST behind it, and webhooks that check the signature and write down what came. */
export async function openHouse(wishes: Wishes = {}): Promise<House> {
  const posted: Posted[] = [];
  const answers: number[] = [];
  const server = createServer(async (req, res) => {
    if (await house.carrier.handle(req, res)) return;
    const parts: Buffer[] = [];
    for await (const part of req) parts.push(part);
    const form = Object.fromEntries(new URLSearchParams(Buffer.concat(parts).toString('utf8')));
    const signature = String(req.headers['x-twilio-signature']);
    const url = `${house.address}${req.url}`;
    const signed = isSignedByTwilio({ authToken, signature, url, params: form });
    posted.push({ path: req.url ?? '', form, headers: req.headers, signed });
    res.writeHead(answers.shift() ?? 200, { 'content-type': 'text/xml' }).end('<Response/>');
  });
  const address = `http://localhost:${await listen(server, wishes.port ?? 0)}`;
  const house: House = {
    address,
    posted,
    answers,
    carrier: openCarrier({
      ...{ file: ':memory:', now: () => '2026-11-20T15:00:00.250Z', accountSid, authToken, groupNumber },
      ...{ webhookUrl: `${address}/twilio/sms`, patience: { retries: 2, pauseMs: 5, giveUpMs: 2_000 } },
      ...wishes,
    }),
    texts: twilioSender({
      accountSid,
      authToken,
      from: groupNumber,
      baseUrl: address,
      timeoutMs: 300,
      ...wishes.sender,
    }),
    close: async () => {
      await house.carrier.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  return house;
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0);
  await new Promise((done) => server.close(done));
  return port;
}

/** Waits until `what` holds, because a carrier works on its own. */
export async function until(what: () => boolean): Promise<void> {
  for (const end = performance.now() + 5_000; !what(); await pause(5)) {
    if (performance.now() > end) throw new Error('it never came to that');
  }
}

export const statusCallback = (house: House): string => `${house.address}/twilio/status?out=42&attempt=7`;

/** Somebody of the group is written to; the callback says whose row it was. */
export const write = (house: House, to: string, body: string) =>
  house.texts.send({ to, body, statusCallback: statusCallback(house), validitySeconds: 14_400 });

export const bodies = (house: House, phone: string): string[] => house.carrier.texts(phone).map((text) => text.body);
