import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundleEntry } from '../../lib/infra/bundle.ts';
import type { Engine } from '../../lib/local/engine/engine.ts';
import type { Table } from '../../lib/runtime/ports.ts';
import { describeTable } from '../table/contract.ts';
import { tableAt as sdkTableAt, startTestEngine, tableName } from '../table/engine-table.ts';

type Entry = typeof import('./entries/table.ts');

const folder = mkdtempSync(join(tmpdir(), 'manyhands-lean-'));
let entry: Entry;
let bytes = 0;

beforeAll(async () => {
  const bundle = await bundleEntry('table', join(import.meta.dirname, 'entries/table.ts'), folder);
  bytes = bundle.codeBytes;
  entry = (await import(pathToFileURL(bundle.file).href)) as Entry;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the table as bundles carry it', () => {
  let engine: Engine;
  let table: Table;
  beforeAll(async () => {
    engine = await startTestEngine();
    table = entry.tableAt(engine.endpoint, tableName);
  });
  afterAll(() => engine.stop());
  describeTable(() => table);

  test('is lean', () => {
    expect(bytes).toBeLessThan(70_000);
  });
});

type Answer = { readonly status: number; readonly body: string } | 'reset';

const refused = (name: string, more: object = {}): Answer => ({
  status: 400,
  body: JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: 'no', ...more }),
});
const fine: Answer = { status: 200, body: '{}' };
const broken: Answer = { status: 500, body: '{"__type":"InternalServerError"}' };
const notJson: Answer = { status: 503, body: '<html>busy</html>' };
const canceled = refused('TransactionCanceledException', {
  CancellationReasons: [{ Code: 'None' }, { Code: 'ConditionalCheckFailed' }],
});
const conflicted = refused('TransactionCanceledException', { CancellationReasons: [{ Code: 'TransactionConflict' }] });

/** A table that answers by script, and what it was asked. */
const script: Answer[] = [];
const asked: { target: string; token: unknown }[] = [];

const bodyOf = async (req: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const part of req) body += part;
  return body;
};

const server = createServer(async (req, res) => {
  const { ClientRequestToken: token } = JSON.parse(await bodyOf(req));
  asked.push({ target: String(req.headers['x-amz-target']), token });
  const answer = script.shift() ?? fine;
  if (answer === 'reset') req.socket.resetAndDestroy();
  else res.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' }).end(answer.body);
});
let endpoint = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  script.length = 0;
  asked.length = 0;
});

const key = { pk: 'A', sk: 'B' };
const put = { kind: 'put', row: { ...key, plain: {}, body: 'x' } } as const;

type Asking = (table: Table) => Promise<unknown>;
const asking: Readonly<Record<string, Asking>> = {
  read: (table) => table.get([key]),
  write: (table) => table.write(put),
  transact: (table) => table.transact([put, { kind: 'delete', key: { pk: 'A', sk: 'C' } }]),
};

/** What came of it, and how often the table was asked for it. */
const outcomeOf = async (table: Table, ask: Asking, answers: readonly Answer[]) => {
  script.splice(0, script.length, ...answers);
  asked.length = 0;
  const result = await ask(table).catch((error: unknown) => (error instanceof Error ? error.name : 'unknown'));
  const tokens = new Set(asked.map(({ token }) => token)).size;
  return { result, times: asked.length, targets: asked.map(({ target }) => target), tokens };
};

describe('the lean client and the SDK', () => {
  test.each([
    ['read', 'an answer', [fine]],
    ['read', 'a server error, then an answer', [broken, fine]],
    ['read', 'three server errors', [broken, broken, broken, fine]],
    ['read', 'something that is no JSON', [notJson, fine]],
    ['read', 'a line cut off', ['reset', fine]],
    ['read', 'throttling, then an answer', [refused('ProvisionedThroughputExceededException'), fine]],
    ['read', 'a malformed request', [refused('ValidationException'), fine]],
    ['write', 'a condition that does not hold', [refused('ConditionalCheckFailedException'), fine]],
    ['write', 'a server error, then our own write met again', [broken, refused('ConditionalCheckFailedException')]],
    ['transact', 'a condition that does not hold', [canceled, fine]],
    ['transact', 'a conflict', [conflicted, fine]],
    ['transact', 'a lost answer', ['reset', fine]],
  ] as const)('on %s are of one mind about %s', async (operation, _what, answers) => {
    const ask = asking[operation] as Asking;
    const lean = await outcomeOf(entry.tableAt(endpoint, tableName), ask, answers);
    const sdk = await outcomeOf(sdkTableAt(endpoint), ask, answers);
    expect(lean).toEqual(sdk);
    expect(lean.times).toBeGreaterThan(0);
  });

  test('a transaction tried again is the same transaction', async () => {
    const { times, tokens } = await outcomeOf(entry.tableAt(endpoint, tableName), asking.transact as Asking, [
      broken,
      fine,
    ]);
    expect([times, tokens]).toEqual([2, 1]);
  });
});
