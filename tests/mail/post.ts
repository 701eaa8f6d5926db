/** A mail house on a port of its own, and letters to send through it; everything closes with the test. */
import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';
import type { SesEvent } from '../../lib/local/mail/events.ts';
import { type MailHouse, openMailHouse } from '../../lib/local/mail/house.ts';
import type { Receipt } from '../../lib/local/mail/receipt.ts';
import type { Letter } from '../../lib/runtime/mail.ts';

export const at = '2026-05-06T14:00:00.000Z';

export type Heard = { readonly raw: string; readonly receipt: Receipt };

export type Post = {
  readonly house: MailHouse;
  readonly url: string;
  readonly heard: Heard[];
  readonly events: SesEvent[];
  /** How often SES's wire was posted to. */
  readonly posts: () => number;
};

type Hooks = {
  readonly file?: string;
  readonly onMail?: (raw: Uint8Array, receipt: Receipt) => Promise<void>;
  readonly reports?: (event: SesEvent) => Promise<void>;
};

export const openPost = async ({ file = ':memory:', onMail, reports }: Hooks = {}): Promise<Post> => {
  const heard: Heard[] = [];
  const events: SesEvent[] = [];
  let posts = 0;
  const house = openMailHouse({
    file,
    now: () => at,
    domain: 'groups.localhost',
    onMail: async (raw, receipt) => {
      await onMail?.(raw, receipt);
      heard.push({ raw: Buffer.from(raw).toString('utf8'), receipt });
    },
    reports: async (event) => {
      await reports?.(event);
      events.push(event);
    },
  });
  const server = createServer(async (req, res) => {
    if (req.method === 'POST' && req.url === '/') posts += 1;
    if (!(await house.handle(req, res))) res.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await house.close();
  });
  const port = typeof address === 'object' && address ? address.port : 0;
  return { house, url: `http://127.0.0.1:${port}`, heard, events, posts: () => posts };
};

export const letter = (changes: Partial<Letter> = {}): Letter => ({
  to: 'edith@example.com',
  locale: 'en',
  from: { name: 'Maple Street Neighbors', address: 'maple@groups.localhost' },
  replyTo: 'maple+t0ken@groups.localhost',
  subject: 'A bench at the bus stop',
  text: 'Good morning, Edith.\n\nWhat is open:\n1 draw the bench plan\n2 ask the city\n\nWill you take one? IN or OUT.',
  shortcuts: [{ label: 'IN - count me in', says: 'IN' }],
  threadRoot: '<cycle.1.maple@groups.localhost>',
  listId: 'maple.groups.localhost',
  unsubscribeUrl: 'https://example.org/unsubscribe?t=abc',
  isReply: false,
  at,
  ...changes,
});

/** Header names and values of a raw mail, unfolded, in order. */
export const headersOf = (raw: Uint8Array): readonly (readonly [string, string])[] => {
  const head = Buffer.from(raw).toString('latin1').split('\r\n\r\n')[0] ?? '';
  return head
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const);
};
