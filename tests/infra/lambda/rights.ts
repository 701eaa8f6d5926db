/** IAM on this machine: a function's requests to the table are held to what its role in the stack allows. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Template } from 'aws-cdk-lib/assertions';
import { readBody } from '../../../lib/local/httpEvent.ts';

type Statement = {
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: Readonly<Record<string, { readonly 'dynamodb:LeadingKeys': readonly string[] }>>;
};

type Wanted = { readonly action: string; readonly pk: string; readonly isIndex: boolean };

type Item = Readonly<Record<string, { readonly S?: string }>>;
type Write = Readonly<Record<string, { readonly Item?: Item; readonly Key?: Item }>>;
type Request = {
  readonly Key?: Item;
  readonly Item?: Item;
  readonly IndexName?: string;
  readonly ExpressionAttributeValues?: Item;
  readonly RequestItems?: Readonly<Record<string, { readonly Keys: readonly Item[] }>>;
  readonly TransactItems?: readonly Write[];
};

const listOf = <T>(one: T | readonly T[]): readonly T[] => (Array.isArray(one) ? one : [one as T]);

const statementsOf = (template: Template, name: string): readonly Statement[] =>
  Object.values(template.findResources('AWS::IAM::Policy'))
    .filter(({ Properties }) => JSON.stringify(Properties.Roles).includes(`"${name}Role`))
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement as Statement[]);

const pkOf = (item: Item | undefined): string => item?.pk?.S ?? '';

/** What IAM asks about one request: each item by the action that touches it, whatever the request is called. */
const wantedBy = (operation: string, request: Request): readonly Wanted[] => {
  const one = (action: string, pk: string, isIndex = false): Wanted => ({ action: `dynamodb:${action}`, pk, isIndex });
  if (operation === 'TransactWriteItems') {
    return (request.TransactItems ?? []).flatMap((write) =>
      Object.entries(write).map(([kind, { Item, Key }]) => one(`${kind}Item`, pkOf(Item ?? Key))),
    );
  }
  if (operation === 'BatchGetItem') {
    return Object.values(request.RequestItems ?? {}).flatMap(({ Keys }) =>
      Keys.map((key) => one(operation, pkOf(key))),
    );
  }
  if (operation === 'Query') {
    const values = request.ExpressionAttributeValues ?? {};
    const isIndex = request.IndexName !== undefined;
    return [one(operation, (isIndex ? values[':due'] : values[':pk'])?.S ?? '', isIndex)];
  }
  return [one(operation, pkOf(request.Item ?? request.Key))];
};

const holds = ({ Condition }: Statement, pk: string): boolean =>
  Object.values(Condition ?? {}).every(({ 'dynamodb:LeadingKeys': keys }) =>
    listOf(keys).some((key) => pk.startsWith(key.replace(/\*$/, ''))),
  );

const allows = (statement: Statement, { action, pk, isIndex }: Wanted): boolean =>
  listOf(statement.Action).includes(action) &&
  isIndex === JSON.stringify(statement.Resource).includes('/index/due') &&
  JSON.stringify(statement.Resource).includes('Table') &&
  holds(statement, pk);

export type Denied = { readonly name: string; readonly action: string; readonly rows: string };

/** Passes on what is allowed; what is not is refused as AWS would, and remembered. */
export const guardedTable = (template: Template, engine: string) => {
  const denied: Denied[] = [];
  const answer = async (name: string, req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const target = String(req.headers['x-amz-target']);
    const body = (await readBody(req)).toString('utf8');
    const statements = statementsOf(template, name);
    const wanted = wantedBy(target.replace(/^.*\./, ''), JSON.parse(body));
    const refused = wanted.filter((one) => !statements.some((statement) => allows(statement, one)));
    for (const { action, pk } of refused) denied.push({ name, action, rows: pk.replace(/#.*/, '#') });
    if (refused.length > 0) {
      res
        .writeHead(400)
        .end(JSON.stringify({ __type: 'com.amazon.coral.service#AccessDeniedException', message: 'no' }));
      return;
    }
    const kept = ['authorization', 'content-type', 'x-amz-date', 'x-amz-target'];
    const headers = Object.fromEntries(kept.map((header) => [header, String(req.headers[header])]));
    const told = await fetch(engine, { method: 'POST', headers, body });
    res.writeHead(told.status, { 'content-type': 'application/x-amz-json-1.0' }).end(await told.text());
  };
  return { denied, answer };
};
