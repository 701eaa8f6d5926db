type Attributes = Readonly<Record<string, { readonly S?: string }>>;
type Streamed = { readonly dynamodb: { readonly Keys: Attributes; readonly SequenceNumber: string } };

export type IndexLag = {
  /** Notes the rows of a write that give a `dueAt`. */
  readonly written: (operation: string, request: unknown) => void;
  /** The index's answer without the rows younger than that many milliseconds. */
  readonly hide: (answer: unknown, lagMs: number) => unknown;
};

type Written = {
  readonly Item?: Attributes;
  readonly Key?: Attributes;
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>>;
};

/** On AWS the index follows the table after a moment; the local engine never shows it. */
export function indexLag(now: () => number): IndexLag {
  const writtenAt = new Map<string, number>();
  return {
    written: (operation, request) => {
      for (const row of writtenRows(operation, request)) {
        const isDue = row.Item ? row.Item.dueAt : Object.values(row.ExpressionAttributeNames ?? {}).includes('dueAt');
        if (isDue) writtenAt.set(address(row.Item ?? row.Key ?? {}), now());
      }
    },
    hide: (answer, lagMs) => {
      if (!isObject(answer) || !Array.isArray(answer.Items)) return answer;
      for (const [row, at] of writtenAt) if (now() - at >= lagMs) writtenAt.delete(row);
      const Items = answer.Items.filter((item: Attributes) => !writtenAt.has(address(item)));
      return { ...answer, Items, Count: Items.length };
    },
  };
}

function writtenRows(operation: string, request: unknown): readonly Written[] {
  if (!isObject(request)) return [];
  if (operation === 'PutItem' || operation === 'UpdateItem') return [request];
  if (operation !== 'TransactWriteItems' || !Array.isArray(request.TransactItems)) return [];
  return request.TransactItems.flatMap(({ Put, Update }) => Put ?? Update ?? []);
}

/**
 * Different rows change places within the page, as on AWS inside one transaction; each row's own records keep
 * their order, and the sequence numbers keep theirs.
 */
export function shuffled(answer: unknown, random: () => number): unknown {
  if (!isObject(answer) || !Array.isArray(answer.Records)) return answer;
  const records: readonly Streamed[] = answer.Records;
  const byRow = Map.groupBy(records, ({ dynamodb }) => address(dynamodb.Keys));
  const rows = records.map(({ dynamodb }) => address(dynamodb.Keys));
  for (let at = rows.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [rows[at], rows[other]] = [rows[other] ?? '', rows[at] ?? ''];
  }
  const Records = rows.flatMap((row, at) => {
    const record = byRow.get(row)?.shift();
    const SequenceNumber = records[at]?.dynamodb.SequenceNumber;
    return record ? [{ ...record, dynamodb: { ...record.dynamodb, SequenceNumber } }] : [];
  });
  return { ...answer, Records };
}

function address({ pk, sk }: Attributes): string {
  return JSON.stringify([pk?.S, sk?.S]);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
