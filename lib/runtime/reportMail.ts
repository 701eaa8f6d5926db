/** A report on one of our mails: it may come twice, late, or before the answer to the send itself. */
import { isEmail } from '../domain/door/address.ts';
import { mailCodes } from './carrierCodes.ts';
import { carrierTold } from './carrierTold.ts';
import type { House } from './house.ts';
import { loadContact } from './load.ts';
import { partsOfTag } from './post.ts';
import { outboxKey, reported, reportedSent } from './rows.ts';

export type MailReport = {
  readonly to: string;
  /** As we gave it when we sent. */
  readonly tag: string;
  /** SES's own id of the mail. */
  readonly sid: string;
  readonly kind: 'sent' | 'arrived' | 'bounced' | 'bouncedForNow' | 'complained';
};

/** What arrived stays so, but a complaint about it counts all the same. */
const rankOf = { arrived: 3, bounced: 2, bouncedForNow: 1, complained: 4 } as const;

/** Reports that are not ours, or name no mail, are left alone. */
export const reportMail = async (house: House, { to, tag, sid, kind }: MailReport): Promise<void> => {
  const ours = partsOfTag(tag);
  if (!ours || !isEmail(to)) return;
  const key = outboxKey(to, ours.id);
  await house.table.write(reportedSent(key, ours.attempt, sid, house.now()));
  if (kind === 'sent') return;
  const code = mailCodes[kind];
  const end = kind === 'arrived' || kind === 'complained' ? 'delivered' : 'undelivered';
  await house.table.write(reported(key, end, rankOf[kind], end === 'delivered' ? '' : String(code)));
  if (kind === 'arrived' && !(await loadContact(house.table, to)).bouncingSince) return;
  await carrierTold(house, to, code, ours.id);
};
