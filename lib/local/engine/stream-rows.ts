import { DatabaseSync } from 'node:sqlite';

/** The engine keeps its stream in a table of its own file; both may have it open, since it writes ahead. */
function withDatabase<T>(file: string, work: (db: DatabaseSync) => T): T {
  const db = new DatabaseSync(file, { timeout: 5_000 });
  try {
    return work(db);
  } finally {
    db.close();
  }
}

/** Without it each write scans every earlier stream record, and the table slows as it is used. */
export function addStreamIndex(file: string): void {
  withDatabase(file, (db) => {
    db.exec(
      'CREATE INDEX IF NOT EXISTS stream_by_sequence ON _stream_records(table_name, CAST(sequence_number AS INTEGER))',
    );
  });
}

/** The last sequence number written; “0” when nothing was ever written. */
export function newestSequence(file: string, tableName: string): string {
  const ask = 'SELECT MAX(CAST(sequence_number AS INTEGER)) AS newest FROM _stream_records WHERE table_name = ?';
  const row = withDatabase(file, (db) => db.prepare(ask).get(tableName));
  return String(row?.newest ?? 0);
}

/** Drops what was handled, but never `before` itself: an emptied stream starts numbering at 1 and its readers see nothing. */
export function trimStream(file: string, tableName: string, before: string): void {
  const forget = 'DELETE FROM _stream_records WHERE table_name = ? AND CAST(sequence_number AS INTEGER) < ?';
  withDatabase(file, (db) => db.prepare(forget).run(tableName, BigInt(before)));
}
