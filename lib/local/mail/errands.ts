/** What is owed is done in order for each mail, tried again, and outlives a killed process. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Book, Errand } from './book.ts';

export type Errands = {
  /** Resolves when it was done or its tries are over; it then waits for the next start. Never rejects. */
  readonly run: (errand: Errand) => Promise<void>;
  readonly resume: () => void;
  /** Resolves when nothing is under way. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const tries = 3;
const pauseMs = 100;

export const openErrands = (book: Book, doIt: (errand: Errand) => Promise<void>): Errands => {
  const lanes = new Map<string, Promise<void>>();
  const underWay = new Set<number>();
  let isClosed = false;

  const attempt = async (errand: Errand): Promise<void> => {
    for (let count = 1; count <= tries && !isClosed; count += 1) {
      try {
        await doIt(errand);
        book.ran(errand);
        return;
      } catch {
        await pause(pauseMs * count);
      }
    }
  };

  const run = (errand: Errand): Promise<void> => {
    const lane = `${errand.kind} ${errand.about}`;
    const after = (lanes.get(lane) ?? Promise.resolve()).then(() => attempt(errand));
    lanes.set(lane, after);
    underWay.add(errand.number);
    return after.finally(() => {
      underWay.delete(errand.number);
      if (lanes.get(lane) === after) lanes.delete(lane);
    });
  };

  const settled = async (): Promise<void> => {
    while (lanes.size > 0) await Promise.all(lanes.values());
  };

  return {
    run,
    settled,
    resume: () => {
      for (const errand of book.owed()) if (!underWay.has(errand.number)) void run(errand);
    },
    close: async () => {
      isClosed = true;
      await settled();
    },
  };
};
