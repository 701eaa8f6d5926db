/** Members who write from a mailbox: the same words, as a reply to the last mail they got, quoting it as mail programs do. */
import type { ShownMail } from '../../local/mail/mailbox.ts';
import { askLocal, type Doing, type WireText } from '../../local/rehearsal/play.ts';
import { phoneBook, readTranscript } from '../../local/transcript.ts';

/** Everybody who says something in a script, in the order in which they begin, with the phone the player gives them. */
const writersOf = (script: string): readonly { readonly who: string; readonly phone: string }[] => {
  const book = phoneBook();
  const names = new Set(readTranscript(script).flatMap((step) => (step.kind === 'says' ? [step.who] : [])));
  return [...names].map((who) => ({ who, phone: book.phoneOf(who) }));
};

/** Mailboxes of this part of all writers, by the phone they would have had; those who came last, so that a group begins by text. */
export const mailboxesFor = (script: string, mailShare: number): ReadonlyMap<string, string> => {
  const writers = writersOf(script);
  const count = Math.round(writers.length * mailShare);
  return new Map(
    writers
      .slice(writers.length - count)
      .map(({ who, phone }) => [phone, `${who.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()}@example.org`]),
  );
};

const headerOf = (mail: ShownMail | undefined, name: string): string => mail?.headers[name]?.split('\n')[0] ?? '';
const addressIn = (written: string): string => /<([^>]+)>/.exec(written)?.[1] ?? written;

/** Where somebody writes who has no mail from us yet: to the group they name. */
const doorIn = (text: string): string =>
  `${/\b(?:join|unirme)\s+(?:a\s+)?(\w+)/i.exec(text)?.[1]?.toLowerCase() ?? 'hello'}@groups.localhost`;

const letterFor = (from: string, text: string, last: ShownMail | undefined, number: number): string => {
  const head = [`From: ${from}`, `Message-ID: <${number}.${from}>`, 'Content-Type: text/plain; charset=utf-8'];
  const verdicts = ['X-SES-DMARC-Verdict: PASS', 'X-SES-Spam-Verdict: PASS', 'X-SES-Virus-Verdict: PASS'];
  if (!last) return [...verdicts, ...head, `To: ${doorIn(text)}`, 'Subject: Hello', '', text].join('\r\n');
  const to = addressIn(headerOf(last, 'reply-to') || last.from);
  const thread = [`In-Reply-To: ${headerOf(last, 'message-id')}`, `References: ${headerOf(last, 'message-id')}`];
  const quoted = `On a day we wrote:\n> ${last.text.trimEnd().replaceAll('\n', '\n> ')}`;
  return [...verdicts, ...head, ...thread, `To: ${to}`, `Subject: Re: ${last.subject}`, '', text, '', quoted].join(
    '\r\n',
  );
};

const asText = ({ direction, from, to, text, at }: ShownMail): WireText => ({
  ...{ direction: direction === 'in' ? 'inbound' : 'outbound', from, to, body: text, at },
  segments: 0,
});

export type Mailing = Doing & {
  /** Every mail there was, both ways. */
  readonly mails: () => Promise<readonly ShownMail[]>;
};

/** Texts as before; whoever has a mailbox is heard and told there instead. */
export const withMailboxes = (doing: Doing, url: string, boxes: ReadonlyMap<string, string>): Mailing => {
  let number = 0;
  const shown = (address: string) => askLocal<readonly ShownMail[]>(url, `/carrier/mail?address=${address}`);
  return {
    ...doing,
    says: async (phone, text) => {
      const from = boxes.get(phone);
      if (!from) return doing.says(phone, text);
      const last = (await shown(from)).findLast(({ direction }) => direction === 'out');
      number += 1;
      const answer = await fetch(`${url}/carrier/mail`, { method: 'POST', body: letterFor(from, text, last, number) });
      if (!answer.ok) throw new Error(`a mail was refused: ${answer.status} ${await answer.text()}`);
    },
    texts: async (phone) => {
      const address = boxes.get(phone);
      return address ? (await shown(address)).map(asText) : doing.texts(phone);
    },
    mails: async () => (await Promise.all([...boxes.values()].map(shown))).flat(),
  };
};
