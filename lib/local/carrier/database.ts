import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';

export type Row = Readonly<Record<string, SQLOutputValue>>;

/** The carrier's books: one SQLite file, or `:memory:`. */
export type Database = {
  readonly rows: (sql: string, ...values: SQLInputValue[]) => Row[];
  readonly run: (sql: string, ...values: SQLInputValue[]) => void;
  /** Everything `work` writes is kept together or not at all. */
  readonly atOnce: <T>(work: () => T) => T;
  readonly close: () => void;
};

/** WAL without a sync at each commit: it outlives a killed process, which is what happens to a laptop's carrier. */
const schema = `
  PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;
  CREATE TABLE IF NOT EXISTS texts (seq INTEGER PRIMARY KEY, sid TEXT UNIQUE NOT NULL, direction TEXT NOT NULL,
    sender TEXT NOT NULL, recipient TEXT NOT NULL, body TEXT NOT NULL, at TEXT NOT NULL, status TEXT NOT NULL,
    code INTEGER, service TEXT, arrives INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0) STRICT;
  CREATE INDEX IF NOT EXISTS texts_by_sender ON texts (sender);
  CREATE INDEX IF NOT EXISTS texts_by_recipient ON texts (recipient);
  CREATE TABLE IF NOT EXISTS media (seq INTEGER PRIMARY KEY, sid TEXT UNIQUE NOT NULL, text TEXT NOT NULL,
    type TEXT NOT NULL, bytes BLOB, url TEXT, deleted INTEGER NOT NULL DEFAULT 0) STRICT;
  CREATE INDEX IF NOT EXISTS media_by_text ON media (text);
  CREATE TABLE IF NOT EXISTS posts (id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, sid TEXT NOT NULL,
    lane TEXT NOT NULL, url TEXT, form TEXT NOT NULL, status TEXT, token TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS stopped (phone TEXT PRIMARY KEY) STRICT;
`;

export function openDatabase(file: string): Database {
  const db = new DatabaseSync(file);
  db.exec(schema);
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const found = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, found);
    return found;
  };
  return {
    rows: (sql, ...values) => statement(sql).all(...values),
    run: (sql, ...values) => {
      statement(sql).run(...values);
    },
    atOnce: (work) => {
      db.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        db.exec('COMMIT');
        return result;
      } catch (error) {
        db.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => db.close(),
  };
}
