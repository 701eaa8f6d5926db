import * as z from 'zod/mini';

const verdict = z.optional(z.object({ status: z.string() }));

/** What SES says of a mail it received, outside the mail itself (`receipt` of its notification): nobody else can write it. */
export const receiptShape = z.object({
  recipients: z.optional(z.array(z.string())),
  spamVerdict: verdict,
  virusVerdict: verdict,
  spfVerdict: verdict,
  dkimVerdict: verdict,
  dmarcVerdict: verdict,
});

export type Receipt = z.infer<typeof receiptShape>;
