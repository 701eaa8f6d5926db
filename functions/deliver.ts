/** Called by the table's stream for each message that waits to go out, and by the clock for those held back or in doubt. */
import { minuteEndpoint, streamOrMinute } from '../lib/adapters/aws/minute.ts';
import { once } from '../lib/adapters/aws/once.ts';
import { secretsStayFresh, withSecrets } from '../lib/adapters/aws/secrets.ts';
import { streamEndpoint } from '../lib/adapters/aws/stream.ts';
import { withPhotos } from '../lib/adapters/photos.ts';
import { speakingHouseFrom } from '../lib/adapters/speaking.ts';
import { readSettings } from '../lib/config/settings.ts';
import { deliver } from '../lib/runtime/deliver.ts';
import type { SpeakingHouse } from '../lib/runtime/house.ts';
import { sendAgain } from '../lib/runtime/send-again.ts';

export const deliverStream = (house: SpeakingHouse) => streamEndpoint(house.log, 'OUT#', (key) => deliver(house, key));
export const deliverMinute = (house: SpeakingHouse) => minuteEndpoint(() => sendAgain(house));

export const handler = once(async () => {
  const settings = await withSecrets(readSettings());
  const house = withPhotos(speakingHouseFrom(settings), settings);
  return streamOrMinute(deliverStream(house), deliverMinute(house));
}, secretsStayFresh);
