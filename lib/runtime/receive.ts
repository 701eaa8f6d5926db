/** A text arrives: one row, keyed by the carrier's id, so that a repeat or a replay is the same row. */
import type { House } from './house.ts';
import { type HeardBody, heardWaiting } from './rows.ts';

export type Arrived = { readonly sid: string; readonly from: string } & HeardBody;

/** True when it is new, false when we had it already. Throws when the table cannot be reached. */
export const receive = (house: Pick<House, 'table' | 'now'>, { sid, from, ...body }: Arrived): Promise<boolean> =>
  house.table.write(heardWaiting(from, sid, house.now(), body));
