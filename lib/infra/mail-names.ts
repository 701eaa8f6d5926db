/** How the parts of mail are called, before any of them is made. */
import { Aws } from 'aws-cdk-lib';
import { mailBucketOf, nameOf, type Stage } from '../config/stage.ts';

export type MailStage = Stage & { readonly domain: string };

export const hasMail = (stage: Stage): stage is MailStage => stage.domain !== undefined;

/** Known before anything is made, so that functions can be told of each other without a circle. */
export const mailNames = (stage: MailStage, account: string = Aws.ACCOUNT_ID) => ({
  bucket: mailBucketOf(stage, account),
  folder: 'inbound/',
  photos: 'photos/',
  configurationSet: nameOf(stage),
  ruleSet: nameOf(stage),
  mailFrom: `bounce.${stage.domain}`,
});

/** Told to every function of a deployment with mail. */
export const mailEnvironment = (stage: MailStage): Record<string, string> => {
  const { bucket, configurationSet } = mailNames(stage);
  return { MAIL_DOMAIN: stage.domain, MAIL_BUCKET: bucket, MAIL_CONFIGURATION_SET: configurationSet };
};
