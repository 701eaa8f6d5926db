import { disclaimers, footers, footerWords } from '../../../templates/words/email/fine-print.ts';
import { opening, phrases, plain } from './phrases.ts';

const disclaimer = opening(disclaimers);
const footer = opening(footers);
const givingAway = phrases(footerWords);
const shortestDisclaimer = 60;
const contact = /@[\w-]+\.\w|https?:\/\/|www\.|\(?\+?\d[\d\s().\-/]{6,}\d/;

/** Does a legal notice or a list's footer begin at line `at`? A notice is long; a person's “this message is …” is not. */
export function startsFinePrint(lines: readonly string[], at: number): boolean {
  const line = plain((lines[at] ?? '').slice(0, 100)).replace(/^[\s*_>#|(“"'-]+/, '');
  if (footer.test(line)) return true;
  return disclaimer.test(line) && lengthFrom(lines, at) >= shortestDisclaimer;
}

function lengthFrom(lines: readonly string[], at: number): number {
  let length = 0;
  for (let next = at; next < lines.length && length < shortestDisclaimer; next++) length += (lines[next] ?? '').length;
  return length;
}

/** Does the line hold an address, a link, a phone number? */
export function isContact(line: string): boolean {
  return line.length <= 120 && contact.test(line);
}

/** Does the line hold words of footers, or a contact? */
export function givesAway(line: string): boolean {
  if (isContact(line)) return true;
  const words = plain(line.slice(0, 120));
  return givingAway.some((word) => words.includes(word));
}
