/** The carrier reports on a send: it may come twice, late, or before the answer to the send itself. */
import { isAboutUs } from './about-us.ts';
import { carrierTold } from './carrierTold.ts';
import type { House } from './house.ts';
import type { Key } from './ports.ts';
import { logRefusal } from './put-back.ts';
import { outboxKey, reported, reportedBack, reportedSent } from './rows.ts';

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

/** The phone company refused us and not the text: it waits like one that was refused at once, for two days at most. */
const comesBack = async (house: House, key: Key, attempt: string, code: number): Promise<void> => {
  const isBack = await house.table.write(reportedBack(key, attempt, house.now()));
  const isOver =
    !isBack && (await house.table.write(reported(key, 'undelivered', rankOf.undelivered, String(code), attempt)));
  if (isBack || isOver) logRefusal(house, code, isOver);
};

export const report = async (house: House, { to, id, attempt, sid, state, code }: CarrierReport): Promise<void> => {
  const key = outboxKey(to, id);
  await house.table.write(reportedSent(key, attempt, sid, house.now()));
  if (state === 'sent') return;
  if (state !== 'delivered' && code !== undefined && isAboutUs(code)) return comesBack(house, key, attempt, code);
  const end = state === 'delivered' ? 'delivered' : 'undelivered';
  const isNews = await house.table.write(reported(key, end, rankOf[state], code === undefined ? '' : String(code)));
  if (isNews && code !== undefined) await carrierTold(house, to, code, id);
};
