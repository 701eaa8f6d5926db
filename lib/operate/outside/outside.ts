/** Everybody a command asks: AWS, SES and the name servers, the carrier. */
import type { Stage } from '../../config/stage.ts';
import { type Account, openAccount } from './account.ts';
import { type CarrierAccount, openCarrierAccount } from './carrier.ts';
import { knockAt } from './door.ts';
import { type MailAccount, openMailAccount } from './mail.ts';
import { openStanding, type Standing } from './standing.ts';

export type Outside = {
  readonly account: Account;
  readonly standing: Standing;
  readonly mail: MailAccount;
  readonly carrierWith: (authToken: string) => CarrierAccount;
  /** What an unsigned post to an address of ours is answered. */
  readonly knock: (publicUrl: string) => Promise<number | undefined>;
};

export const openOutside = ({ region, accountSid }: Stage): Outside => ({
  account: openAccount(region),
  standing: openStanding(region),
  mail: openMailAccount(region),
  carrierWith: (authToken) => openCarrierAccount({ accountSid, authToken }),
  knock: knockAt,
});
