/**
 * Texts the carrier holds and we never got: after an outage of ours it has given up posting them, and only asking for
 * them brings them back. Each is stored as if it had just come; one that came before is the same row, and stays as it is.
 */
import type { House } from '../runtime/house.ts';
import type { Key, Row } from '../runtime/ports.ts';
import { receive } from '../runtime/receive.ts';

export type HeldText = {
  readonly sid: string;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly sentAt: string;
  readonly photos: readonly { readonly url: string; readonly type: string }[];
};

/** Texts to the group since an instant (ISO), oldest first. */
export type HeldTexts = { readonly since: (instant: string) => Promise<readonly HeldText[]> };

const cursor: Key = { pk: 'RECOVERY#texts', sk: 'CURSOR' };

/** How far back the first time, and how much again each time: a text may be listed later than it was sent. */
const firstHours = 24;
const overlapMinutes = 60;

const before = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) - minutes * 60_000).toISOString();

/** Since when to ask, when nobody says so. */
export const recoverSince = async (house: Pick<House, 'table' | 'now'>): Promise<string> => {
  const [row]: readonly (Row | undefined)[] = await house.table.get([cursor]);
  return row ? before(String(row.plain.at), overlapMinutes) : before(house.now(), firstHours * 60);
};

export type Recovered = { readonly held: number; readonly missed: number };

/** Stores what was missed, in the order in which it was sent, and remembers how far it has looked. */
export const recoverTexts = async (
  house: Pick<House, 'table' | 'now'>,
  texts: HeldTexts,
  since: string,
): Promise<Recovered> => {
  const startedAt = house.now();
  const held = await texts.since(since);
  let missed = 0;
  for (const { sid, from, to, body, photos } of held) {
    if (await receive(house, { sid, from, to, text: body, photos })) missed += 1;
  }
  await house.table.write({ kind: 'put', row: { ...cursor, plain: { at: startedAt } } });
  return { held: held.length, missed };
};
