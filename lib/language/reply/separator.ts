import { forwardedBelow, originalMessage, replyAbove } from '../../../templates/words/email/quoting.ts';
import { type Page, quotedFromHere } from './page.ts';
import { alternatives, holding } from './phrases.ts';

const between = new RegExp(`^[-–—_=*\\s>]*[-–—_=]{2,}[\\s*>]*(?:${alternatives(originalMessage)})[^]{0,80}$`, 'u');
const alone = new RegExp(`^[*_\\s]*(?:${alternatives(originalMessage)})[*_\\s]*:?[*_\\s]*$`, 'u');
const below = new RegExp(`^[-–—_=*\\s>]*(?:${alternatives(forwardedBelow)})[\\s]*:?[\\s]*$`, 'u');
const above = holding(replyAbove);

/** “-----Original Message-----”, “Begin forwarded message:”, “Reply above this line”: what follows is not the person's. */
export function isSeparator(page: Page, at: number): boolean {
  if (page.lines[at] === quotedFromHere) return true;
  const line = page.plain[at] ?? '';
  if (line.length < 2 || line.length > 160) return false;
  return between.test(line) || below.test(line) || above.test(line) || (alone.test(line) && at > 0);
}

/** A line of dashes that mail readers draw above a quotation; a person may draw one too, so it decides nothing alone. */
export function isRule(page: Page, at: number): boolean {
  return /^[\s>]*[-–—_=*]{2,}[\s]*$/.test(page.lines[at] ?? '');
}
