/** One raw mail as the tool `understand` shows it: who wrote, whether a person did, their own words and what they mean. */
import { readFile } from 'node:fs/promises';
import { machineReason } from '../adapters/mail/machine.ts';
import { readMail } from '../adapters/mail/read-mail.ts';
import type { Intent } from '../domain/intent.ts';
import { guessLocale } from '../language/locale.ts';
import { ownWords } from '../language/reply/reply.ts';
import { understand } from '../language/understand/understand.ts';

export type EmlLine = {
  readonly from: string;
  readonly human: boolean;
  /** Why it is no person's mail, or could not be read. */
  readonly reason?: string;
  /** Only what the person wrote themselves. */
  readonly text: string;
} & Intent;

export type Reading = { readonly now: string; readonly zone: string; readonly domain: string };

const meant = (text: string, { now, zone }: Reading): Intent =>
  understand(text, { asked: 'none', locale: guessLocale(text) ?? 'en', now, zone, channel: 'email' });

/** Nothing a machine wrote means anything to us. */
const unheard = (text: string): Intent => ({ intent: 'unknown', text });

const lineOf = async (raw: Uint8Array, reading: Reading): Promise<EmlLine> => {
  const mail = await readMail(raw);
  const { from, subject, text: plain, html } = mail;
  const reason = machineReason(mail, reading.domain) ?? (from === undefined ? 'no single sender' : undefined);
  const text = ownWords({ text: plain, html, subject, name: from?.name });
  const intent = reason === undefined ? meant(text, reading) : unheard(text);
  return { from: from?.address ?? '', human: reason === undefined, ...(reason ? { reason } : {}), ...intent, text };
};

/** Never throws: a file that cannot be read, or is no mail, is a line too, so that the order holds. */
export const emlLine = async (path: string, reading: Reading): Promise<EmlLine> => {
  try {
    return await lineOf(await readFile(path), reading);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { from: '', human: false, reason, intent: 'unknown', text: '' };
  }
};
