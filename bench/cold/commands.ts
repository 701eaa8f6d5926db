/** One inbound command, warm: the bundled function beside the bare SDK calls, taking turns. */
import { openBare } from './bare.ts';
import { type Relay, tripsInARow } from './relay.ts';
import { median } from './starts.ts';
import { phone, type Town } from './town.ts';

export type Compared = {
  readonly what: string;
  readonly handlerMs: number;
  readonly bareMs: number;
  readonly trips: number;
};

const timed = async (act: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await act();
  return performance.now() - began;
};

type Command = { readonly what: string; readonly text: (turn: number) => string; readonly writes: boolean };

const commands: readonly Command[] = [
  { what: 'a question answered (status)', text: () => 'status', writes: false },
  { what: 'a change (a new name)', text: (turn) => `my name is ${turn % 2 === 0 ? 'Anna' : 'Ann'}`, writes: true },
];

/** Medians over so many turns; the first tenth warms up and does not count. */
export const compareCommands = async (
  town: Town,
  tableEndpoint: string,
  turns: number,
  trips: (event: unknown) => Promise<number>,
): Promise<readonly Compared[]> => {
  const bare = await openBare(tableEndpoint);
  const compared: Compared[] = [];
  for (const { what, text, writes } of commands) {
    const [handler, floor]: [number[], number[]] = [[], []];
    for (let turn = 0; turn < turns; turn += 1) {
      const event = await town.stored(phone(1), text(turn));
      handler.push(await timed(() => town.hears(event)));
      const id = await bare.prepare();
      floor.push(await timed(() => bare.act(id, writes)));
    }
    const counted = Math.floor(turns / 10);
    compared.push({
      what,
      handlerMs: median(handler.slice(counted)),
      bareMs: median(floor.slice(counted)),
      trips: await trips(await town.stored(phone(1), text(turns))),
    });
  }
  bare.close();
  return compared;
};

/** How many requests in a row one event costs, seen from before the table. */
export const tripsOf =
  (relay: Relay, hears: (event: unknown) => Promise<unknown>) =>
  async (event: unknown): Promise<number> => {
    relay.take();
    await hears(event);
    return tripsInARow(relay.take());
  };
