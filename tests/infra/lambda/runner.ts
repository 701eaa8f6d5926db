/** One function's process, as Lambda runs it: an event comes in, an answer goes out. The time is whoever calls's. */
import { pathToFileURL } from 'node:url';

export type Asked = { readonly id: number; readonly event: unknown; readonly now: string };
export type Answered = { readonly id: number; readonly answer?: unknown; readonly error?: string };

const RealDate = Date;
let ahead = 0;

/** The machine's clock, set by the test as an operator could set it. */
class SetDate extends RealDate {
  constructor(...given: [] | [number | string | Date]) {
    if (given.length === 0) super(RealDate.now() + ahead);
    else super(given[0]);
  }
  static override now(): number {
    return RealDate.now() + ahead;
  }
}
globalThis.Date = SetDate as DateConstructor;

const tell = (answered: Answered): void => {
  process.send?.(answered);
};

/** What Lambda says of the time that is left. */
const context = { getRemainingTimeInMillis: () => 60_000 };

const { handler } = (await import(pathToFileURL(process.argv[2] ?? '').href)) as {
  handler: (event: unknown, context: unknown) => Promise<unknown>;
};

process.on('message', ({ id, event, now }: Asked) => {
  ahead = RealDate.parse(now) - RealDate.now();
  handler(event, context).then(
    (answer) => tell({ id, answer }),
    (error: unknown) => tell({ id, error: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown' }),
  );
});
process.on('disconnect', () => process.exit(0));
