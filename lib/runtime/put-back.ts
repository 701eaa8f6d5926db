/** A message that was certainly not sent waits and is tried again, later each time, for two days; somebody is called. */
import { alarmOf } from './about-us.ts';
import type { Ports, Row } from './ports.ts';
import { mostSends, sendFailed, sendPutBack } from './rows.ts';

type House = Pick<Ports, 'table' | 'log' | 'now'>;

/** A line that breaks now and then is nobody's concern; one that has been broken for an hour is. */
const triesUntilAlarm = 6;

/** `code` is the carrier's or SES's; `isOver`: it was the last try, and the message will not be told any more. */
export const logRefusal = (house: Pick<Ports, 'log'>, code: number, isOver: boolean): void =>
  house.log({ story: 'delivered', alarm: alarmOf(code), code, ...(isOver ? { isGivenUp: true } : {}) });

const logNotSent = (house: House, tries: number, isOver: boolean): void => {
  if (tries < triesUntilAlarm) return;
  const alarm =
    'A message could not be sent for an hour: the carrier or SES cannot be reached, or asks us to slow down';
  house.log({ story: 'delivered', alarm, tries, ...(isOver ? { isGivenUp: true } : {}) });
};

/** Puts the row back in the line, or gives it up when it was the last try. `code` where the carrier refuses us. */
export const putBack = async (
  house: House,
  row: Row,
  attempt: string,
  code: number | undefined,
): Promise<'put-back' | 'failed'> => {
  const now = house.now();
  const tries = Number(row.plain.n ?? 0) + 1;
  const isOver = tries >= mostSends;
  await house.table.write(isOver ? sendFailed(row, attempt, code ?? 'not-sent', now) : sendPutBack(row, attempt, now));
  if (code === undefined) logNotSent(house, tries, isOver);
  else logRefusal(house, code, isOver);
  return isOver ? 'failed' : 'put-back';
};
