/** A mail arrives: one row, whoever it was sent to and however often; what machines wrote is kept and never heard. */
import { claimIn, dayNumber } from '../domain/token.ts';
import type { House } from './house.ts';
import { type HeardBody, heardSetAside, heardWaiting } from './rows.ts';

export type ArrivedMail = {
  /** The hash of its Message-ID, else of SES's own id: the same mail by two ways is one row. */
  readonly id: string;
  /** The one address in From, lower case; undefined where there is none, or several. */
  readonly from: string | undefined;
  readonly name?: string;
  /** The address of ours it was sent to. */
  readonly to: string;
  readonly text: string;
  readonly subject: string;
  readonly messageId?: string;
  /** The part between + and @, as it came. */
  readonly token?: string;
  readonly isProven: boolean;
  readonly photos: HeardBody['photos'];
  /** Why nobody is to be answered: a machine, a list, a bounce, a virus. */
  readonly aside?: string;
};

/** Mails that name nobody are kept under this. */
const nobody = 'nobody';

/** “maple” of `maple+token@groups.example`. */
export const codeIn = (to: string): string => (to.split('@')[0] ?? '').split('+')[0]?.toLowerCase() ?? '';

/** Words of a mail are kept to this many characters; what a pod keeps of them is far less. */
const mostCharacters = 20_000;

const bodyOf = (house: Pick<House, 'now' | 'seal'>, mail: ArrivedMail, address: string): HeardBody => {
  const { to, text, subject, name, messageId, token, isProven, photos } = mail;
  const code = codeIn(to);
  const today = dayNumber(house.now());
  const claim = token === undefined ? undefined : claimIn(token, { community: code, address, today, seal: house.seal });
  return {
    text: text.slice(0, mostCharacters),
    to,
    photos,
    mail: {
      isProven,
      code,
      subject: subject.slice(0, 200),
      ...(name ? { name: name.slice(0, 100) } : {}),
      ...(messageId ? { messageId } : {}),
      ...(claim ? { claim } : {}),
    },
  };
};

/** True when it is new, false when we had it already. Throws when the table cannot be reached. */
export const receiveMail = (house: Pick<House, 'table' | 'now' | 'seal'>, mail: ArrivedMail): Promise<boolean> => {
  const { id, from, aside = from === undefined ? 'no single sender' : undefined } = mail;
  const sender = from ?? nobody;
  const body = bodyOf(house, mail, sender);
  return house.table.write(
    aside === undefined
      ? heardWaiting(sender, id, house.now(), body)
      : heardSetAside(sender, id, house.now(), body, aside),
  );
};
