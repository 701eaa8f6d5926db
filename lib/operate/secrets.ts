/** The secrets of a stage, kept where only its functions read them. Each command answers with what happened and what is next. */
import { randomBytes } from 'node:crypto';
import { nameOf, type Stage, sealParameter, tokenParameter } from '../config/stage.ts';
import type { Account } from './outside/account.ts';
import { looksLikeToken, withFreshToken, withoutOldToken } from './token.ts';

/** What was typed is no token, or there is none to forget. */
export class NoToken extends Error {
  override readonly name = 'NoToken';
}

const freshMinutes = 'Functions that run know it within five minutes.';

/** Throws NoToken. */
export const keepToken = async (stage: Stage, account: Account, typed: string): Promise<string> => {
  if (!looksLikeToken(typed)) throw new NoToken('This is no auth token: it has 32 letters a to f and digits.');
  const name = tokenParameter(stage);
  const before = await account.parameter(name);
  const after = withFreshToken(before, typed.trim());
  await account.keepSecret(name, after);
  if (!(await account.deployment(nameOf(stage)))) {
    return `The token is kept; nothing was deployed. Next: npm run deploy -- ${stage.name} --check`;
  }
  return after.includes('\n')
    ? `The token is kept; nothing was deployed. ${freshMinutes} The one before is believed too, until you have made the new one primary at the carrier and run: npm run deploy -- ${stage.name} --forget-old-token`
    : `The token is kept; nothing was deployed. ${freshMinutes} Next: npm run doctor -- ${stage.name}`;
};

/** Throws NoToken. */
export const forgetOldToken = async (stage: Stage, account: Account): Promise<string> => {
  const kept = await account.parameter(tokenParameter(stage));
  if (!kept) throw new NoToken(`No token is kept. Keep one: npm run deploy -- ${stage.name} --token`);
  const left = withoutOldToken(kept);
  if (left === kept) return 'Only one token is kept; nothing was forgotten, and nothing was deployed.';
  await account.keepSecret(tokenParameter(stage), left);
  return `The old token is forgotten; nothing was deployed. ${freshMinutes} Next: npm run doctor -- ${stage.name}`;
};

/** Seals reply addresses. Made once and never shown: a new one would make every address in old mails worthless. */
export const keepSeal = async (stage: Stage, account: Account): Promise<void> => {
  if (!stage.domain || (await account.parameter(sealParameter(stage)))) return;
  await account.keepSecret(sealParameter(stage), randomBytes(32).toString('base64url'));
};
