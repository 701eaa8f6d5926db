import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

type Told = { readonly Status: string; readonly Reason?: string; readonly PhysicalResourceId: string };

/** SES and CloudFormation, as far as they are asked, on this machine's wire. */
let active: string | undefined;
let isBroken = false;
const acts: string[] = [];
const told: Told[] = [];

const bodyOf = async (req: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const part of req) body += part;
  return body;
};

const metadata = () => (active ? `<Metadata><Name>${active}</Name></Metadata>` : '');
const answerXml = (action: string, result: string) =>
  `<${action}Response xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><${action}Result>${result}</${action}Result><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></${action}Response>`;

const server = createServer(async (req, res) => {
  const body = await bodyOf(req);
  if (req.method === 'PUT') {
    told.push(JSON.parse(body));
    res.end();
    return;
  }
  const form = new URLSearchParams(body);
  const action = form.get('Action') ?? '';
  if (isBroken) {
    res.writeHead(403, { 'content-type': 'text/xml' });
    res.end(
      '<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>',
    );
    return;
  }
  if (action === 'SetActiveReceiptRuleSet') {
    active = form.get('RuleSetName') ?? undefined;
    acts.push(active ?? 'none');
  }
  res.writeHead(200, { 'content-type': 'text/xml' });
  res.end(answerXml(action, action.startsWith('Describe') ? metadata() : ''));
});

let url = '';
let handler: (event: CloudFormationCustomResourceEvent) => Promise<void>;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_SES: url,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  });
  ({ handler } = await import('../../lib/infra/activation/index.ts'));
});
afterAll(() => {
  server.close();
});
beforeEach(() => {
  active = undefined;
  isBroken = false;
  acts.length = 0;
  told.length = 0;
});

const ask = async (RequestType: 'Create' | 'Update' | 'Delete') => {
  const event = { RequestType, ResponseURL: `${url}/answer`, ResourceProperties: { ruleSet: 'manyhands-prod' } };
  await handler({
    StackId: 's',
    RequestId: 'r',
    LogicalResourceId: 'l',
    ...event,
  } as unknown as CloudFormationCustomResourceEvent);
  return told.at(-1);
};

describe('our mail rules are made active', () => {
  test('where none are', async () => {
    expect(await ask('Create')).toMatchObject({ Status: 'SUCCESS', PhysicalResourceId: 'manyhands-prod' });
    expect(active).toBe('manyhands-prod');
  });

  test('once: a later deployment leaves them', async () => {
    active = 'manyhands-prod';
    expect(await ask('Update')).toMatchObject({ Status: 'SUCCESS' });
    expect(acts).toEqual([]);
  });

  test("never in the place of somebody else's, who is named with what to do", async () => {
    active = 'the-choir';
    const answer = await ask('Create');
    expect(answer).toMatchObject({
      Status: 'FAILED',
      Reason: expect.stringMatching(/"the-choir".*"activateMail": false/),
    });
    expect(active).toBe('the-choir');
  });
});

describe('when the deployment is removed', () => {
  test('they are made inactive', async () => {
    active = 'manyhands-prod';
    expect(await ask('Delete')).toMatchObject({ Status: 'SUCCESS' });
    expect(active).toBeUndefined();
  });

  test("somebody else's stay active", async () => {
    active = 'the-choir';
    expect(await ask('Delete')).toMatchObject({ Status: 'SUCCESS' });
    expect(active).toBe('the-choir');
  });
});

test('trouble is answered too, or CloudFormation waits an hour', async () => {
  isBroken = true;
  expect(await ask('Create')).toMatchObject({ Status: 'FAILED', Reason: expect.stringContaining('AccessDenied') });
});
