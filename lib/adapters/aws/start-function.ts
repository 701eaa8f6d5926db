/** A function is given an event and nobody waits for its answer: Lambda tries it three times, then writes a dead letter. */
import { HttpRequest } from '@smithy/core/transport';
import { type Credentials, signerFor } from './signer.ts';

export type LambdaPlace = {
  readonly region: string;
  readonly credentials: Credentials;
  readonly endpoint?: string | undefined;
};

/** Lambda would not take the event. */
export class NotStarted extends Error {
  override readonly name = 'NotStarted';
}

const timeoutMs = 5_000;
const accepted = 202;

/** Throws NotStarted, or what the connection threw. */
export const startFunction = async (
  { region, credentials, endpoint = `https://lambda.${region}.amazonaws.com` }: LambdaPlace,
  name: string,
  event: unknown,
): Promise<void> => {
  const url = new URL(`${endpoint}/2015-03-31/functions/${name}/invocations`);
  const body = JSON.stringify(event);
  const headers = { host: url.host, 'content-type': 'application/json', 'x-amz-invocation-type': 'Event' };
  const asked = new HttpRequest({ method: 'POST', hostname: url.hostname, path: url.pathname, headers, body });
  const signer = signerFor({ service: 'lambda', region, credentials });
  const { host: _host, ...rest } = (await signer.sign(asked)).headers;
  const answer = await fetch(url, { method: 'POST', headers: rest, body, signal: AbortSignal.timeout(timeoutMs) });
  await answer.body?.cancel();
  if (answer.status !== accepted) throw new NotStarted(`Lambda answered ${answer.status}`);
};
