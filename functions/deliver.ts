/** Called by the table's stream for each message that waits to go out. */
import { once } from '../lib/adapters/aws/once.ts';
import { streamEndpoint } from '../lib/adapters/aws/stream.ts';
import { speakingHouseFrom } from '../lib/adapters/speaking.ts';
import { readSettings } from '../lib/config/settings.ts';
import { deliver } from '../lib/runtime/deliver.ts';
import type { SpeakingHouse } from '../lib/runtime/house.ts';

export const deliverStream = (house: SpeakingHouse) => streamEndpoint(house.log, 'OUT#', (key) => deliver(house, key));

export const handler = once(() => deliverStream(speakingHouseFrom(readSettings())));
