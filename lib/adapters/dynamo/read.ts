import {
  type AttributeValue,
  BatchGetItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb';
import type { Due, Key, Row } from '../../runtime/ports.ts';
import { type Item, toKey, toRow } from './item.ts';
import { type Pause, UnprocessedKeys } from './pause.ts';
import { dueIndex } from './schema.ts';

export type Source = { readonly client: DynamoDBClient; readonly tableName: string; readonly pause: Pause };

type Range = {
  readonly prefix?: string;
  readonly after?: string;
  readonly limit?: number;
  readonly newestFirst?: boolean;
};

/** DynamoDB's own limit on one BatchGetItem. */
const keysPerBatch = 100;

const lastCodePoint = '\u{10FFFF}';

export async function getOne({ client, tableName }: Source, key: Key): Promise<Row | undefined> {
  const { Item } = await client.send(
    new GetItemCommand({ TableName: tableName, Key: toKey(key), ConsistentRead: true }),
  );
  return Item && toRow(Item);
}

export async function getMany(source: Source, keys: readonly Key[]): Promise<readonly (Row | undefined)[]> {
  const wanted = [...new Map(keys.map((key) => [address(key), key])).values()];
  const batches: Key[][] = [];
  for (let at = 0; at < wanted.length; at += keysPerBatch) batches.push(wanted.slice(at, at + keysPerBatch));
  const rows = (await Promise.all(batches.map((batch) => getBatch(source, batch)))).flat();
  const found = new Map(rows.map((row) => [address(row), row]));
  return keys.map((key) => found.get(address(key)));
}

async function getBatch({ client, tableName, pause }: Source, keys: readonly Key[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let left: Item[] = keys.map(toKey);
  for (let attempt = 0; left.length > 0; attempt += 1) {
    if (attempt > 0 && !(await pause(attempt))) throw new UnprocessedKeys(left.length);
    const asked = { [tableName]: { Keys: left, ConsistentRead: true } };
    const answer = await client.send(new BatchGetItemCommand({ RequestItems: asked }));
    rows.push(...(answer.Responses?.[tableName] ?? []).map(toRow));
    left = answer.UnprocessedKeys?.[tableName]?.Keys ?? [];
  }
  return rows;
}

export async function listPartition(source: Source, pk: string, range: Range): Promise<readonly Row[]> {
  const { prefix = '', after, limit = Number.POSITIVE_INFINITY, newestFirst = false } = range;
  const bounds = keyBounds(pk, prefix, after);
  if (!bounds || limit <= 0) return [];
  const input = { ...bounds, TableName: source.tableName, ConsistentRead: true, ScanIndexForward: !newestFirst };
  return (await queryAll(source, input, limit)).map(toRow);
}

/** Undefined when no key can lie between; a prefix and a start cannot both be said, so together they become an interval. */
function keyBounds(pk: string, prefix: string, after: string | undefined) {
  const say = (text: string, values: Record<string, string>) => ({
    KeyConditionExpression: `pk = :pk${text}`,
    ExpressionAttributeValues: attributes({ ':pk': pk, ...values }),
  });
  if (after === undefined || isBefore(after, prefix)) {
    return prefix === '' ? say('', {}) : say(' AND begins_with(sk, :prefix)', { ':prefix': prefix });
  }
  if (prefix === '') return say(' AND sk > :after', { ':after': after });
  const end = prefix + lastCodePoint;
  // The least key after `after` is itself with a zero byte, which makes the inclusive interval exclusive.
  return isBefore(after, end)
    ? say(' AND sk BETWEEN :from AND :end', { ':from': `${after}\0`, ':end': end })
    : undefined;
}

export async function dueRows(
  source: Source,
  shard: number,
  until: string,
  limit: number,
  prefix: string,
): Promise<readonly Due[]> {
  const only = prefix === '' ? {} : { ':prefix': prefix };
  const input = {
    TableName: source.tableName,
    IndexName: dueIndex,
    KeyConditionExpression: 'due = :due AND dueAt <= :until',
    ...(prefix !== '' && { FilterExpression: 'begins_with(pk, :prefix)' }),
    ExpressionAttributeValues: attributes({ ':due': `due#${shard}`, ':until': until, ...only }),
  };
  const items = await queryAll(source, input, limit);
  return items.map(({ pk, sk, dueAt }) => ({ pk: pk?.S ?? '', sk: sk?.S ?? '', dueAt: dueAt?.S ?? '' }));
}

async function queryAll({ client }: Source, input: QueryCommandInput, limit: number): Promise<readonly Item[]> {
  const items: Item[] = [];
  let from: Item | undefined;
  do {
    const page = {
      ...(Number.isFinite(limit) && { Limit: limit - items.length }),
      ...(from && { ExclusiveStartKey: from }),
    };
    const answer = await client.send(new QueryCommand({ ...input, ...page }));
    items.push(...(answer.Items ?? []));
    from = answer.LastEvaluatedKey;
  } while (from && items.length < limit);
  return items;
}

function attributes(values: Readonly<Record<string, string>>): Record<string, AttributeValue> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { S: value }]));
}

function address({ pk, sk }: Key): string {
  return JSON.stringify([pk, sk]);
}

/** In the order of UTF-8 bytes, which is DynamoDB's. */
function isBefore(a: string, b: string): boolean {
  return Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0;
}
