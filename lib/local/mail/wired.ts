/** The mail house beside the functions: what S3 and the event bus would tell them, told on this machine. */
import { receiveEmail } from '../../../functions/receiveEmail.ts';
import { receiveMailReport } from '../../../functions/receiveReport.ts';
import { LetterMissing } from '../../adapters/s3/letters.ts';
import type { House } from '../../runtime/house.ts';
import { objectLaid, onTheBus } from './aws-events.ts';
import { type MailHouse, openMailHouse } from './house.ts';

type Wires = {
  readonly house: House;
  /** The SQLite file, or `:memory:`. */
  readonly file: string;
  /** Resolves when everything due now was said. */
  readonly settle: () => Promise<void>;
};

/** A mail house whose mail is heard by `receiveEmail` and whose reports reach `receiveReport`. */
export const openWiredMail = ({ house, file, settle }: Wires): MailHouse => {
  const fetch = async (key: string): Promise<Uint8Array> => {
    const raw = await mail.fetch(key);
    if (!raw) throw new LetterMissing('the mail house has no such object');
    return raw;
  };
  const hear = receiveEmail(house, { fetch });
  const report = receiveMailReport(house);
  const mail = openMailHouse({
    file,
    now: house.now,
    domain: house.mailDomain,
    onMail: async (_raw, { messageId }) => {
      await hear(objectLaid(messageId, house.now()) as never, {} as never);
    },
    reports: async (event) => {
      await report(onTheBus(event), {} as never);
    },
    settle,
  });
  return mail;
};
