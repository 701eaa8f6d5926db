/** Stands before the table: sees when the first answer left, and how many requests wait for one another. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Seen = { readonly target: string; readonly askedAt: number; answeredAt: number };

const bodyOf = async (req: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const part of req) body += part;
  return body;
};

export const openRelay = async (engine: string) => {
  let seen: Seen[] = [];
  const server = createServer(async (req, res) => {
    const target = String(req.headers['x-amz-target'] ?? '');
    const one: Seen = { target, askedAt: performance.now(), answeredAt: 0 };
    seen.push(one);
    const body = await bodyOf(req);
    if (target.startsWith('AmazonSSM')) {
      res.end(JSON.stringify({ Parameter: { Value: 'the carrier knows this token' } }));
    } else {
      const kept = ['authorization', 'content-type', 'x-amz-date', 'x-amz-target'];
      const headers = Object.fromEntries(kept.map((name) => [name, String(req.headers[name])]));
      const told = await fetch(engine, { method: 'POST', headers, body });
      const text = await told.text();
      res.writeHead(told.status, { 'content-type': 'application/x-amz-json-1.0' }).end(text);
    }
    one.answeredAt = performance.now();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What was asked since the last call. */
    take: (): readonly Seen[] => {
      const taken = seen;
      seen = [];
      return taken;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

export type Relay = Awaited<ReturnType<typeof openRelay>>;

/** Requests that had to wait for another's answer, one after the other: the longest such row. */
export const tripsInARow = (seen: readonly Seen[]): number => {
  let trips = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { askedAt, answeredAt } of [...seen].sort((a, b) => a.askedAt - b.askedAt)) {
    if (askedAt < until) continue;
    trips += 1;
    const together = seen.filter((other) => other.askedAt >= askedAt && other.askedAt < answeredAt);
    until = Math.max(...together.map((other) => other.answeredAt));
  }
  return trips;
};
