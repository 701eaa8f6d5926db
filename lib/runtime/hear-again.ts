/** The second path for texts the stream should have brought: heard again each minute, later each time, eight times at most. */
import { type Kind, sweepDue } from './due.ts';
import { hear } from './hear.ts';
import type { House } from './house.ts';
import type { Row } from './ports.ts';
import { heardRetry } from './rows.ts';

const mostTries = 8;

/** So rare that its words are loaded when it happens. */
const asideWithAnswer = async (house: House, row: Row): Promise<void> =>
  (await import('./aside.ts')).asideWithAnswer(house, row);

/** A heard row that waited: the try is counted before it is made, so that it counts even if the process dies. */
export const sweepHeard = async (house: House, row: Row): Promise<void> => {
  if (row.plain.S !== 'waiting') return;
  if (Number(row.plain.tries) >= mostTries) return asideWithAnswer(house, row);
  if (await house.table.write(heardRetry(row, house.now()))) await hear(house, row);
};

export const waitingTexts: Kind = { prefix: 'HEARD#', act: sweepHeard };

/** Hears what waits. Returns how many texts did. */
export const hearAgain = (house: House): Promise<number> => sweepDue(house, [waitingTexts]);
