/** A send came back with a code: told to our own inbox, where deciding is done; here nothing is decided. */
import { filtered, isMailCode, meaningOf } from './carrierCodes.ts';
import type { House } from './house.ts';
import { carrierWaiting } from './rows.ts';

/** Codes that say nothing about the person are left alone; the same code of the same text is told once. */
export const carrierTold = async (
  house: Pick<House, 'table' | 'now' | 'log'>,
  address: string,
  code: number,
  cause: string,
): Promise<void> => {
  if (code === filtered)
    house.log({ story: 'carrier', alarm: 'The carrier filters our texts: neighbors do not get them', code });
  if (meaningOf(code) || isMailCode(code)) await house.table.write(carrierWaiting(address, cause, house.now(), code));
};
