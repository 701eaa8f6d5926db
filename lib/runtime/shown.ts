/** What may be shown to anybody who looks: never an address, never a phone number, whoever wrote it. */

const address = /\S*@\S*/gu;
/** Seven digits or more, whatever stands between them. */
const number = /[+(]*\p{Nd}(?:[\s().\-/–—_]*\p{Nd}){6,}/gu;
const date = /^\d{4}-\d{2}-\d{2}$/;

/** Words people wrote, with whatever could reach somebody taken out. */
export const shown = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(address, '[address]')
    .replace(number, (digits) => (date.test(digits) ? digits : '[number]'));
