/** A note in a restored table itself, of where it came from and how far the change to it has gone: a stage's file may be lost. */
import type { Key, Row, Table } from '../../runtime/ports.ts';

const noteKey: Key = { pk: 'CHANGEOVER', sk: 'CHANGEOVER' };

export type Note = {
  /** The table it is to take the place of. */
  readonly from: string;
  /** ISO: what the table knows ends here. */
  readonly since: string;
  readonly doneAt?: string;
};

const textOf = (row: Row, name: string): string | undefined =>
  row.plain[name] === undefined ? undefined : String(row.plain[name]);

export const readNote = async (table: Table): Promise<Note | undefined> => {
  const [row] = await table.get([noteKey]);
  if (!row) return undefined;
  const doneAt = textOf(row, 'doneAt');
  return {
    ...{ from: textOf(row, 'from') ?? '', since: textOf(row, 'since') ?? '' },
    ...(doneAt ? { doneAt } : {}),
  };
};

export const keepNote = async (table: Table, note: Note): Promise<void> => {
  await table.write({ kind: 'put', row: { ...noteKey, plain: { ...note } } });
};
