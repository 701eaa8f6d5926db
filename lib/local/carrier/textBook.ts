import type { Database, Row } from './database.ts';
import type { Direction, Media, Text } from './texts.ts';

export type TextBook = {
  /** `arrives` is false for a text no phone will ever show. */
  readonly add: (text: Omit<Text, 'media'>, media: readonly Media[], arrives: boolean) => void;
  /** Moves forward only: a report posted late says nothing new of its text. */
  readonly setStatus: (sid: string, status: string) => void;
  /** Undefined when it never was, or was deleted. */
  readonly find: (sid: string) => Text | undefined;
  /** Newest first, as Twilio lists; deleted ones are gone. */
  readonly list: (filter: { readonly to: string | undefined; readonly from: string | undefined }) => Text[];
  /** Oldest first, as the phone shows them: what Twilio deletes stays on the phone. */
  readonly onPhone: (phone: string) => Text[];
  /** Every number that ever took part, first come first. */
  readonly phones: () => string[];
  readonly remove: (sid: string) => void;
  readonly media: (sid: string) => (Media & { readonly text: string; readonly deleted: boolean }) | undefined;
  readonly removeMedia: (sid: string) => void;
  readonly isStopped: (phone: string) => boolean;
  readonly setStopped: (phone: string, stopped: boolean) => void;
};

export function openTextBook({ rows, run, atOnce }: Database): TextBook {
  const mediaOf = (sid: string) => rows('SELECT * FROM media WHERE text = ? ORDER BY seq', sid).map(toMedia);
  const toTexts = (found: Row[]): Text[] => found.map((row) => ({ ...toText(row), media: mediaOf(String(row.sid)) }));
  return {
    add: (text, media, arrives) => {
      run(
        `INSERT INTO texts (sid, direction, sender, recipient, body, at, status, code, service, arrives)
         VALUES (?,?,?,?,?,?,?,?,?,?)`,
        ...[text.sid, text.direction, text.from, text.to, text.body, text.at],
        ...[text.status, text.code, text.service, arrives ? 1 : 0],
      );
      for (const { sid, contentType, bytes, url } of media) {
        run(
          'INSERT INTO media (sid, text, type, bytes, url) VALUES (?,?,?,?,?)',
          sid,
          text.sid,
          contentType,
          bytes,
          url,
        );
      }
    },
    setStatus: (sid, status) => run(forwardOnly, status, sid),
    find: (sid) => toTexts(rows('SELECT * FROM texts WHERE sid = ? AND deleted = 0', sid))[0],
    list: ({ to = '', from = '' }) =>
      toTexts(
        rows(
          `SELECT * FROM texts WHERE deleted = 0 AND (?1 = '' OR recipient = ?1) AND (?2 = '' OR sender = ?2)
           ORDER BY seq DESC`,
          ...[to, from],
        ),
      ),
    onPhone: (phone) =>
      toTexts(rows('SELECT * FROM texts WHERE arrives = 1 AND (sender = ?1 OR recipient = ?1) ORDER BY seq', phone)),
    phones: () =>
      rows(
        `SELECT CASE direction WHEN 'inbound' THEN sender ELSE recipient END AS phone
         FROM texts GROUP BY phone ORDER BY min(seq)`,
      ).map((row) => String(row.phone)),
    remove: (sid) =>
      atOnce(() => {
        run('UPDATE texts SET deleted = 1 WHERE sid = ?', sid);
        run('UPDATE media SET deleted = 1 WHERE text = ?', sid);
      }),
    media: (sid) => {
      const row = rows('SELECT * FROM media WHERE sid = ?', sid)[0];
      return row && { ...toMedia(row), text: String(row.text), deleted: row.deleted === 1 };
    },
    removeMedia: (sid) => run('UPDATE media SET deleted = 1 WHERE sid = ?', sid),
    isStopped: (phone) => rows('SELECT 1 FROM stopped WHERE phone = ?', phone).length > 0,
    setStopped: (phone, stopped) =>
      run(stopped ? 'INSERT OR IGNORE INTO stopped VALUES (?)' : 'DELETE FROM stopped WHERE phone = ?', phone),
  };
}

const forwardOnly = `UPDATE texts SET status = ?1 WHERE sid = ?2
  AND (status IN ('queued', 'accepted') OR (status = 'sent' AND ?1 <> 'queued'))`;

const toText = (row: Row): Omit<Text, 'media'> => ({
  sid: String(row.sid),
  direction: directionOf(row),
  from: String(row.sender),
  to: String(row.recipient),
  body: String(row.body),
  at: String(row.at),
  status: String(row.status),
  code: row.code === null ? null : Number(row.code),
  service: row.service === null ? null : String(row.service),
});

const directionOf = ({ direction }: Row): Direction =>
  direction === 'inbound' || direction === 'outbound-reply' ? direction : 'outbound-api';

const toMedia = (row: Row): Media => ({
  sid: String(row.sid),
  contentType: String(row.type),
  bytes: row.bytes instanceof Uint8Array ? row.bytes : null,
  url: row.url === null ? null : String(row.url),
});
