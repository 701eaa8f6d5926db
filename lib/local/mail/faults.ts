/** What is to go wrong with mail, set by `POST /carrier/mail-faults`; `{}` clears. In memory only. */
import * as z from 'zod/mini';

const count = z.int().check(z.positive());

const failCode = z.enum([
  'MessageRejected',
  'MailFromDomainNotVerified',
  'AccountSendingPaused',
  'Throttling',
  'QuotaExceeded',
  'AccessDenied',
  'broken',
  'timeout',
  'reset',
  'accept-then-timeout',
  'accept-then-reset',
]);

/** Strict, because a mistyped fault would be a test that cannot fail. */
export const mailFaultsSchema = z.strictObject({
  /** Sends fail: all of them, or the next `times`, or those to one address. `broken` is HTTP 500. */
  fail: z.optional(z.strictObject({ code: failCode, times: z.optional(count), to: z.optional(z.string()) })),
  /** Accepted mail does not arrive, or is complained of. */
  fate: z.optional(
    z.strictObject({
      kind: z.enum(['Bounce', 'Complaint']),
      type: z.optional(z.enum(['Permanent', 'Transient', 'Undetermined'])),
      to: z.optional(z.string()),
    }),
  ),
  loseReports: z.optional(z.boolean()),
  /** Each report is given this often in all. */
  repeatReports: z.optional(count),
});

export type MailFaults = z.infer<typeof mailFaultsSchema>;
export type SendFailure = z.infer<typeof failCode>;
export type Fate = { readonly kind: 'Delivery' | 'Complaint' } | { readonly kind: 'Bounce'; readonly type: string };

export type MailFaultSwitch = {
  /** Replaces whatever was set; throws a ZodError for what it cannot read. */
  readonly set: (faults: unknown) => void;
  readonly now: () => MailFaults;
  /** How this send is to fail, counted off; undefined when it is not. */
  readonly takeFailure: (to: string) => SendFailure | undefined;
  readonly fateOf: (to: string) => Fate;
};

const isFor = (to: string, wanted: string | undefined): boolean =>
  wanted === undefined || wanted.toLowerCase() === to.toLowerCase();

export const openMailFaults = (): MailFaultSwitch => {
  let faults: MailFaults = {};
  let left = 0;
  return {
    set: (next) => {
      faults = mailFaultsSchema.parse(next);
      left = faults.fail?.times ?? Number.POSITIVE_INFINITY;
    },
    now: () => faults,
    takeFailure: (to) => {
      const { fail } = faults;
      if (!fail || left <= 0 || !isFor(to, fail.to)) return undefined;
      left -= 1;
      return fail.code;
    },
    fateOf: (to) => {
      const { fate } = faults;
      if (!fate || !isFor(to, fate.to)) return { kind: 'Delivery' };
      return fate.kind === 'Bounce' ? { kind: 'Bounce', type: fate.type ?? 'Permanent' } : { kind: 'Complaint' };
    },
  };
};
