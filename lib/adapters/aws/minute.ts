/** One function, two callers: the table's stream, and the clock each minute for what the stream has left behind. */
import middy from '@middy/core';

type Handler<E, C, R> = (event: E, context: C) => Promise<R>;

/** What the clock is answered, for whoever looks at one call. */
export type Swept = { readonly due: number };

/** Called by the clock. */
export const minuteEndpoint = (sweep: () => Promise<number>) =>
  middy<unknown, Swept>().handler(async () => ({ due: await sweep() }));

const isBatch = (event: unknown): boolean => typeof event === 'object' && event !== null && 'Records' in event;

/** A batch goes to `stream`, anything else is the clock. */
export const streamOrMinute =
  <E, C, R>(stream: Handler<E, C, R>, minute: Handler<unknown, C, Swept>): Handler<E, C, R | Swept> =>
  async (event, context) =>
    isBatch(event) ? stream(event, context) : minute(event, context);
