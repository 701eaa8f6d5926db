export type Rest = {
  /** Ends the pause, or the next one when none is running. */
  readonly wake: () => void;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Wakes the reader and resolves when released. */
  readonly wait: () => Promise<void>;
  /** Those waiting now. */
  readonly waiting: () => readonly (() => void)[];
  readonly release: (waiting: readonly (() => void)[]) => void;
};

/** The pause between two reads, which others may cut short, and those who wait for a read to find nothing. */
export function restingPlace(): Rest {
  const waiters = new Set<() => void>();
  let isWoken = false;
  let wakeUp = () => {};
  const wake = () => {
    isWoken = true;
    wakeUp();
  };
  return {
    wake,
    pause: async (milliseconds) => {
      if (!isWoken) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          wakeUp = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      isWoken = false;
    },
    wait: () =>
      new Promise((resolve) => {
        waiters.add(resolve);
        wake();
      }),
    waiting: () => [...waiters],
    release: (waiting) => {
      for (const resolve of waiting) {
        waiters.delete(resolve);
        resolve();
      }
    },
  };
}
