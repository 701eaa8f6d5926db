/** The AWS account: logged in, prepared for CDK, and holding the carrier's token. */
import { type Stage, tokenParameter } from '../../config/stage.ts';
import { type Finding, fine, missing } from '../finding.ts';
import type { Account } from '../outside/account.ts';

const bootstrapParameter = '/cdk-bootstrap/hnb659fds/version';

export const notLoggedIn = missing(
  'You are not logged in to AWS',
  'Run "aws login" or "aws configure" (docs/deploy.md, step 2), then this again.',
);

export const checkAccount = async (stage: Stage, account: Account): Promise<readonly Finding[]> => {
  const number = await account.whoAmI();
  if (!number) return [notLoggedIn];
  const [bootstrap, token] = await Promise.all([
    account.parameter(bootstrapParameter),
    account.parameter(tokenParameter(stage)),
  ]);
  return [
    fine(`Logged in to the account that ends in ${number.slice(-4)}, region ${stage.region}`),
    bootstrap
      ? fine('The account is prepared for deployments')
      : missing(
          'The account was never prepared for deployments',
          `Once: npx cdk bootstrap aws://${number}/${stage.region}`,
        ),
    token
      ? fine("The carrier's token is kept")
      : missing(
          "The carrier's token is not kept",
          `npm run deploy -- ${stage.name} --token asks for it and keeps it in ${tokenParameter(stage)}.`,
        ),
  ];
};
