/** Called by the table's stream for each text that was stored. */
import { once } from '../lib/adapters/aws/once.ts';
import { streamEndpoint } from '../lib/adapters/aws/stream.ts';
import { houseFrom } from '../lib/adapters/house.ts';
import { readSettings } from '../lib/config/settings.ts';
import { hear } from '../lib/runtime/hear.ts';
import type { House } from '../lib/runtime/house.ts';

export const hearStream = (house: House) => streamEndpoint(house.log, 'HEARD#', (key) => hear(house, key));

export const handler = once(() => hearStream(houseFrom(readSettings())));
