/** Racing for one row: full jitter, doubling, by deadline and not by count, because somebody always wins a round. */
import type { Ports } from './ports.ts';

const firstPause = 25;
const longestPause = 1000;
const deadline = 15_000;

/** Tries until `attempt` gives an answer, or 15 s have passed: then undefined, and the row waits for the sweep. */
export const untilSettled = async <T>(
  ports: Pick<Ports, 'random' | 'sleep'>,
  attempt: () => Promise<T | 'again'>,
): Promise<T | undefined> => {
  const started = performance.now();
  for (let pause = firstPause; ; pause = Math.min(longestPause, pause * 2)) {
    const result = await attempt();
    if (result !== 'again') return result;
    if (performance.now() - started > deadline) return undefined;
    await ports.sleep(ports.random() * pause);
  }
};
