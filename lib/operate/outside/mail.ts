/** What SES and the world's name servers say of our domain. */
import { resolveMx, resolveTxt } from 'node:dns/promises';
import { DescribeActiveReceiptRuleSetCommand, SESClient } from '@aws-sdk/client-ses';
import { GetAccountCommand, GetEmailIdentityCommand, SESv2Client } from '@aws-sdk/client-sesv2';

export type MailAccount = {
  /** False: in the sandbox, where only verified addresses get mail. */
  readonly isInProduction: () => Promise<boolean>;
  /** The set of rules for incoming mail that is active here, if any: ours, or somebody else's. */
  readonly activeRules: () => Promise<string | undefined>;
  /** undefined before the first deployment with this domain. */
  readonly identity: (domain: string) => Promise<MailIdentity | undefined>;
  /** Hosts that take mail for a name. */
  readonly mailHosts: (name: string) => Promise<readonly string[]>;
  readonly texts: (name: string) => Promise<readonly string[]>;
};

export type MailIdentity = { readonly isVerified: boolean; readonly dkim: string; readonly mailFrom: string };

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/** A name without such a record is an empty list. */
const orNone = async <T>(asking: Promise<readonly T[]>): Promise<readonly T[]> => {
  try {
    return await asking;
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    if (['ENOTFOUND', 'ENODATA', 'ESERVFAIL', 'ETIMEOUT'].includes(String(code))) return [];
    throw error;
  }
};

export const openMailAccount = (region: string): MailAccount => {
  const ses = new SESv2Client({ region });
  const receiving = new SESClient({ region });
  return {
    activeRules: async () => (await receiving.send(new DescribeActiveReceiptRuleSetCommand({}))).Metadata?.Name,
    isInProduction: async () => (await ses.send(new GetAccountCommand({}))).ProductionAccessEnabled === true,
    identity: async (domain) => {
      try {
        const found = await ses.send(new GetEmailIdentityCommand({ EmailIdentity: domain }));
        return {
          isVerified: found.VerifiedForSendingStatus === true,
          dkim: found.DkimAttributes?.Status ?? 'NOT_STARTED',
          mailFrom: found.MailFromAttributes?.MailFromDomainStatus ?? 'NOT_STARTED',
        };
      } catch (error) {
        if (nameOf(error) === 'NotFoundException') return undefined;
        throw error;
      }
    },
    mailHosts: async (name) => (await orNone(resolveMx(name))).map(({ exchange }) => exchange.toLowerCase()),
    texts: async (name) => (await orNone(resolveTxt(name))).map((parts) => parts.join('')),
  };
};
