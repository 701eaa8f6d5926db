/** Called by the clock, every minute. */
import middy from '@middy/core';
import { once } from '../lib/adapters/aws/once.ts';
import { speakingHouseFrom } from '../lib/adapters/speaking.ts';
import { readSettings } from '../lib/config/settings.ts';
import type { SpeakingHouse } from '../lib/runtime/house.ts';
import { tick } from '../lib/runtime/tick.ts';

export const tickMinute = (house: SpeakingHouse) =>
  middy<unknown, { readonly due: number }>().handler(async () => ({ due: await tick(house) }));

export const handler = once(() => tickMinute(speakingHouseFrom(readSettings())));
