import { isDeviceLine } from './device-line.ts';
import { hasQuotation, htmlText } from './html/html-text.ts';
import { ownLines } from './own-lines.ts';
import { belowOurMail, isOurSubject } from './own-mail.ts';
import { pageOf, tidy } from './page.ts';
import { withoutSignature } from './signature.ts';
import { ownSubject } from './subject.ts';

/** What a mail says. `name` is the sender's display name, so that it is known as a signature. */
export type Letter = {
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  readonly subject?: string | undefined;
  readonly name?: string | undefined;
};

/**
 * The person's own words in a mail, without quotations, signatures and notices; lines end with “\n”.
 * A mail without a body speaks by its subject; if leaving out leaves nothing, the whole text is the words, unless it
 * is our own mail sent back: then what stands below it is, and nothing when nothing does.
 * Never throws, never longer than the longest of its parts, in time linear in their length.
 */
export function ownWords(letter: Letter): string {
  const body = read(letter);
  if (body.words !== '') return body.words;
  const subject = ownSubject(letter.subject ?? '');
  // “Sent from my iPad” alone was written by the iPad.
  const isBlank = body.whole === '' || (subject.words !== '' && !body.quoted && body.unquoted === '');
  if (isBlank) return subject.answers && isOurSubject(subject.words) ? '' : subject.words;
  if (!subject.answers && subject.words !== '') return subject.words;
  return body.unquoted === '' ? (belowOurMail(body.whole) ?? body.whole) : body.unquoted;
}

/** From least to most: the words, the words with their signature, everything. */
type Body = { readonly words: string; readonly unquoted: string; readonly whole: string; readonly quoted: boolean };

function read({ text = '', html = '', name }: Letter): Body {
  if (html === '') return fromText(tidy(text), name);
  if (text.trim() === '' || isStub(text)) return fromHtml(html, name);
  const plain = fromText(tidy(text), name);
  if (plain.quoted || !hasQuotation(html)) return plain;
  const rich = fromHtml(html, name);
  return rich.quoted && rich.words !== '' ? rich : plain;
}

/** “Your mail program cannot show HTML” is nobody's answer. */
function isStub(text: string): boolean {
  return (
    text.length < 300 &&
    /\bhtml\b/i.test(text) &&
    /\b(?:view|viewer|support|display|client|compatible|enable)/i.test(text)
  );
}

function fromHtml(html: string, name: string | undefined): Body {
  const { marked, whole } = htmlText(html);
  return { ...fromText(marked, name), whole };
}

function fromText(text: string, name: string | undefined): Body {
  const { runs, quoted } = ownLines(pageOf(text));
  const last = runs.findLastIndex((run) => run.some((line) => line.trim() !== ''));
  const first = runs.findIndex((run) => run.some((line) => line.trim() !== ''));
  const words = runs.map((run, at) =>
    withoutSignature(run, { ends: at === first || at === last, below: at > first }, name),
  );
  return {
    words: joined(words),
    unquoted: joined(runs.map((run) => run.filter((line) => !isDeviceLine(line)))),
    whole: text.trim(),
    quoted,
  };
}

function joined(runs: readonly (readonly string[])[]): string {
  return runs
    .flat()
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
