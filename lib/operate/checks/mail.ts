/** The domain, for a stage that has one: may we send, does mail come to us, do others believe it is ours. */
import type { Stage } from '../../config/stage.ts';
import { type Finding, fine, look } from '../finding.ts';
import type { MailAccount } from '../outside/mail.ts';

const records = 'The records to write are in the outputs of the deployment (MailRecord1 …).';

const checkIdentity = async (domain: string, mail: MailAccount): Promise<readonly Finding[]> => {
  const identity = await mail.identity(domain);
  if (!identity) return [look(`SES does not know ${domain} yet`, 'The first deployment tells it.')];
  return [
    identity.isVerified && identity.dkim === 'SUCCESS'
      ? fine('Our mail is signed and believed')
      : look(`SES waits for the three DKIM records of ${domain} (${identity.dkim})`, records),
    identity.mailFrom === 'SUCCESS'
      ? fine('Bounces come back to us')
      : look(`SES waits for the records of bounce.${domain} (${identity.mailFrom})`, records),
  ];
};

export const checkMail = async (stage: Stage, mail: MailAccount): Promise<readonly Finding[]> => {
  const { domain, region } = stage;
  if (!domain) return [fine('Texts only: no domain is set')];
  const [isInProduction, identity, hosts, policies] = await Promise.all([
    mail.isInProduction(),
    checkIdentity(domain, mail),
    mail.mailHosts(domain),
    mail.texts(`_dmarc.${domain}`),
  ]);
  return [
    isInProduction
      ? fine('SES lets us write to anybody')
      : look(
          'SES still keeps us in its sandbox: only verified addresses get mail',
          'Ask for production access in the SES console (docs/deploy.md, step 8). It takes about a day.',
        ),
    ...identity,
    hosts.includes(`inbound-smtp.${region}.amazonaws.com`)
      ? fine('Mail to the domain comes to us')
      : look(
          `Mail to ${domain} goes elsewhere (${hosts.join(', ') || 'nowhere'})`,
          `Write the record: ${domain} MX 10 inbound-smtp.${region}.amazonaws.com`,
        ),
    policies.some((text) => text.startsWith('v=DMARC1'))
      ? fine('The domain says what to do with forged mail')
      : look(`_dmarc.${domain} has no record`, `Write: _dmarc.${domain} TXT "v=DMARC1; p=quarantine"`),
  ];
};
