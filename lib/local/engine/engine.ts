import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CreateTableCommand, DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoClient } from '../../adapters/dynamo/client.ts';
import { tableSchema } from '../../adapters/dynamo/schema.ts';
import { nameOf } from '../../adapters/dynamo/unreachable.ts';
import { engineBinary } from './binary.ts';
import { type Child, runEngine } from './child.ts';
import { forgetEngine, rememberEngine, stopOrphan } from './orphan.ts';
import { addStreamIndex } from './stream-rows.ts';

export type Engine = {
  readonly endpoint: string;
  /** The engine's own file; undefined when the endpoint was given to us. */
  readonly file?: string;
  readonly pid?: number;
  readonly stop: () => Promise<void>;
};

export type EngineOptions = {
  /** A folder, made when absent; `:memory:` for nothing kept. */
  readonly dataDir: string;
  readonly tableName: string;
  readonly region: string;
  /** Anything that speaks DynamoDB and is already running. */
  readonly endpoint?: string;
  /** Called when the engine ends though nobody stopped it; nothing works after that. */
  readonly onExit?: (code: number | null) => void;
};

/** The table on this machine. Throws `NoEngine`, `EngineFailed` or `DataInUse`, each saying what to do. */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  if (options.endpoint) return named(options, options.endpoint);
  const binary = engineBinary();
  const folder = openFolder(options.dataDir);
  const file = join(folder.path, 'table.db');
  const pidFile = join(folder.path, 'engine.pid');
  await stopOrphan(pidFile, file);
  const child = await runTwice(binary, file, options.onExit ?? (() => {}));
  rememberEngine(pidFile, child.pid);
  const stop = async () => {
    await child.stop();
    forgetEngine(pidFile);
    folder.leave();
  };
  try {
    await makeTable(options, child.endpoint);
    addStreamIndex(file);
  } catch (error) {
    await stop();
    throw error;
  }
  return { endpoint: child.endpoint, file, pid: child.pid, stop };
}

async function named(options: EngineOptions, endpoint: string): Promise<Engine> {
  await makeTable(options, endpoint);
  return { endpoint, stop: async () => {} };
}

/** Once more, because somebody may take the free port between our choosing it and the engine's opening it. */
async function runTwice(binary: string, file: string, onExit: (code: number | null) => void): Promise<Child> {
  let isUp = false;
  const onceUp = (code: number | null) => {
    if (isUp) onExit(code);
  };
  const child = await runEngine(binary, file, onceUp).catch(() => runEngine(binary, file, onceUp));
  isUp = true;
  return child;
}

/** “In memory” is a temporary file, since the stream's index needs one. */
function openFolder(dataDir: string): { readonly path: string; readonly leave: () => void } {
  if (dataDir !== ':memory:') {
    mkdirSync(dataDir, { recursive: true });
    return { path: resolve(dataDir), leave: () => {} };
  }
  const path = mkdtempSync(join(tmpdir(), 'manyhands-'));
  const remove = () => rmSync(path, { recursive: true, force: true });
  process.on('exit', remove);
  return {
    path,
    leave: () => {
      process.off('exit', remove);
      remove();
    },
  };
}

async function makeTable({ region, tableName }: EngineOptions, endpoint: string): Promise<void> {
  const client = dynamoClient({ region, endpoint });
  try {
    await client.send(new CreateTableCommand(tableSchema(tableName)));
  } catch (error) {
    if (nameOf(error) !== 'ResourceInUseException') throw error;
  }
  while (!(await isActive(client, tableName))) await sleep(100);
  client.destroy();
}

async function isActive(client: DynamoDBClient, tableName: string): Promise<boolean> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }));
  return Table?.TableStatus === 'ACTIVE';
}
