/** The carrier's own list of texts to the group. */
import type { HeldText, HeldTexts } from '../recover.ts';
import { type CarrierLogin, carrierClient } from './carrier.ts';

type Client = ReturnType<typeof carrierClient>;

/** More than a small group writes in a week; a list this long is looked at by a person first. */
const most = 5_000;

/** A text whose photos cannot be listed is still a text. */
const photosOf = async (client: Client, sid: string, count: number): Promise<HeldText['photos']> => {
  if (count === 0) return [];
  const media = await client
    .messages(sid)
    .media.list({ limit: 10 })
    .catch(() => []);
  return media.map(({ uri, contentType }) => ({
    url: `https://api.twilio.com${uri.replace(/\.json$/, '')}`,
    type: contentType,
  }));
};

export const openHeldTexts = (login: CarrierLogin, groupNumber: string): HeldTexts => {
  const client = carrierClient(login);
  return {
    since: async (instant) => {
      const listed = await client.messages.list({
        to: groupNumber,
        dateSentAfter: new Date(instant),
        pageSize: 200,
        limit: most,
      });
      const inbound = listed
        .filter(({ direction, dateCreated }) => direction === 'inbound' && dateCreated.getTime() >= Date.parse(instant))
        .sort((a, b) => a.dateCreated.getTime() - b.dateCreated.getTime());
      return Promise.all(
        inbound.map(async ({ sid, from, to, body, dateCreated, numMedia }) => ({
          ...{ sid, from, to, body, sentAt: dateCreated.toISOString() },
          photos: await photosOf(client, sid, Number(numMedia)),
        })),
      );
    },
  };
};
