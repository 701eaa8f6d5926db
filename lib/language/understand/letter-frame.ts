import { regards, thanksBeforeName } from '../../../templates/words/email/signing.ts';
import { greeted, greetings } from '../../../templates/words/letter.ts';
import { titles } from '../../../templates/words/naming.ts';
import { isNameLine } from '../reply/name-line.ts';
import { phrases } from '../reply/phrases.ts';
import { fold } from './fold.ts';
import { isGivenName } from './given-name.ts';
import { isUpper } from './letters.ts';
import { hasBreak, marksOf } from './written.ts';

const mostOfGreeting = 6;
const dashes = /^[-\u2013\u2014~]+\s*/;
const marks = /[\s,.:;!\u2013\u2014-]+$/;
let endings: ReadonlySet<string> | undefined;

/**
 * “Hello Bea, / STOP / Thanks, / Edith” is STOP: what somebody wrote without the line that greets above it and, where
 * `mayBeSigned`, the lines of thanks and names below it. At least one line stays.
 */
export function withoutFrame(text: string, mayBeSigned: boolean): string {
  if ((marksOf(text) & hasBreak) === 0) return text;
  const lines = text.split('\n');
  const written = lines.flatMap((line, at) => (line.trim() === '' ? [] : at));
  const lineAt = (place: number): string => lines[written[place] ?? 0] ?? '';
  const from = written.length > 1 && isGreeting(lineAt(0)) ? 1 : 0;
  let to = written.length;
  while (mayBeSigned && to > from + 1 && isSigned(lineAt(to - 1))) to--;
  if (from === 0 && to === written.length) return text;
  return lines
    .slice(written[from], (written[to - 1] ?? 0) + 1)
    .join('\n')
    .trim();
}

/** “Dear neighbors,”, “Hola doña Carmen:”. */
function isGreeting(line: string): boolean {
  const words = line
    .trim()
    .replace(marks, '')
    .split(/[\s,]+/);
  const [first = '', ...others] = words;
  return (
    words.length <= mostOfGreeting &&
    greetings.has(fold(first)) &&
    others.every((word) => greeted.has(fold(word).replace('.', '')) || (isUpper(word) && !/[?]/.test(word)))
  );
}

/** “Thanks!”, “- Edith”, “Carmen Ruiz”. */
function isSigned(line: string): boolean {
  const bare = line.trim().replace(dashes, '').replace(marks, '');
  endings ??= new Set([...phrases(regards), ...phrases(thanksBeforeName)]);
  if (endings.has(fold(bare))) return true;
  const [first = '', rest = ''] = fold(bare).split(/[\s.]+/);
  return isNameLine(bare) && (dashes.test(line.trim()) || isGivenName(first) || (titles.has(first) && rest !== ''));
}
