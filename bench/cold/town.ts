/** A group of twelve in the table, and texts that are heard by the bundled function in this process. */
import { randomBytes } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { houseFrom } from '../../lib/adapters/house.ts';
import { readSettings } from '../../lib/config/settings.ts';
import type { Bundle } from '../../lib/infra/bundle.ts';
import { receive } from '../../lib/runtime/receive.ts';
import { streamEvent } from './events.ts';

export const phone = (last: number): string => `+1555070${String(last).padStart(4, '0')}`;

/** The functions log to standard output, where the tables of this bench go. */
const withoutLogLines = (): void => {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = ((text: string) => (text.startsWith('{"story"') ? true : write(text))) as typeof write;
};

type Handler = (event: unknown, context: unknown) => Promise<unknown>;

/** Opens it on a table; `endpoint` is where the function reaches the table. */
export const openTown = async (hear: Bundle, environment: Readonly<Record<string, string>>) => {
  withoutLogLines();
  Object.assign(process.env, environment);
  const { handler } = (await import(pathToFileURL(hear.file).href)) as { handler: Handler };
  const house = houseFrom(readSettings(environment));
  /** Stores a text and gives the event that tells of it. */
  const stored = async (from: string, text: string): Promise<unknown> => {
    const sid = `SM${randomBytes(16).toString('hex')}`;
    await receive(house, { sid, from, to: house.groupNumber, text, photos: [] });
    return streamEvent(`HEARD#${from}`, sid);
  };
  const hears = (event: unknown): Promise<unknown> => handler(event, { getRemainingTimeInMillis: () => 60_000 });
  const says = async (from: string, text: string): Promise<void> => {
    await hears(await stored(from, text));
  };
  await says(phone(0), 'new Maple Street');
  for (const line of ['Burlington, Vermont', 'skip', 'skip', 'skip', 'Bea']) await says(phone(0), line);
  for (let index = 1; index < 12; index += 1)
    await says(phone(index), `join maple i'm Neighbor${'abcdefghijkl'[index]}`);
  return { house, stored, hears };
};

export type Town = Awaited<ReturnType<typeof openTown>>;
