/** Called by the clock, every minute. */
import { minuteEndpoint } from '../lib/adapters/aws/minute.ts';
import { once } from '../lib/adapters/aws/once.ts';
import { houseFrom } from '../lib/adapters/house.ts';
import { readSettings } from '../lib/config/settings.ts';
import type { House } from '../lib/runtime/house.ts';
import { tick } from '../lib/runtime/tick.ts';

export const tickMinute = (house: House) => minuteEndpoint(() => tick(house));

export const handler = once(() => tickMinute(houseFrom(readSettings())));
