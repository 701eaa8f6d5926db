/** A post whose signature does not fit: a stranger's, or the carrier's own, signed with a token or for an address we do not know. */
import type { Log } from '../../runtime/ports.ts';
import type { Form } from './signature.ts';

const alarm =
  'Posts that name our account at the carrier are refused, because their signature does not fit: nobody gets an answer. Run: npm run doctor';

/** As often as the alarm looks: whoever learns our account's name can write no more lines than that. */
const pauseMinutes = 5;

type Known = { readonly accountSid: string; readonly log: Log; readonly now: () => string };

/** Notes such a post. One that names our own account calls somebody, at most every five minutes; the others are noise. */
export const unsignedPosts = ({ accountSid, log, now }: Known): ((form: Form) => void) => {
  let saidAt = Number.NEGATIVE_INFINITY;
  return ({ AccountSid }) => {
    const at = Date.parse(now());
    const isOurs = accountSid !== '' && AccountSid === accountSid && at - saidAt >= pauseMinutes * 60_000;
    if (isOurs) saidAt = at;
    log({ story: 'border', ...(isOurs ? { alarm } : { trouble: 'not signed by the carrier' }), status: 403 });
  };
};
