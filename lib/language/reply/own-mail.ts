import { letterCopies } from '../../../templates/email/letter.ts';
import { isDeviceLine } from './device-line.ts';
import { plain } from './phrases.ts';

/** “To get no more of it”: how the last paragraph of every mail of ours begins, in each language. */
const feet = Object.values(letterCopies.stopping).map((words) => plain(words.split(',')[0] ?? ''));

const isQuotedLine = (line: string): boolean => /^\s*>/.test(line);
const isFoot = (line: string): boolean => feet.some((foot) => plain(line.replace(/^[>\s]+/, '')).startsWith(foot));

/**
 * What stands below our own mail in a text that is nothing but quotation; '' when they pressed Reply and Send and wrote
 * nothing; undefined when no mail of ours is in it. Our sentences must never become somebody's answer.
 */
export function belowOurMail(whole: string): string | undefined {
  const lines = whole.split('\n');
  const foot = lines.findLastIndex(isFoot);
  if (foot < 0) return undefined;
  const gap = lines.findIndex((line, at) => at > foot && line.replace(/[>\s]/g, '') === '');
  if (gap < 0) return '';
  return lines
    .slice(gap)
    .filter((line) => !isQuotedLine(line) && !isDeviceLine(line))
    .join('\n')
    .trim();
}
