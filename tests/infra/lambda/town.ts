/** Every bundle on its own AWS, and neighbors who text and write to it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { activation, bundleAll } from '../../../lib/infra/bundle.ts';
import { type Bundles, mailDomain, openBundles } from './world.ts';

/** A Wednesday, ten in the morning in Vermont. */
const start = '2026-05-06T14:00:00.000Z';

export type Town = {
  readonly aws: Bundles;
  /** Texts, and everything that follows at once. */
  readonly says: (phone: string, body: string) => Promise<void>;
  /** Writes a mail to the group whose join word this is. */
  readonly writes: (from: string, to: string, text: string, subject?: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

export const openTown = async (): Promise<Town> => {
  // Outside the repository, so that a bundle finds no package but what it carries.
  const folder = mkdtempSync(join(tmpdir(), 'manyhands-bundles-'));
  const bundles = await bundleAll(folder);
  const aws = await openBundles(
    bundles.filter(({ name }) => name !== activation.name),
    start,
  );
  return {
    aws,
    says: async (phone, body) => {
      await aws.carrier.phoneSends({ from: phone, body });
      await aws.settling.settle();
    },
    writes: async (from, to, text, subject = 'us') => {
      const address = `${to}@${mailDomain}`;
      const raw = [`From: <${from}>`, `To: ${address}`, `Subject: ${subject}`, '', text, ''].join('\r\n');
      await aws.mail.mailboxSends(Buffer.from(raw), { from, recipients: [address] });
      await aws.settling.settle();
    },
    close: async () => {
      await aws.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
