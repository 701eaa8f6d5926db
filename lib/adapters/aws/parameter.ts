/** One parameter of SSM, decrypted: where a deployment keeps its secrets, free of charge and out of every template. */
import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import * as z from 'zod/mini';
import { type Credentials, signed } from './signed.ts';

export type ParameterPlace = {
  readonly region: string;
  readonly credentials: Credentials;
  /** Given for a server that is not AWS's own. */
  readonly endpoint?: string | undefined;
};

/** A secret could not be had; the message names the parameter and never what it holds. */
export class NoParameter extends Error {
  override readonly name = 'NoParameter';
}

const patienceMs = 3_000;
const tries = 3;

const answer = z.object({ Parameter: z.object({ Value: z.string().check(z.minLength(1)) }) });

type Answer = { readonly status: number; readonly body: string };

const post = (url: URL, headers: Record<string, string>, body: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = url.protocol === 'http:' ? plainRequest : secureRequest;
    const sent = request(url, { method: 'POST', headers, timeout: patienceMs }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString('utf8') }),
      );
    });
    sent.on('timeout', () => sent.destroy(new Error('no answer in time')));
    sent.on('error', reject);
    sent.end(body);
  });

/** Asks up to three times, because asking changes nothing. Throws NoParameter. */
export const readParameter = async (
  name: string,
  { region, credentials, endpoint }: ParameterPlace,
): Promise<string> => {
  const url = new URL(endpoint ?? `https://ssm.${region}.amazonaws.com/`);
  const body = JSON.stringify({ Name: name, WithDecryption: true });
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AmazonSSM.GetParameter' };
  let cause: unknown;
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    try {
      const scope = { service: 'ssm', region, at: new Date() };
      const told = await post(url, signed({ method: 'POST', url, headers, body }, scope, credentials), body);
      if (told.status === 200) return answer.parse(JSON.parse(told.body)).Parameter.Value;
      cause = new Error(`SSM answered ${told.status}`);
      if (told.status < 500 && told.status !== 429) break;
    } catch (error) {
      cause = error;
    }
  }
  throw new NoParameter(`The parameter ${name} could not be read`, { cause });
};
