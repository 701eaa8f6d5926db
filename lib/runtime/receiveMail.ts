/** A mail arrives: one row, whoever it was sent to and however often; what machines wrote is kept and never heard. */
import { claimIn, dayNumber } from '../domain/token.ts';
import type { House } from './house.ts';
import { photosKept } from './photos.ts';
import type { Photo } from './ports.ts';
import { type HeardBody, type HeardPhoto, heardSetAside, heardWaiting } from './rows.ts';

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
  readonly photos: readonly Photo[];
  /** Files that say they are pictures and are none we keep. */
  readonly refused: number;
  /** Why nobody is to be answered: a machine, a list, a bounce, a virus. */
  readonly aside?: string;
};

/** Mails that name nobody are kept under this. */
const nobody = 'nobody';

/** “maple” of `maple+token@groups.example`. */
export const codeIn = (to: string): string => (to.split('@')[0] ?? '').split('+')[0]?.toLowerCase() ?? '';

/** Words of a mail are kept to this many characters; what a pod keeps of them is far less. */
const mostCharacters = 20_000;

const bodyOf = (
  house: Pick<House, 'now' | 'seal'>,
  mail: ArrivedMail,
  address: string,
  photos: readonly HeardPhoto[],
): HeardBody => {
  const { to, text, subject, name, messageId, token, isProven } = mail;
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

type Receiving = Pick<House, 'table' | 'now' | 'seal' | 'log' | 'photos'>;

/** Kept before the words are heard, so that nobody is thanked for what we do not have; nothing of what no person wrote. */
const photosOf = async (house: Receiving, { id, photos, refused }: ArrivedMail): Promise<readonly HeardPhoto[]> => [
  ...(await photosKept(house, id, photos)),
  ...Array.from({ length: refused }, (): HeardPhoto => ({ not: 'refused' })),
];

/** True when it is new, false when we had it already. Throws when the table cannot be reached. */
export const receiveMail = async (house: Receiving, mail: ArrivedMail): Promise<boolean> => {
  const { id, from, aside = from === undefined ? 'no single sender' : undefined } = mail;
  const sender = from ?? nobody;
  const photos = aside === undefined ? await photosOf(house, mail) : [];
  const body = bodyOf(house, mail, sender, photos);
  return house.table.write(
    aside === undefined
      ? heardWaiting(sender, id, house.now(), body)
      : heardSetAside(sender, id, house.now(), body, aside),
  );
};
