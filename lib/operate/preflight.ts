/** Everything that must be there before a deployment is of use, looked at in the order in which one would mend it. */
import { nameOf, type Stage, tokenParameter } from '../config/stage.ts';
import { checkAccount } from './checks/account.ts';
import { checkAddress } from './checks/address.ts';
import { type CarrierFound, checkCarrier } from './checks/carrier.ts';
import { checkMail } from './checks/mail.ts';
import { checkSame, type Meant } from './checks/same.ts';
import { checkStage } from './checks/stage.ts';
import { checkLeftBehind, checkMailRules } from './checks/standing.ts';
import type { Finding } from './finding.ts';
import type { Account } from './outside/account.ts';
import type { Outside } from './outside/outside.ts';

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
  /** The number of the AWS account; undefined when nobody is logged in, and only what needs no login was looked at. */
  readonly account: string | undefined;
};

const unasked: CarrierFound = { needed: [], forPeople: [] };

/** What needs no login comes first; without one the rest cannot be asked. `adopts`: a table left behind is welcome. */
export const preflight = async (
  stage: Stage,
  outside: Outside,
  { adopts = false, ...meant }: Meant & { readonly adopts?: boolean } = {},
): Promise<Preflight> => {
  const { account, standing, mail, carrierWith, knock } = outside;
  const written = [...checkStage(stage), ...(await checkAccount(stage, account))];
  const number = await account.whoAmI();
  if (!number) return { needed: written, forPeople: [], account: undefined };
  const same = checkSame(stage, await account.deployment(nameOf(stage)), meant);
  const inTheWay = await Promise.all([
    checkLeftBehind(stage, standing, number, adopts),
    checkMailRules(stage, mail),
    checkAddress(stage, knock),
  ]);
  const kept = await account.parameter(tokenParameter(stage));
  const publicUrl = await publicUrlOf(stage, account);
  const texts = kept ? await checkCarrier(stage, carrierWith(tokenIn(kept)), publicUrl) : unasked;
  return {
    needed: [...written, ...same, ...inTheWay.flat(), ...texts.needed],
    forPeople: [...texts.forPeople, ...(await checkMail(stage, mail))],
    account: number,
  };
};
