import {
  type CancellationReason,
  DeleteItemCommand,
  PutItemCommand,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { Transacted, Write } from '../../runtime/ports.ts';
import { Aliases, conditionText, updateText } from './expression.ts';
import { toItem, toKey } from './item.ts';
import type { Source } from './read.ts';
import { isBusy, nameOf } from './unreachable.ts';

/**
 * An answer that was lost on the way makes the SDK ask again, and the second try meets our own write:
 * false then means “it is already so”, which every transition in the contract of the rows survives.
 */
export async function writeOne(source: Source, write: Write): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await sendOne(source, write);
      return true;
    } catch (error) {
      if (nameOf(error) === 'ConditionalCheckFailedException') return false;
      if (!isBusy(error) || !(await source.pause(attempt))) throw error;
    }
  }
}

function sendOne({ client, tableName }: Source, write: Write): Promise<unknown> {
  if (write.kind === 'put') return client.send(new PutItemCommand(putOf(tableName, write)));
  if (write.kind === 'delete') return client.send(new DeleteItemCommand(deleteOf(tableName, write)));
  return client.send(new UpdateItemCommand(updateOf(tableName, write)));
}

export async function writeAll({ client, tableName }: Source, writes: readonly Write[]): Promise<Transacted> {
  const TransactItems = writes.map((write) => actionOf(tableName, write));
  try {
    await client.send(new TransactWriteItemsCommand({ TransactItems }));
    return { outcome: 'committed' };
  } catch (error) {
    const answer = error instanceof TransactionCanceledException ? verdict(error.CancellationReasons ?? []) : undefined;
    if (answer) return answer;
    if (isBusy(error)) return { outcome: 'busy' };
    throw error;
  }
}

const busyReasons = [
  'None',
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
  'RequestLimitExceeded',
];

/** A condition that failed is news whatever else went wrong; undefined when the reasons are neither, which is a bug of ours. */
function verdict(reasons: readonly CancellationReason[]): Transacted | undefined {
  const failed = reasons.flatMap(({ Code }, at) => (Code === 'ConditionalCheckFailed' ? [at] : []));
  if (failed.length > 0) return { outcome: 'refused', failed };
  const isTransient = reasons.length > 0 && reasons.every(({ Code }) => busyReasons.includes(Code ?? 'None'));
  return isTransient ? { outcome: 'busy' } : undefined;
}

function actionOf(tableName: string, write: Write): TransactWriteItem {
  if (write.kind === 'put') return { Put: putOf(tableName, write) };
  if (write.kind === 'delete') return { Delete: deleteOf(tableName, write) };
  const { UpdateExpression, ...update } = updateOf(tableName, write);
  if (!UpdateExpression) throw new RangeError('An update inside a transaction must change something.');
  return { Update: { ...update, UpdateExpression } };
}

function putOf(TableName: string, write: Write & { kind: 'put' }) {
  const aliases = new Aliases();
  return { TableName, Item: toItem(write.row), ...conditionOf(write, aliases), ...aliases.request() };
}

function deleteOf(TableName: string, write: Write & { kind: 'delete' }) {
  const aliases = new Aliases();
  return { TableName, Key: toKey(write.key), ...conditionOf(write, aliases), ...aliases.request() };
}

function updateOf(TableName: string, write: Write & { kind: 'update' }) {
  const aliases = new Aliases();
  const UpdateExpression = updateText(write, aliases);
  const change = { ...(UpdateExpression && { UpdateExpression }), ...conditionOf(write, aliases) };
  return { TableName, Key: toKey(write.key), ...change, ...aliases.request() };
}

function conditionOf(write: Write, aliases: Aliases) {
  return write.if && { ConditionExpression: conditionText(write.if, aliases) };
}
