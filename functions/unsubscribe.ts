/** Called by the stop link of a mail: POST acts at once and without login (RFC 8058), GET shows a page and does nothing. */
import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { once } from '../lib/adapters/aws/once.ts';
import { secretsStayFresh, withSecrets } from '../lib/adapters/aws/secrets.ts';
import { houseFrom } from '../lib/adapters/house.ts';
import { readSettings } from '../lib/config/settings.ts';
import { unsubscribingIn } from '../lib/domain/unsubscribe-token.ts';
import { type UnsubscribePage, unsubscribePage } from '../lib/language/letter/page.ts';
import type { House } from '../lib/runtime/house.ts';
import { nameOfGroup, unsubscribed } from '../lib/runtime/unsubscribe.ts';

type Answer = APIGatewayProxyStructuredResultV2;

const page = (statusCode: number, shown: UnsubscribePage): Answer => ({
  statusCode,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
  },
  body: unsubscribePage(shown),
});

const formOf = ({ body, isBase64Encoded }: APIGatewayProxyEventV2): URLSearchParams =>
  new URLSearchParams(isBase64Encoded ? Buffer.from(body ?? '', 'base64').toString('utf8') : (body ?? ''));

/** The last part of the path, whatever stage stands before it. */
const tokenIn = ({ rawPath }: APIGatewayProxyEventV2): string => rawPath.split('/').at(-1) ?? '';

export const unsubscribe = (house: House) =>
  middy<APIGatewayProxyEventV2, Answer>().handler(async (event) => {
    const token = tokenIn(event);
    const who = unsubscribingIn(token, house.seal);
    const action = `${house.publicUrl}/u/${token}`;
    if (!who) return page(404, { locale: 'en', community: '', state: 'unknown', action: house.publicUrl });
    const { locale } = who;
    const community = await nameOfGroup(house, who);
    if (event.requestContext.http.method !== 'POST') return page(200, { locale, community, state: 'ask', action });
    // Whatever else is posted means stop: mail programs send what they like.
    const less = formOf(event).has('less');
    const isNew = await unsubscribed(house, who, less);
    house.log({ story: 'unsubscribe', less, isNew });
    return page(200, { locale, community, state: less ? 'lessened' : 'stopped', action });
  });

export const handler = once(async () => unsubscribe(houseFrom(await withSecrets(readSettings()))), secretsStayFresh);
