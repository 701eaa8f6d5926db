/** One call of AWS's JSON protocol, with the SDK's own signer and connection and without its generated clients. */
import { HttpRequest } from '@smithy/core/transport';
import { NodeHttpHandler, type NodeHttpHandlerOptions } from '@smithy/node-http-handler';
import { type Credentials, signerFor } from './signer.ts';

export type Service = {
  /** The name it is signed for. */
  readonly name: string;
  readonly region: string;
  readonly endpoint: string;
  /** What precedes an operation in `X-Amz-Target`. */
  readonly target: string;
  readonly version: '1.0' | '1.1';
  readonly credentials: Credentials | (() => Promise<Credentials>);
  readonly connection?: NodeHttpHandlerOptions;
};

export type Answer = { readonly status: number; readonly json: unknown };

/** AWS refused, or its answer was none. `name` is what AWS calls it; the message is AWS's own. */
export class AwsRefusal extends Error {
  /** As the SDK's retries read it. */
  readonly $metadata: { readonly httpStatusCode: number };
  /** What else AWS said of it. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(status: number, name: string, details: Readonly<Record<string, unknown>>) {
    super(String(details.message ?? details.Message ?? `AWS answered ${status}`));
    this.name = name;
    this.$metadata = { httpStatusCode: status };
    this.details = details;
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text === '' ? '{}' : text);
  } catch {
    return undefined;
  }
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `com.amazonaws.dynamodb.v20120810#ValidationException` is a ValidationException. */
const refusal = (status: number, said: unknown): AwsRefusal => {
  const details = isRecord(said) ? said : {};
  const name = String(details.__type ?? 'UnknownError').replace(/^.*#/, '');
  return new AwsRefusal(status, name, details);
};

const textOf = async (body: AsyncIterable<Uint8Array> | undefined): Promise<string> => {
  const parts: Uint8Array[] = [];
  for await (const part of body ?? []) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
};

export type Call = (operation: string, input: unknown) => Promise<Record<string, unknown>>;

/** Answers what AWS answered. Throws AwsRefusal, or what the connection threw; never tries again by itself. */
export const jsonCaller = ({ name, region, endpoint, target, version, credentials, connection }: Service): Call => {
  const url = new URL(endpoint);
  const signer = signerFor({ service: name, region, credentials });
  const handler = new NodeHttpHandler(connection);
  return async (operation, input) => {
    const body = JSON.stringify(input);
    const request = new HttpRequest({
      method: 'POST',
      protocol: url.protocol,
      hostname: url.hostname,
      ...(url.port ? { port: Number(url.port) } : {}),
      path: url.pathname,
      headers: {
        host: url.host,
        'content-type': `application/x-amz-json-${version}`,
        'content-length': String(Buffer.byteLength(body)),
        'x-amz-target': `${target}.${operation}`,
      },
      body,
    });
    const { response } = await handler.handle((await signer.sign(request)) as HttpRequest);
    const said = parsed(await textOf(response.body));
    if (response.statusCode !== 200 || !isRecord(said)) throw refusal(response.statusCode, said);
    return said;
  };
};
