/** After eight tries a text is set aside: our own fault, rare, and said to the person once. */
import { troubleCopies } from '../../templates/trouble.ts';
import { phrase } from '../domain/message.ts';
import { render } from '../language/render.ts';
import { segments } from '../language/segments.ts';
import type { House } from './house.ts';
import { loadContact } from './load.ts';
import type { Row } from './ports.ts';
import { type CarrierBody, heardAside, type LettersBody, outboxPut, type UnsubscribeBody } from './rows.ts';

/** Kept and marked, and the person hears once, kindly, that somebody will look at it. */
export const asideWithAnswer = async (house: House, row: Row): Promise<void> => {
  const now = house.now();
  const sender = row.pk.slice('HEARD#'.length);
  const { letters, carrier, unsubscribe } = row.body as Partial<LettersBody & CarrierBody & UnsubscribeBody>;
  if (letters || carrier || unsubscribe) {
    await house.table.write(heardAside(row, now, 'eight tries'));
    const alarm = letters
      ? 'Neighbors were not told something they should have been'
      : 'A phone or mailbox is to get no more, and we could not take note of it';
    house.log({ story: 'heard', alarm, reason: 'eight tries' });
    return;
  }
  const contact = await loadContact(house.table, sender);
  const text = render([phrase(troubleCopies.aside)], { locale: contact.locale, channel: 'sms', zone: 'UTC' });
  const plain = { S: 'ready', kind: 'answer', why: 'trouble', community: '', communityName: '', zone: 'UTC' } as const;
  const rest = { quietFrom: 21, quietTo: 8, member: '', segments: segments(text).segments, createdAt: now };
  const told = await house.table.transact([
    heardAside(row, now, 'eight tries'),
    outboxPut({ recipient: sender, id: `${row.sk}#aside`, plain: { ...plain, ...rest }, release: now, text }),
  ]);
  // Said once already, before somebody put it back to be heard again.
  if (told.outcome === 'refused') await house.table.write(heardAside(row, now, 'eight tries'));
  house.log({ story: 'heard', alarm: 'A neighbor wrote and could not be answered', reason: 'eight tries' });
};
