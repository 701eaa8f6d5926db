/** Time passed: pods whose moment has come are woken. */
import { type Kind, sweepDue } from './due.ts';
import type { House } from './house.ts';
import { wakePod } from './wake.ts';

export const pods: Kind = { prefix: 'POD#', act: wakePod };

/** Wakes what is due. Returns how many pods were. */
export const tick = (house: House): Promise<number> => sweepDue(house, [pods]);
