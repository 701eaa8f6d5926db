/** Every mail that came and went, and what is still to be told of it: one SQLite file, or `:memory:`. */
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';

export type Kept = {
  readonly id: string;
  readonly direction: 'in' | 'out';
  readonly sender: string;
  readonly recipients: readonly string[];
  readonly raw: Buffer;
  readonly at: string;
};

/** Something owed: a mail the house has not heard, or a report it has not been given. */
export type Errand = {
  readonly number: number;
  readonly kind: 'mail' | 'report';
  readonly about: string;
  readonly words: string;
};

export type Book = {
  /** Written together or not at all, before anybody is answered. */
  readonly keep: (mail: Kept, errands: readonly Pick<Errand, 'kind' | 'words'>[]) => readonly Errand[];
  readonly find: (id: string) => Kept | undefined;
  /** Oldest first. */
  readonly of: (address: string) => readonly Kept[];
  readonly addresses: () => readonly string[];
  readonly owed: () => readonly Errand[];
  readonly ran: (errand: Errand) => void;
  readonly close: () => void;
};

/** WAL without a sync at each commit: it outlives a killed process, which is what happens to a laptop. */
const schema = `
  PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;
  CREATE TABLE IF NOT EXISTS mails (seq INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, direction TEXT NOT NULL,
    sender TEXT NOT NULL, recipients TEXT NOT NULL, raw BLOB NOT NULL, at TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS boxes (address TEXT NOT NULL, mail TEXT NOT NULL, PRIMARY KEY (address, mail)) STRICT;
  CREATE TABLE IF NOT EXISTS errands (number INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL,
    about TEXT NOT NULL, words TEXT NOT NULL) STRICT;
`;

type Line = Readonly<Record<string, SQLOutputValue>>;

const keptOf = (row: Line): Kept => ({
  id: String(row.id),
  direction: row.direction === 'in' ? 'in' : 'out',
  sender: String(row.sender),
  recipients: JSON.parse(String(row.recipients)),
  raw: row.raw instanceof Uint8Array ? Buffer.from(row.raw) : Buffer.alloc(0),
  at: String(row.at),
});

const errandOf = (row: Line): Errand => ({
  number: Number(row.number),
  kind: row.kind === 'mail' ? 'mail' : 'report',
  about: String(row.about),
  words: String(row.words),
});

export const openBook = (file: string): Book => {
  const db = new DatabaseSync(file);
  db.exec(schema);
  const addMail = db.prepare(
    'INSERT INTO mails (id, direction, sender, recipients, raw, at) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const addBox = db.prepare('INSERT OR IGNORE INTO boxes (address, mail) VALUES (?, ?)');
  const addErrand = db.prepare('INSERT INTO errands (kind, about, words) VALUES (?, ?, ?) RETURNING *');
  const byId = db.prepare('SELECT * FROM mails WHERE id = ?');
  const byBox = db.prepare('SELECT mails.* FROM mails JOIN boxes ON mail = id WHERE address = ? ORDER BY seq');
  const write = (mail: Kept, errands: Parameters<Book['keep']>[1]): readonly Errand[] => {
    const { id, direction, sender, recipients, raw, at } = mail;
    addMail.run(id, direction, sender, JSON.stringify(recipients), raw, at);
    for (const address of [sender, ...recipients]) addBox.run(address.toLowerCase(), id);
    return errands.map(({ kind, words }) => errandOf(addErrand.get(kind, id, words) ?? {}));
  };
  return {
    keep: (mail, errands) => {
      db.exec('BEGIN IMMEDIATE');
      try {
        const owed = write(mail, errands);
        db.exec('COMMIT');
        return owed;
      } catch (error) {
        db.exec('ROLLBACK');
        throw error;
      }
    },
    find: (id) => {
      const row = byId.get(id);
      return row && keptOf(row);
    },
    of: (address) => byBox.all(address.toLowerCase()).map(keptOf),
    addresses: () =>
      db
        .prepare('SELECT DISTINCT address FROM boxes ORDER BY rowid')
        .all()
        .map(({ address }) => String(address)),
    owed: () => db.prepare('SELECT * FROM errands ORDER BY number').all().map(errandOf),
    ran: ({ number }) => void db.prepare('DELETE FROM errands WHERE number = ?').run(number),
    close: () => db.close(),
  };
};
