/** A mail is put together at the moment it is sent, so that its reply address is as fresh as it can be. */
import { mailCopies as copy } from '../../templates/mail/letters.ts';
import type { MemberId } from '../domain/nouns.ts';
import { dayNumber, tokenFor } from '../domain/token.ts';
import { unsubscribeToken } from '../domain/unsubscribe-token.ts';
import { likelyAnswers } from '../language/letter/answers.ts';
import type { SpeakingHouse } from './house.ts';
import type { Letter } from './mail.ts';
import { photosAlong } from './mail-photos.ts';
import type { Row, SendOutcome } from './ports.ts';
import type { MailWords, OutboxBody } from './rows.ts';

/** The mail could not be put together: an address that is none. */
const notAMail = 70_007;

/** Who has no community yet is written to from here. */
const atDoor = 'hello';

const plainText = (row: Row, name: string): string => String(row.plain[name] ?? '');

const memberOf = (row: Row, mail: MailWords): { readonly pod: string; readonly id: MemberId } | undefined => {
  const id = plainText(row, 'member');
  return id === '' ? undefined : { pod: mail.pod, id: id as MemberId };
};

const letterOf = (house: SpeakingHouse, row: Row, to: string, text: string, mail: MailWords): Letter => {
  const community = plainText(row, 'community');
  const code = community || atDoor;
  const member = memberOf(row, mail);
  const claim = {
    community: code,
    ...(member ? { member } : {}),
    ...(mail.about ? { about: mail.about } : {}),
    day: dayNumber(house.now()),
  };
  const leaving = unsubscribeToken(
    member
      ? { community, locale: mail.locale, pod: member.pod, member: member.id }
      : { community, locale: mail.locale, address: to },
    house.seal,
  );
  return {
    to,
    locale: mail.locale,
    from: { name: plainText(row, 'communityName') || copy.sender[mail.locale], address: `${code}@${house.mailDomain}` },
    replyTo: `${code}+${tokenFor(claim, to, house.seal)}@${house.mailDomain}`,
    subject: mail.subject,
    text,
    shortcuts: likelyAnswers(text, mail.locale),
    threadRoot: `<${mail.thread}@${house.mailDomain}>`,
    ...(mail.inReplyTo ? { inReplyTo: mail.inReplyTo } : {}),
    listId: `${code}.${house.mailDomain}`,
    unsubscribeUrl: `${house.publicUrl}/u/${leaving}`,
    isReply: plainText(row, 'kind') === 'answer',
    at: house.now(),
    ...(mail.calendar ? { calendar: mail.calendar } : {}),
  };
};

/** The outbox id and attempt, which every report of this mail brings back. */
export const tagFor = (row: Row, attempt: string): string => `${row.sk} ${attempt}`;

export const partsOfTag = (tag: string): { readonly id: string; readonly attempt: string } | undefined => {
  const at = tag.lastIndexOf(' ');
  return at < 1 ? undefined : { id: tag.slice(0, at), attempt: tag.slice(at + 1) };
};

/** The trouble sweep words its one answer without them. */
const bareMail: MailWords = { locale: 'en', pod: '', thread: 'door', subject: copy.atDoor.en };

export const posted = async (house: SpeakingHouse, row: Row, attempt: string): Promise<SendOutcome> => {
  const to = row.pk.slice('OUT#'.length);
  const { text, mail = bareMail } = row.body as OutboxBody;
  const photos = await photosAlong(house, mail.photos ?? []);
  const letter = { ...letterOf(house, row, to, text, mail), photos };
  let raw: Uint8Array;
  try {
    raw = await house.compose(letter);
  } catch (error) {
    house.log({ story: 'delivered', alarm: 'A mail could not be put together', error: nameOf(error) });
    return { kind: 'failed', code: notAMail };
  }
  return house.mails.send({ to, from: letter.from.address, raw, tag: tagFor(row, attempt) });
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
