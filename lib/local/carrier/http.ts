import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Problem, problemJson } from './problems.ts';
import type { Media } from './texts.ts';

/** What one request is told; silence and a broken line are answers too, when they are asked for at the fault switch. */
export type Answer =
  | {
      readonly kind: 'json';
      readonly status: number;
      readonly json: unknown;
      readonly headers?: Record<string, string>;
    }
  | { readonly kind: 'file'; readonly file: Media }
  | { readonly kind: 'empty' | 'silence' | 'reset' };

export const json = (status: number, body: unknown): Answer => ({ kind: 'json', status, json: body });

export const problem = (what: Problem, headers: Record<string, string> = {}): Answer => ({
  ...{ kind: 'json', status: what.status, json: problemJson(what) },
  headers,
});

export function give(res: ServerResponse, answer: Answer): void {
  switch (answer.kind) {
    case 'json':
      res.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...answer.headers });
      res.end(JSON.stringify(answer.json));
      break;
    case 'file':
      giveFile(res, answer.file);
      break;
    case 'empty':
      res.writeHead(204).end();
      break;
    case 'reset':
      res.socket?.resetAndDestroy();
      break;
    case 'silence':
      // The house's own patience ends it.
      break;
  }
}

/** The file itself, or the way to where it lies. */
function giveFile(res: ServerResponse, file: Media): void {
  if (file.bytes) res.writeHead(200, { 'content-type': file.contentType }).end(file.bytes);
  else res.writeHead(307, { location: file.url ?? '' }).end();
}

/** More than a form of ten addresses and 1,600 characters can be. */
const maxBytes = 256_000;

/** The whole body as text; a body too large to be ours ends the connection. */
export async function bodyOf(req: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    req.on('data', (part: Buffer) => {
      size += part.length;
      parts.push(part);
      if (size > maxBytes) req.destroy(new Error(`a body of more than ${maxBytes} bytes`));
    });
    req.on('end', () => resolve(Buffer.concat(parts).toString('utf8')));
    req.on('error', reject);
  });
}

export function isLoggedIn(req: IncomingMessage, user: string, password: string): boolean {
  const expected = Buffer.from(`Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`);
  const given = Buffer.from(req.headers.authorization ?? '');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
