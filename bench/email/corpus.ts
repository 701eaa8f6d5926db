import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { letterOf } from '../../lib/adapters/mail/mail.ts';
import { readMail } from '../../lib/adapters/mail/read-mail.ts';
import type { Letter } from '../../lib/language/reply/reply.ts';

/** Third-party test mails beside the repository; never part of it. */
export const corpora = resolve(import.meta.dirname, '../../../shared/corpora');

export const corporaAreHere = (): boolean => existsSync(join(corpora, 'email_replies/index.json'));

export type Half = 'development' | 'final';

export type ReplyCase = {
  readonly id: string;
  readonly source: string;
  readonly kind: 'exact' | 'exact_nows' | 'first_fragment' | 'signature' | 'contains';
  readonly half: Half;
  readonly letter: Letter;
  readonly expected?: string;
  readonly assert?: {
    readonly must_contain?: readonly string[];
    readonly must_not_contain?: readonly string[];
    readonly must_start?: string;
    readonly max_seconds?: number;
  };
  readonly keepsSignature: boolean;
  readonly conflict: boolean;
};

type Entry = Omit<ReplyCase, 'half' | 'letter' | 'keepsSignature' | 'expected' | 'conflict'> & {
  readonly input: string;
  readonly expected?: string;
  readonly notes?: string;
  readonly conflict?: boolean;
  readonly expectation_keeps_signature?: boolean;
};

export async function replyCases(): Promise<readonly ReplyCase[]> {
  const folder = join(corpora, 'email_replies');
  const { cases } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    readonly cases: readonly Entry[];
  };
  return Promise.all(
    cases.map(
      async ({ input, expected, expectation_keeps_signature, conflict, notes, ...entry }): Promise<ReplyCase> => {
        const raw = readFileSync(join(folder, input));
        const sender = entry.kind === 'signature' ? /sender: (.+)$/.exec(notes ?? '')?.[1] : undefined;
        return {
          ...entry,
          source: entry.id.split('/')[0] ?? '',
          half: halfOf(raw),
          letter: { ...(await inputLetter(input, raw)), ...(sender === undefined ? {} : { name: sender }) },
          keepsSignature: expectation_keeps_signature === true,
          conflict: conflict === true,
          ...(expected === undefined ? {} : { expected: readFileSync(join(folder, expected), 'utf8') }),
        };
      },
    ),
  );
}

/** The same words are in the same half, whatever their file is called. */
function halfOf(raw: Uint8Array): Half {
  const words = Buffer.from(raw).toString('latin1').replace(/\s+/g, ' ').trim();
  return ((createHash('sha256').update(words).digest()[0] ?? 0) & 1) === 0 ? 'development' : 'final';
}

async function inputLetter(input: string, raw: Buffer): Promise<Letter> {
  if (input.endsWith('.html')) return { html: raw.toString('utf8') };
  if (!input.endsWith('.eml')) return { text: raw.toString('utf8') };
  return letterOf(await readMail(raw));
}

export type LabelledMail = {
  readonly file: string;
  readonly label: 'human' | 'auto' | 'bounce';
  readonly half: Half;
  readonly raw: Buffer;
};

export function labelledMails(): readonly LabelledMail[] {
  const folder = join(corpora, 'automail');
  const [, ...rows] = readFileSync(join(folder, 'labels.csv'), 'utf8').trim().split('\n');
  return rows.map((row) => {
    const [file = '', label = ''] = row.split(',');
    const raw = readFileSync(join(folder, file));
    return { file, label: label as LabelledMail['label'], half: halfOf(raw), raw };
  });
}
