/** One set of rules for incoming mail can be active in an account: ours is made active only when nobody else's is. */

export type Asked = 'Create' | 'Update' | 'Delete';

export type Decision =
  | { readonly act: 'activate' | 'deactivate' | 'leave' }
  | { readonly act: 'refuse'; readonly because: string };

/** `active` is the set that is active now, if any. */
export const decideActivation = (asked: Asked, ours: string, active: string | undefined): Decision => {
  if (asked === 'Delete') return { act: active === ours ? 'deactivate' : 'leave' };
  if (active === ours) return { act: 'leave' };
  if (active === undefined) return { act: 'activate' };
  return {
    act: 'refuse',
    because:
      `Another set of rules for incoming mail, "${active}", is active in this account, and AWS allows one. ` +
      `Either make it inactive, or set "activateMail": false in the stage's file and add a rule for our domain to it.`,
  };
};
