import { machineReason } from '../../lib/adapters/mail/machine.ts';
import { readMail } from '../../lib/adapters/mail/read-mail.ts';
import { labelledMails } from './corpus.ts';

/** How many machines are known as machines, and how many people are taken for one. */
export async function benchMachines(): Promise<void> {
  const mails = await Promise.all(
    labelledMails().map(async (mail) => ({ ...mail, machine: machineReason(await readMail(mail.raw)) !== undefined })),
  );
  console.log('\n## Machines\n| half | auto known | bounces known | people mistaken |\n|---|--:|--:|--:|');
  for (const half of ['development', 'final', 'all'] as const) {
    const count = (label: string) => {
      const some = mails.filter((mail) => mail.label === label && (half === 'all' || mail.half === half));
      return `${some.filter(({ machine }) => machine).length} of ${some.length}`;
    };
    console.log(`| ${half} | ${count('auto')} | ${count('bounce')} | ${count('human')} |`);
  }
  for (const mail of mails)
    if (mail.machine !== (mail.label !== 'human')) console.log('mistaken:', mail.label, mail.file);
}
