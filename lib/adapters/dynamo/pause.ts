/** Waits before the attempt with this number (1, 2, …); false when enough have been made. */
export type Pause = (attempt: number) => Promise<boolean>;

/** Thrown when BatchGetItem kept leaving keys unread. */
export class UnprocessedKeys extends Error {
  override readonly name = 'UnprocessedKeys';

  constructor(count: number) {
    super(`${count} keys were left unread.`);
  }
}

/** Full jitter, 25 ms doubling to 1 s, so that those who collided do not collide again. */
export function jitteredPause(attempts: number): Pause {
  return async (attempt) => {
    if (attempt >= attempts) return false;
    const longest = Math.min(1_000, 25 * 2 ** (attempt - 1));
    await new Promise((resolve) => setTimeout(resolve, Math.random() * longest));
    return true;
  };
}
