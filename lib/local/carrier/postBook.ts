import { randomUUID } from 'node:crypto';
import type { Database, Row } from './database.ts';

export type Form = ReadonlyMap<string, string>;

/** A webhook or status callback the carrier owes the house until it has been answered. */
export type Post = {
  readonly id: number;
  readonly kind: 'webhook' | 'callback';
  /** The text it is about. */
  readonly sid: string;
  /** Posts of one lane go in order: a sender's texts, a text's reports. */
  readonly lane: string;
  /** Null for a status nobody asked to be told. */
  readonly url: string | null;
  readonly form: Form;
  /** The status its text has from this report on. */
  readonly status: string | null;
  /** The same for every try, so that a repeat can be told. */
  readonly token: string;
};

export type PostBook = {
  /** Writes it down as owed. */
  readonly add: (post: Omit<Post, 'id' | 'token'>) => Post;
  /** Everything owed, oldest first. */
  readonly owed: () => Post[];
  readonly settle: (id: number) => void;
};

export function openPostBook({ rows, run }: Database): PostBook {
  return {
    add: (post) => {
      const form = JSON.stringify([...post.form]);
      const token = randomUUID();
      const [row] = rows(
        'INSERT INTO posts (kind, sid, lane, url, form, status, token) VALUES (?,?,?,?,?,?,?) RETURNING id',
        ...[post.kind, post.sid, post.lane, post.url, form, post.status, token],
      );
      return { ...post, token, id: Number(row?.id) };
    },
    owed: () => rows('SELECT * FROM posts ORDER BY id').map(toPost),
    settle: (id) => run('DELETE FROM posts WHERE id = ?', id),
  };
}

const toPost = (row: Row): Post => ({
  id: Number(row.id),
  kind: row.kind === 'webhook' ? 'webhook' : 'callback',
  sid: String(row.sid),
  lane: String(row.lane),
  url: row.url === null ? null : String(row.url),
  form: new Map<string, string>(JSON.parse(String(row.form))),
  status: row.status === null ? null : String(row.status),
  token: String(row.token),
});
