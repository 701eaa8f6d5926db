/** Knowing when all is said: the stream is read, the carrier is quiet, and nothing that is due waits. */
import { earlierOf, plusMinutes } from '../domain/time.ts';
import type { House } from '../runtime/house.ts';
import { dueShards } from '../runtime/ports.ts';
import type { JumpingClock } from './clock.ts';
import type { Stream } from './engine/stream.ts';

export type Settling = {
  /** Resolves when everything due now has been heard and said. Calls at the same time share one round. */
  readonly settle: () => Promise<void>;
  /** Time passes to an instant; whatever is due on the way is played, in order. */
  readonly jump: (to: string) => Promise<void>;
  readonly stop: () => Promise<void>;
};

type Parts = {
  readonly house: House;
  readonly clock: JumpingClock;
  /** The carrier and the mail house: quiet when nothing is under way there. */
  readonly post: readonly { readonly settled: () => Promise<void> }[];
  readonly stream: Stream;
  readonly sweep: () => Promise<unknown>;
};

/** A row that stays due after this many rounds waits for the next minute, as it would in production. */
const mostRounds = 12;
const mostWakings = 20_000;

export const openSettling = ({ house, clock, post, stream, sweep }: Parts): Settling => {
  let isStopped = false;
  let running: Promise<void> | undefined;
  let wanted: Promise<void> | undefined;

  const earliest = async (until: string): Promise<string | undefined> => {
    const shards = await Promise.all(Array.from({ length: dueShards }, (_, shard) => house.table.due(shard, until, 1)));
    return shards
      .flat()
      .map(({ dueAt }) => dueAt)
      .sort()[0];
  };

  const quiet = async (): Promise<void> => {
    stream.poke();
    await stream.drained();
    await Promise.all(post.map(({ settled }) => settled()));
    await stream.drained();
  };

  const round = async (): Promise<void> => {
    await quiet();
    for (let count = 0; count < mostRounds && !isStopped; count += 1) {
      if ((await earliest(clock.now())) === undefined) return;
      await sweep();
      await quiet();
    }
  };

  /** One round at a time; whoever comes during one waits for the next, because theirs may be too new for it. */
  const settle = async (): Promise<void> => {
    if (isStopped) return;
    if (!running) {
      running = round().finally(() => {
        running = undefined;
      });
      return running;
    }
    wanted ??= running
      .catch(() => {})
      .then(() => {
        wanted = undefined;
        return settle();
      });
    return wanted;
  };

  return {
    settle,
    jump: async (to) => {
      await settle();
      for (let count = 0; count < mostWakings && !isStopped; count += 1) {
        const moment = await earliest(to);
        if (moment === undefined) break;
        clock.jumpTo(moment);
        await settle();
        // Still due after its rounds: what waits backs off in minutes, so time must move on to meet it.
        const isStuck = (await earliest(clock.now())) === moment;
        if (isStuck) clock.jumpTo(earlierOf(to, plusMinutes(clock.now(), 1)));
        if (isStuck && clock.now() >= to) break;
      }
      clock.jumpTo(to);
      await settle();
    },
    stop: async () => {
      isStopped = true;
      await running?.catch(() => {});
    },
  };
};
