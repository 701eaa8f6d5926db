import * as z from 'zod/mini';

const count = z.int().check(z.positive());

/** Twilio's codes: 2xxxx refuse at once with HTTP 400, 3xxxx are accepted and reported undelivered later. */
const twilioCode = z.int().check(z.gte(20_000), z.lt(40_000));

const failCode = z.union([
  z.literal(500),
  z.literal(429),
  z.enum(['timeout', 'reset', 'accept-then-timeout', 'accept-then-reset']),
  twilioCode,
]);

/** What `POST /carrier/faults` takes; `{}` clears. Strict, because a mistyped fault would be a test that cannot fail. */
export const faultsSchema = z.strictObject({
  /** Sends fail: all of them, or the next `times`, or those to one phone. */
  fail: z.optional(z.strictObject({ code: failCode, times: z.optional(count), to: z.optional(z.string()) })),
  /** Webhooks and callbacks are posted this much later. */
  delayMs: z.optional(z.int().check(z.gte(0), z.lte(60_000))),
  /** Webhooks and callbacks are posted this often in all, or a random number of times up to `upTo`. */
  repeat: z.optional(z.union([count, z.strictObject({ upTo: count })])),
  /** Webhooks of different senders, and all callbacks, arrive shuffled; one sender's texts stay in order. */
  reorder: z.optional(z.boolean()),
  /** Accepted texts do not arrive. */
  status: z.optional(
    z.strictObject({
      fail: z.optional(z.enum(['undelivered', 'failed'])),
      code: z.optional(twilioCode),
      to: z.optional(z.string()),
    }),
  ),
  loseCallbacks: z.optional(z.boolean()),
});

export type Faults = z.infer<typeof faultsSchema>;
export type SendFailure = z.infer<typeof failCode>;

/** What becomes of a text the carrier took. */
export type Fate = { readonly status: 'delivered' | 'undelivered' | 'failed'; readonly code: number | null };

export type FaultSwitch = {
  /** Replaces whatever was set; throws a ZodError for what it cannot read. */
  readonly set: (faults: unknown) => void;
  readonly clear: () => void;
  readonly now: () => Faults;
  /** How this send is to fail, counted off; undefined when it is not. */
  readonly takeFailure: (to: string) => SendFailure | undefined;
  readonly fateOf: (to: string, failure: SendFailure | undefined) => Fate;
  /** How often a webhook or callback is posted in all, at least 1. */
  readonly copies: () => number;
};

/** Faults live in memory only: a carrier started again is well. */
export function openFaults(random: () => number): FaultSwitch {
  let faults: Faults = {};
  let left = 0;
  const set = (next: unknown): void => {
    faults = faultsSchema.parse(next);
    left = faults.fail?.times ?? Number.POSITIVE_INFINITY;
  };
  const takeFailure = (to: string): SendFailure | undefined => {
    const { fail } = faults;
    if (!fail || left <= 0 || (fail.to !== undefined && fail.to !== to)) return undefined;
    left--;
    return fail.code;
  };
  const fateOf = (to: string, failure: SendFailure | undefined): Fate => {
    if (isLate(failure)) return { status: 'undelivered', code: failure };
    const { status } = faults;
    if (!status || (status.to !== undefined && status.to !== to)) return { status: 'delivered', code: null };
    return { status: status.fail ?? 'undelivered', code: status.code ?? 30_003 };
  };
  const copies = (): number => {
    const { repeat = 1 } = faults;
    return typeof repeat === 'number' ? repeat : 1 + Math.floor(random() * repeat.upTo);
  };
  return { set, clear: () => set({}), now: () => faults, takeFailure, fateOf, copies };
}

/** Codes from 30000 say what became of a text that was accepted. */
export const isLate = (failure: SendFailure | undefined): failure is number =>
  typeof failure === 'number' && failure >= 30_000;
