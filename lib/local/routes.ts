/** The addresses of the local system. The two webhooks are production's own; the rest is for this machine only. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as z from 'zod/mini';
import { type Commit, journalView } from '../runtime/journal.ts';
import { communityList, worldView } from '../runtime/world.ts';
import { albumPhoto, albumView } from './album.ts';
import { phoneTextSchema } from './carrier/texts.ts';
import { durationOf } from './clock.ts';
import { httpEvent, readBody } from './httpEvent.ts';
import { pageFile } from './page/page.ts';
import { factRows, saidView, type Whole, wholeCommunity } from './survey.ts';
import type { System } from './system.ts';

type Lambda = (event: unknown, context: unknown) => Promise<APIGatewayProxyStructuredResultV2>;

/** The words of a mistake in the request, for whoever made it. */
class BadRequest extends Error {
  override readonly name = 'BadRequest';
  readonly status: number;
  constructor(message: string, status = 400) {
    super(message);
    this.status = status;
  }
}

const clockSchema = z.union([z.strictObject({ advance: z.string() }), z.strictObject({ to: z.string() })]);

const json = (res: ServerResponse, status: number, body: unknown): void => {
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  res.end(JSON.stringify(body));
};

const jsonBody = async (req: IncomingMessage): Promise<unknown> => {
  const text = (await readBody(req)).toString('utf8');
  try {
    return JSON.parse(text);
  } catch {
    throw new BadRequest('The body must be JSON.');
  }
};

const parsed = <T>(schema: z.ZodMiniType<T>, body: unknown, shape: string): T => {
  const read = schema.safeParse(body);
  if (!read.success) throw new BadRequest(`The body must look like ${shape}.`);
  return read.data;
};

const named = async (system: System, url: URL): Promise<Whole> => {
  const code = url.searchParams.get('community');
  if (!code) throw new BadRequest('Say which: ?community=CODE');
  const whole = await wholeCommunity(system.house.table, code.toLowerCase());
  if (!whole) throw new BadRequest('There is no community of that code.', 404);
  return whole;
};

const sendSms = async (system: System, req: IncomingMessage): Promise<unknown> => {
  const read = phoneTextSchema.safeParse(await jsonBody(req));
  if (!read.success) throw new BadRequest('The body must look like {"from":"+15550200001","body":"join maple"}.');
  const { sid } = await system.carrier.phoneSends(read.data);
  await system.settling.settle();
  return { sid };
};

const moveClock = async (system: System, req: IncomingMessage): Promise<unknown> => {
  const body = parsed(clockSchema, await jsonBody(req), '{"advance":"P1D"} or {"to":"2026-05-09T14:00:00Z"}');
  const ahead = 'advance' in body ? durationOf(body.advance) : undefined;
  if ('advance' in body && ahead === undefined)
    throw new BadRequest('advance is an ISO 8601 duration, such as P1D or PT2H.');
  const at = 'to' in body ? Date.parse(body.to) : Date.parse(system.clock.now()) + (ahead ?? 0);
  if (Number.isNaN(at)) throw new BadRequest('to is an ISO time, such as 2026-05-09T14:00:00Z.');
  await system.settling.jump(new Date(at).toISOString());
  return { now: system.clock.now() };
};

const allNames = async (system: System): Promise<unknown> => {
  const wholes = await Promise.all((await system.codes()).map((code) => wholeCommunity(system.house.table, code)));
  return communityList(wholes.flatMap((whole) => (whole ? [whole.community] : [])));
};

/** Who holds which phone, for the page on this machine; never part of /world. */
const phones = async (system: System): Promise<unknown> => {
  const wholes = await Promise.all((await system.codes()).map((code) => wholeCommunity(system.house.table, code)));
  const names = new Map(
    wholes.flatMap(
      (whole) => whole?.pods.flatMap((pod) => pod.members.map((one) => [one.address, one.name] as const)) ?? [],
    ),
  );
  return system.carrier.phones().map((phone) => ({ phone, ...(names.get(phone) ? { name: names.get(phone) } : {}) }));
};

const views = (system: System, url: URL): (() => Promise<unknown>) | undefined => {
  const { table } = system.house;
  switch (url.pathname) {
    case '/world':
      return async () =>
        url.searchParams.has('community') ? worldView(await named(system, url), system.clock.now()) : allNames(system);
    case '/journal':
      return async () => {
        const whole = await named(system, url);
        return journalView(
          (await factRows(table, whole)).map(({ body }) => body as Commit),
          whole.pods.flatMap((pod) => pod.members),
        );
      };
    case '/outbox':
      return async () => saidView(table, await named(system, url));
    case '/photos':
      return async () => albumView(await named(system, url));
    case '/clock':
      return async () => ({ now: system.clock.now() });
    case '/carrier/sms':
      return async () => system.carrier.texts(url.searchParams.get('phone') ?? '');
    case '/carrier/phones':
      return () => phones(system);
    default:
      return undefined;
  }
};

const acts = (system: System, req: IncomingMessage, path: string): (() => Promise<unknown>) | undefined => {
  if (path === '/carrier/sms') return () => sendSms(system, req);
  if (path === '/clock') return () => moveClock(system, req);
  return undefined;
};

/** One photo of the album, by its id. */
const showPhoto = async (system: System, url: URL, res: ServerResponse): Promise<void> => {
  const photo = await albumPhoto(system.house, await named(system, url), url.pathname.slice('/photos/'.length));
  if (!photo) throw new BadRequest('There is no such photo.', 404);
  res.writeHead(200, { 'content-type': photo.type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  res.end(photo.bytes);
};

const viaLambda = async (lambda: Lambda, req: IncomingMessage, res: ServerResponse): Promise<void> => {
  const answer = await lambda(await httpEvent(req), {});
  res.writeHead(answer.statusCode ?? 200, answer.headers as Record<string, string>);
  res.end(answer.body ?? '');
};

const answer = async (
  system: System,
  lambdas: Readonly<Record<string, Lambda>>,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> => {
  const url = new URL(req.url ?? '/', 'http://localhost');
  const lambda = lambdas[url.pathname];
  if (lambda && req.method === 'POST') return viaLambda(lambda, req, res);
  const stopLink = url.pathname.startsWith('/u/') ? lambdas['/u/'] : undefined;
  if (stopLink) return viaLambda(stopLink, req, res);
  if (req.method === 'GET' && url.pathname.startsWith('/photos/')) return showPhoto(system, url, res);
  if (await system.carrier.handle(req, res)) return;
  if (await system.mail.handle(req, res)) return;
  const file = req.method === 'GET' ? pageFile(url.pathname) : undefined;
  if (file) {
    res.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-store' });
    res.end(file.body);
    return;
  }
  const act =
    req.method === 'GET' ? views(system, url) : req.method === 'POST' ? acts(system, req, url.pathname) : undefined;
  if (!act) throw new BadRequest('There is nothing here. The addresses are in docs/local.md.', 404);
  json(res, 200, await act());
};

/** Answers every request; a mistake gets its reason, a fault of ours a 500. */
export const answerRequests =
  (system: System, lambdas: Readonly<Record<string, Lambda>>) =>
  (req: IncomingMessage, res: ServerResponse): void => {
    answer(system, lambdas, req, res).catch((error: unknown) => {
      if (res.headersSent) return void res.end();
      if (error instanceof BadRequest) return json(res, error.status, { error: error.message });
      json(res, 500, { error: error instanceof Error ? error.name : 'unknown' });
    });
  };
