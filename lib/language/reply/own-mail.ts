import { letterCopies } from '../../../templates/email/letter.ts';
import { mailCopies } from '../../../templates/mail/letters.ts';
import { isDeviceLine } from './device-line.ts';
import { plain } from './phrases.ts';

/** “To get no more of it”: how the last paragraph of every mail of ours begins, in each language. */
const feet = Object.values(letterCopies.stopping).map((words) => plain(words.split(',')[0] ?? ''));

/** “: our project”, and what else a subject of ours ends with; the number of a project is left out. */
const subjects = [mailCopies.project, mailCopies.nextProject, mailCopies.atRest, mailCopies.atDoor].flatMap((copy) =>
  Object.values(copy).map((words) => plain(words.replace(/^\{community\}|\{number\}$/g, '').trim())),
);

/** A blank answer under a subject of ours says nothing; under one of their own it says that. */
export const isOurSubject = (words: string): boolean => {
  const bare = plain(words.replace(/[\s\d]+$/, ''));
  return subjects.some((ours) => bare.endsWith(ours));
};

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
