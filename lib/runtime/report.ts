/** The carrier reports on a send: it may come twice, late, or before the answer to the send itself. */
import { carrierTold } from './carrierTold.ts';
import type { House } from './house.ts';
import { outboxKey, reported, reportedSent } from './rows.ts';

export type CarrierReport = {
  readonly to: string;
  /** Our outbox id and attempt, from the callback's own address. */
  readonly id: string;
  readonly attempt: string;
  readonly sid: string;
  readonly state: 'sent' | 'delivered' | 'undelivered' | 'failed';
  readonly code?: number;
};

/** A text that was delivered stays so, whatever comes after. */
const rankOf = { delivered: 3, undelivered: 2, failed: 2 } as const;

export const report = async (house: House, { to, id, attempt, sid, state, code }: CarrierReport): Promise<void> => {
  const key = outboxKey(to, id);
  await house.table.write(reportedSent(key, attempt, sid, house.now()));
  if (state === 'sent') return;
  const end = state === 'delivered' ? 'delivered' : 'undelivered';
  const isNews = await house.table.write(reported(key, end, rankOf[state], code === undefined ? '' : String(code)));
  if (isNews && code !== undefined) await carrierTold(house, to, code, id);
};
