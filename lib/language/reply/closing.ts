import { regards, thanksBeforeName } from '../../../templates/words/email/signing.ts';
import { isContact } from './fine-print.ts';
import { couldAnswer, isNameLine, isSender } from './name-line.ts';
import { phrases, plain } from './phrases.ts';

const politeness = new Set(phrases(regards));
const gratitude = new Set(phrases(thanksBeforeName));
const mostLines = 10;
const longestLine = 60;

/** Where “Regards, John Doe, CEO” begins; undefined when the lines end with the person's words. */
export function closingAt(lines: readonly string[], name: string | undefined): number | undefined {
  let below: string[] = [];
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = (lines[at] ?? '').trim();
    if (line !== '' && closes(line, below, name)) return at;
    if (line.length > longestLine || below.length === mostLines) return undefined;
    if (line !== '' || below.length > 0) below = [line, ...below];
  }
  return undefined;
}

function closes(line: string, below: readonly string[], name: string | undefined): boolean {
  if (line.length > longestLine) return false;
  const bare = plain(line).replace(/^[-–—*_~\s]+|[\s,.!*_~:)\u{1F300}-\u{1FAFF}☺-♥]+$/gu, '');
  if (politeness.has(bare)) return signs(below, name);
  if (gratitude.has(bare)) return below.length > 0 && signs(below, name) && surelySigned(line, below, name);
  return closesOnOneLine(line, below, name);
}

/** “Regards, Roman” on one line; “Thanks, Sam” may be a thank-you to Sam, so it stays unless the sender is Sam. */
function closesOnOneLine(line: string, below: readonly string[], name: string | undefined): boolean {
  const comma = line.search(/[,.!–—-]\s/);
  if (comma < 1) return false;
  const first = plain(line.slice(0, comma)).trim();
  const rest = line.slice(comma + 1).trim();
  if (politeness.has(first)) return (isNameLine(rest) || isSender(rest, name)) && signs(below, name);
  return gratitude.has(first) && isSender(rest, name) && signs(below, name);
}

/** What stands below a closing: a name, then short lines that answer nothing; beyond a gap only a block with an address. */
function signs(below: readonly string[], name: string | undefined): boolean {
  const [first = '', ...others] = below.filter((line) => line !== '');
  if (first === '') return true;
  if (!isContact(first) && !isSender(first, name) && !isNameLine(first) && !isShort(first, 3)) return false;
  const reachable = below.slice(below.indexOf(first)).includes('') && !others.some(isContact);
  return !reachable && others.every((line) => isContact(line) || isSender(line, name) || isShort(line, 7));
}

function isShort(line: string, words: number): boolean {
  return line.split(/\s+/).length <= words && !line.endsWith('?') && !couldAnswer(line);
}

/** “Thanks / Done” would lose an answer: only a comma, a full name or the sender's own name makes it a signature. */
function surelySigned(line: string, below: readonly string[], name: string | undefined): boolean {
  const first = below.find((line) => line !== '') ?? '';
  if (isSender(first, name)) return true;
  return isNameLine(first) && (/[,!.]$/.test(line) || first.split(/\s+/).length > 1);
}
