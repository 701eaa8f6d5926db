import type { AskedKind, Channel, Item, Locale } from '../domain/intent.ts';

/** What `understand` needs to know beside the words. `now` is an ISO instant; `zone` an IANA name. */
export type Context = {
  readonly asked: AskedKind;
  readonly locale: Locale;
  readonly now: string;
  readonly zone: string;
  readonly channel?: Channel;
  /** What the person was shown and can name in words. */
  readonly items?: readonly Item[];
  /** First names of the others in the pod, so that “thanks Sam” finds Sam. */
  readonly names?: readonly string[];
};
