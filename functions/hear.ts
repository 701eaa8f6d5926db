/** Called by the table's stream for each text that was stored, and by the clock for those it left behind. */
import { minuteEndpoint, streamOrMinute } from '../lib/adapters/aws/minute.ts';
import { once } from '../lib/adapters/aws/once.ts';
import { withSecrets } from '../lib/adapters/aws/secrets.ts';
import { streamEndpoint } from '../lib/adapters/aws/stream.ts';
import { houseFrom } from '../lib/adapters/house.ts';
import { withPhotos, withSentFiles } from '../lib/adapters/photos.ts';
import { readSettings } from '../lib/config/settings.ts';
import { hear, telling } from '../lib/runtime/hear.ts';
import { hearAgain } from '../lib/runtime/hear-again.ts';
import type { House } from '../lib/runtime/house.ts';

export const hearStream = (house: House) => streamEndpoint(house.log, 'HEARD#', (key) => hear(house, key));
/** A quiet minute is when to load and build what the first text would have to wait for. */
export const hearMinute = (house: House) =>
  minuteEndpoint(async () => {
    const due = await hearAgain(house);
    (await telling()).makeReady();
    return due;
  });

export const handler = once(() => {
  const settings = readSettings();
  const house = withSentFiles(withPhotos(houseFrom(settings), settings), () => withSecrets(settings));
  return streamOrMinute(hearStream(house), hearMinute(house));
});
