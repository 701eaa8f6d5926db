/** The carrier's console as far as an operator's commands ask it, on this machine's wire. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Desk = {
  token: string;
  account: { status: string; type: string };
  number: { phone_number: string; sms_url: string; sms_fallback_url: string; sms: boolean } | undefined;
  service: { inbound_request_url: string; fallback_url: string; use_inbound_webhook_on_number: boolean } | undefined;
  senders: string[];
  campaigns: string[];
  tollFree: string[];
};

export const accountSid = `AC${'1'.repeat(32)}`;
export const serviceSid = `MG${'2'.repeat(32)}`;
const numberSid = `PN${'3'.repeat(32)}`;

export const freshDesk = (): Desk => ({
  token: '0123456789abcdef0123456789abcdef',
  account: { status: 'active', type: 'Full' },
  number: { phone_number: '+18025550123', sms_url: '', sms_fallback_url: '', sms: true },
  service: { inbound_request_url: '', fallback_url: '', use_inbound_webhook_on_number: false },
  senders: ['+18025550123'],
  campaigns: ['VERIFIED'],
  tollFree: [],
});

const bodyOf = async (req: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const part of req) body += part;
  return body;
};

const listOf = (key: string, items: readonly object[]) => ({
  [key]: items,
  meta: { key, page: 0, page_size: 50, first_page_url: '', previous_page_url: null, next_page_url: null, url: '' },
});

const numbersOf = ({ number }: Desk) => ({
  incoming_phone_numbers: number ? [{ ...number, sid: numberSid, capabilities: { sms: number.sms } }] : [],
  ...{ page: 0, page_size: 50, next_page_uri: null },
});

const answerOf = (desk: Desk, method: string, path: string, form: URLSearchParams): object | undefined => {
  if (path === `/2010-04-01/Accounts/${accountSid}.json`) return { sid: accountSid, ...desk.account };
  if (path.endsWith('/IncomingPhoneNumbers.json')) return numbersOf(desk);
  if (path.includes('/IncomingPhoneNumbers/') && method === 'POST' && desk.number) {
    desk.number = {
      ...desk.number,
      sms_url: form.get('SmsUrl') ?? '',
      sms_fallback_url: form.get('SmsFallbackUrl') ?? '',
    };
    return { sid: numberSid, ...desk.number };
  }
  if (path === `/v1/Services/${serviceSid}`) {
    if (method === 'POST' && desk.service) {
      const hooks = {
        inbound_request_url: form.get('InboundRequestUrl') ?? '',
        fallback_url: form.get('FallbackUrl') ?? '',
      };
      desk.service = { ...hooks, use_inbound_webhook_on_number: form.get('UseInboundWebhookOnNumber') === 'true' };
    }
    return desk.service && { sid: serviceSid, ...desk.service };
  }
  if (path === `/v1/Services/${serviceSid}/PhoneNumbers`) {
    return listOf(
      'phone_numbers',
      desk.senders.map((phone_number) => ({ sid: numberSid, phone_number })),
    );
  }
  if (path.endsWith('/Compliance/Usa2p')) {
    return listOf(
      'compliance',
      desk.campaigns.map((campaign_status) => ({ sid: 'QE', campaign_status })),
    );
  }
  if (path === '/v1/Tollfree/Verifications')
    return listOf(
      'verifications',
      desk.tollFree.map((status) => ({ sid: 'HH', status })),
    );
  return undefined;
};

export const openDesk = async (current: () => Desk) => {
  const server = createServer(async (req, res) => {
    const desk = current();
    const expected = `Basic ${Buffer.from(`${accountSid}:${desk.token}`).toString('base64')}`;
    const give = (status: number, body: object): void => {
      res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    const form = new URLSearchParams(await bodyOf(req));
    if (req.headers.authorization !== expected) return give(401, { code: 20003, message: 'Authenticate', status: 401 });
    const path = new URL(req.url ?? '/', 'http://desk').pathname;
    const answer = answerOf(desk, req.method ?? 'GET', path, form);
    return answer ? give(200, answer) : give(404, { code: 20404, message: 'not found', status: 404 });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
