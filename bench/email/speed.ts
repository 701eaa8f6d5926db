import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { evidence } from '../../lib/adapters/mail/evidence.ts';
import { machineReason } from '../../lib/adapters/mail/machine.ts';
import { letterOf } from '../../lib/adapters/mail/mail.ts';
import { readMail } from '../../lib/adapters/mail/read-mail.ts';
import { ownWords } from '../../lib/language/reply/reply.ts';
import { corpora } from './corpus.ts';

const smallBytes = 16 * 1024;
const rounds = 21;

/** Mails a second, whole hearing beside `postal-mime` alone, in turns; and the largest mail's time. */
export async function benchSpeed(): Promise<void> {
  const all = readdirSync(corpora, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.eml'));
  const mails = all.map((file) => readFileSync(join(corpora, file))).filter((raw) => raw.length <= smallBytes);
  const times: { parsing: number[]; hearing: number[] } = { parsing: [], hearing: [] };
  for (let round = 0; round < rounds; round++) {
    times.parsing.push(
      await timed(async () => {
        for (const raw of mails) await PostalMime.parse(raw);
      }),
    );
    times.hearing.push(
      await timed(async () => {
        for (const raw of mails) await hear(raw);
      }),
    );
  }
  const [parsing, hearing] = [median(times.parsing), median(times.hearing)];
  const perSecond = (milliseconds: number) => Math.round((1000 * mails.length) / milliseconds);
  console.log(
    `\n## Throughput, ${mails.length} mails up to 16 kB\npostal-mime alone ${perSecond(parsing)} a second · heard ${perSecond(hearing)} a second · ratio ${(hearing / parsing).toFixed(2)} (goal: at most 1.5)`,
  );
  const long = readFileSync(join(corpora, 'email_replies/github_email_reply_parser/email_long_quote.txt'));
  const raw = Buffer.concat([Buffer.from('From: ann@mail.example\r\nSubject: Re: x\r\n\r\n'), long]);
  const milliseconds = await timed(() => hear(raw));
  console.log(`the ${Math.round(raw.length / 1000)} kB mail: ${milliseconds.toFixed(1)} ms (goal: under 1000)`);
}

/** Everything that happens to a mail before it is understood. */
async function hear(raw: Uint8Array): Promise<void> {
  const mail = await readMail(raw);
  machineReason(mail, 'groups.example');
  evidence(mail, { domain: 'groups.example' });
  ownWords(letterOf(mail));
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
}
