/** Everything that must be there before a deployment is of use, looked at in the order in which one would mend it. */
import { nameOf, type Stage, tokenParameter } from '../config/stage.ts';
import { checkAccount } from './checks/account.ts';
import { checkCarrier } from './checks/carrier.ts';
import { checkMail } from './checks/mail.ts';
import { checkSame, type Meant } from './checks/same.ts';
import { checkStage } from './checks/stage.ts';
import type { Finding } from './finding.ts';
import type { Account } from './outside/account.ts';
import type { CarrierAccount } from './outside/carrier.ts';
import type { MailAccount } from './outside/mail.ts';

export type Outside = {
  readonly account: Account;
  readonly mail: MailAccount;
  readonly carrierWith: (authToken: string) => CarrierAccount;
};

/** The first line of what is kept is the token in use. */
export const tokenIn = (kept: string): string => kept.split('\n')[0]?.trim() ?? '';

/** Where the deployment is reached, once there is one. */
export const publicUrlOf = async (stage: Stage, account: Account): Promise<string | undefined> =>
  (await account.deployment(nameOf(stage)))?.outputs.PublicUrl;

export type Preflight = {
  /** Without these a deployment is of no use. */
  readonly needed: readonly Finding[];
  /** Without these nobody is texted or written to yet; they may come while the deployment stands. */
  readonly forPeople: readonly Finding[];
};

/** What needs no login comes first; without one the rest cannot be asked. */
export const preflight = async (
  stage: Stage,
  { account, mail, carrierWith }: Outside,
  meant: Meant = {},
): Promise<Preflight> => {
  const asked = [...checkStage(stage), ...(await checkAccount(stage, account))];
  if (!(await account.whoAmI())) return { needed: asked, forPeople: [] };
  const needed = [...asked, ...checkSame(stage, await account.deployment(nameOf(stage)), meant)];
  const kept = await account.parameter(tokenParameter(stage));
  const publicUrl = await publicUrlOf(stage, account);
  const texts = kept ? await checkCarrier(stage, carrierWith(tokenIn(kept)), publicUrl) : [];
  return { needed, forPeople: [...texts, ...(await checkMail(stage, mail))] };
};
