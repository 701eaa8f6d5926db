/** Work in lanes: in order within a lane, side by side between lanes, and never more than `width` at once. */
export type Lanes = {
  /** Resolves when this piece of work is over; it must not reject. */
  readonly enter: (lane: string, work: () => Promise<void>) => Promise<void>;
  /** Resolves when nothing is under way, counting what was added meanwhile. */
  readonly settled: () => Promise<void>;
};

export function openLanes(width: number): Lanes {
  const tails = new Map<string, Promise<void>>();
  const room = openRoom(width);
  const enter = (lane: string, work: () => Promise<void>): Promise<void> => {
    const before = tails.get(lane) ?? Promise.resolve();
    const mine = before.then(() => room(work));
    tails.set(lane, mine);
    void mine.then(() => {
      if (tails.get(lane) === mine) tails.delete(lane);
    });
    return mine;
  };
  const settled = async (): Promise<void> => {
    while (tails.size > 0) await Promise.all(tails.values());
  };
  return { enter, settled };
}

/** Lets `width` in at once: a thousand phones texting at the same moment are no reason for a thousand sockets. */
function openRoom(width: number): (work: () => Promise<void>) => Promise<void> {
  let inside = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (inside >= width) await new Promise<void>((enter) => waiting.push(enter));
    else inside++;
    try {
      await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else inside--;
    }
  };
}
