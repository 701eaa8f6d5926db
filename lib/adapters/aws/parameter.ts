/** One parameter of SSM, decrypted: where a deployment keeps its secrets, free of charge and out of every template. */
import * as z from 'zod/mini';
import { AwsRefusal, jsonCaller } from './json-call.ts';
import type { Credentials } from './signer.ts';

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

const connection = { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true };
const tries = 3;

const answer = z.object({ Parameter: z.object({ Value: z.string().check(z.minLength(1)) }) });

const isWorthAnother = (error: unknown): boolean =>
  !(error instanceof AwsRefusal) || error.$metadata.httpStatusCode >= 500 || error.$metadata.httpStatusCode === 429;

/** Asks up to three times, because asking changes nothing. Throws NoParameter. */
export const readParameter = async (
  name: string,
  { region, credentials, endpoint }: ParameterPlace,
): Promise<string> => {
  const call = jsonCaller({
    name: 'ssm',
    region,
    endpoint: endpoint ?? `https://ssm.${region}.amazonaws.com`,
    target: 'AmazonSSM',
    version: '1.1',
    credentials,
    connection,
  });
  let cause: unknown;
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    try {
      return answer.parse(await call('GetParameter', { Name: name, WithDecryption: true })).Parameter.Value;
    } catch (error) {
      cause = error;
      if (!isWorthAnother(error)) break;
    }
  }
  throw new NoParameter(`The parameter ${name} could not be read`, { cause });
};
