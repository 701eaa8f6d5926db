import type { IncomingMessage } from 'node:http';
import { isLate, type SendFailure } from './faults.ts';
import { type Answer, bodyOf, isLoggedIn, json, problem } from './http.ts';
import { listPage } from './listing.ts';
import type { Office } from './office.ts';
import { accept, refusalOf } from './outbound.ts';
import { problems } from './problems.ts';
import { resourceOf } from './resource.ts';

/** Twilio's REST, as much of it as sends, lists, reads and deletes texts and their files. */
export async function answerRest(office: Office, req: IncomingMessage, url: URL): Promise<Answer> {
  const { accountSid, authToken } = office.identity;
  if (!isLoggedIn(req, accountSid, authToken)) {
    return problem(problems.badLogin, { 'www-authenticate': 'Basic realm="Twilio API"' });
  }
  const path = url.pathname
    .replace(/\.json$/, '')
    .split('/')
    .slice(2);
  const [accounts, account, messages, sid, media, file, ...rest] = path;
  const isOurs = accounts === 'Accounts' && account === accountSid && messages === 'Messages' && rest.length === 0;
  const { method } = req;
  if (isOurs && !sid && method === 'POST') return send(office, new URLSearchParams(await bodyOf(req)));
  if (isOurs && !sid && method === 'GET') return json(200, listPage(office, url));
  if (isOurs && sid && !media) return oneText(office, method, sid) ?? problem(problems.notFound(url.pathname));
  if (isOurs && media === 'Media' && file)
    return oneFile(office, method, file) ?? problem(problems.notFound(url.pathname));
  return problem(problems.notFound(url.pathname));
}

function send(office: Office, form: URLSearchParams): Answer {
  const refusal = refusalOf(form, office);
  if (refusal) return problem(refusal);
  const failure = office.faults.takeFailure(form.get('To') ?? '');
  const text = isTaken(failure) ? accept(office, form, failure) : undefined;
  if (failure === 'timeout' || failure === 'accept-then-timeout') return { kind: 'silence' };
  if (failure === 'reset' || failure === 'accept-then-reset') return { kind: 'reset' };
  if (failure === 429) return problem(problems.tooMany, { 'retry-after': '1' });
  if (failure === 500) return problem(problems.broken);
  return text ? json(201, resourceOf(office.identity.accountSid, text)) : problem(problems.asked(failure ?? 0));
}

const isTaken = (failure: SendFailure | undefined): boolean =>
  failure === undefined || failure === 'accept-then-timeout' || failure === 'accept-then-reset' || isLate(failure);

function oneText({ texts, identity }: Office, method: string | undefined, sid: string): Answer | undefined {
  const text = texts.find(sid);
  if (text && method === 'GET') return json(200, resourceOf(identity.accountSid, text));
  if (!text || method !== 'DELETE') return undefined;
  texts.remove(sid);
  return { kind: 'empty' };
}

function oneFile({ texts }: Office, method: string | undefined, sid: string): Answer | undefined {
  const file = texts.media(sid);
  if (!file || file.deleted) return undefined;
  if (method === 'GET') return { kind: 'file', file };
  if (method !== 'DELETE') return undefined;
  texts.removeMedia(sid);
  return { kind: 'empty' };
}
