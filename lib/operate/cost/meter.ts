/** Stands before the table and counts what each request would be charged, as the engine reckons it. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Metered = {
  readonly writeUnits: number;
  readonly readUnits: number;
  /** New rows by the first part of their key: `HEARD`, `OUT`. */
  readonly newRows: ReadonlyMap<string, number>;
};

type Capacity = {
  readonly CapacityUnits?: number;
  readonly ReadCapacityUnits?: number;
  readonly WriteCapacityUnits?: number;
};
type Put = { readonly Item?: { readonly pk?: { readonly S?: string } }; readonly ConditionExpression?: string };
type Asked = Put & { readonly IndexName?: string; readonly TransactItems?: readonly { readonly Put?: Put }[] };

const reading = new Set(['GetItem', 'BatchGetItem', 'Query', 'Scan']);

const bodyOf = async (req: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const part of req) body += part;
  return body;
};

const unitsIn = (answer: unknown): number => {
  const { ConsumedCapacity: consumed } = answer as { ConsumedCapacity?: Capacity | readonly Capacity[] };
  const list = consumed === undefined ? [] : Array.isArray(consumed) ? consumed : [consumed as Capacity];
  return list.reduce((sum, one) => sum + (one.CapacityUnits ?? 0), 0);
};

const putsIn = (asked: Asked): readonly Put[] =>
  asked.TransactItems ? asked.TransactItems.flatMap(({ Put: put }) => put ?? []) : asked.Item ? [asked] : [];

export type Meter = {
  readonly url: string;
  /** What was charged since the last call; looking for what is due is left out when so asked, because only the minute does it on AWS. */
  readonly take: () => Metered;
  readonly close: () => void;
};

/** `withoutDue` leaves out questions to the index of what is due: this machine asks them all the time. */
export const openMeter = async (
  engine: string,
  { withoutDue }: { readonly withoutDue: () => boolean },
): Promise<Meter> => {
  let [writeUnits, readUnits] = [0, 0];
  let newRows = new Map<string, number>();
  const count = (operation: string, asked: Asked, answer: unknown): void => {
    const isDue = asked.IndexName !== undefined;
    if (reading.has(operation)) readUnits += isDue && withoutDue() ? 0 : unitsIn(answer);
    else writeUnits += unitsIn(answer);
    for (const { Item } of putsIn(asked)) {
      const kind = (Item?.pk?.S ?? '').replace(/#.*/s, '');
      newRows.set(kind, (newRows.get(kind) ?? 0) + 1);
    }
  };
  const server = createServer(async (req, res) => {
    const target = String(req.headers['x-amz-target']);
    const asked = JSON.parse(await bodyOf(req)) as Asked;
    const kept = ['authorization', 'content-type', 'x-amz-date', 'x-amz-target'];
    const headers = Object.fromEntries(kept.map((name) => [name, String(req.headers[name])]));
    const body = JSON.stringify({ ...asked, ReturnConsumedCapacity: 'TOTAL' });
    const told = await fetch(engine, { method: 'POST', headers, body });
    const text = await told.text();
    if (told.status === 200) count(target.replace(/^.*\./, ''), asked, JSON.parse(text));
    res.writeHead(told.status, { 'content-type': 'application/x-amz-json-1.0' }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: () => {
      const taken = { writeUnits, readUnits, newRows };
      [writeUnits, readUnits, newRows] = [0, 0, new Map()];
      return taken;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
