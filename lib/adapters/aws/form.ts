/** A form posted to us through the HTTP API: decoded at the border, and every trouble answered with a status code. */
import middy from '@middy/core';
import urlencodeBody from '@middy/http-urlencode-body-parser';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Log } from '../../runtime/ports.ts';
import type { Form } from '../twilio/signature.ts';

export type FormPost = {
  readonly form: Form;
  readonly signature: string | undefined;
  /** `?o=…&a=…` as it came, without the question mark. */
  readonly query: string;
};

export type Answer = APIGatewayProxyStructuredResultV2;

export const twiml: Answer = {
  statusCode: 200,
  headers: { 'content-type': 'text/xml; charset=utf-8' },
  body: '<?xml version="1.0" encoding="UTF-8"?><Response/>',
};

export const refused = (statusCode: number): Answer => ({
  statusCode,
  headers: { 'content-type': 'text/plain' },
  body: '',
});

const statusOf = (error: unknown): number => {
  const code = error && typeof error === 'object' && 'statusCode' in error ? error.statusCode : undefined;
  return typeof code === 'number' ? code : 500;
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

/** What twilio and our own local carrier post to. A 5xx makes the carrier try again, so nothing heard is lost. */
export const formEndpoint = (log: Log, answer: (post: FormPost) => Promise<Answer>) =>
  middy<APIGatewayProxyEventV2, Answer>()
    .use(urlencodeBody())
    .onError(async ({ error }) => {
      log({ story: 'border', trouble: nameOf(error), status: statusOf(error) });
      return refused(statusOf(error));
    })
    .handler(async (event) =>
      answer({
        form: event.body as unknown as Form,
        signature: event.headers['x-twilio-signature'],
        query: event.rawQueryString ?? '',
      }),
    );
