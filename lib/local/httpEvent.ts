/** A request on this machine as the HTTP API hands it to a function: payload v2, form bodies base64-encoded. */
import type { IncomingMessage } from 'node:http';

/** Larger than any webhook; a body beyond it is cut off with an error. */
const mostBytes = 12_000_000;

export const readBody = async (req: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req) {
    size += (chunk as Buffer).length;
    if (size > mostBytes) throw new Error('The body is too large.');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
};

export const httpEvent = async (req: IncomingMessage): Promise<unknown> => {
  const url = new URL(req.url ?? '/', 'http://localhost');
  const headers = Object.fromEntries(
    Object.entries(req.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]),
  );
  return {
    version: '2.0',
    routeKey: `${req.method} ${url.pathname}`,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers,
    requestContext: { http: { method: req.method, path: url.pathname, sourceIp: '127.0.0.1' } },
    body: (await readBody(req)).toString('base64'),
    isBase64Encoded: true,
  };
};
