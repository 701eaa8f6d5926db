/** One worded message as a mail: its text part readable alone, its HTML part large and plain. */
import { letterCopies } from '../../../templates/email/letter.ts';
import type { Locale } from '../../domain/intent.ts';
import { phrase } from '../../domain/message.ts';
import { phraseWords } from '../render.ts';
import { htmlDocument } from './document.ts';
import { escapeHtml, oneLine, plainText } from './escape.ts';
import { buttonHtml, wordsHtml } from './html.ts';
import { styles } from './style.ts';

export type LetterWords = {
  readonly locale: Locale;
  /** The short name the mail comes from. */
  readonly community: string;
  readonly subject: string;
  readonly text: string;
  readonly shortcuts: readonly { readonly label: string; readonly says: string }[];
  /** Where an answer goes. */
  readonly replyTo: string;
  readonly unsubscribeUrl: string;
};

/** RFC 6068: the address, a subject and the words, each percent-encoded. */
export const mailtoFor = (address: string, subject: string, body: string): string => {
  const encoded = address.split('@').map(encodeURIComponent).join('@');
  return `mailto:${encoded}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
};

const replySubject = (subject: string): string => (/^re:/i.test(subject) ? subject : `Re: ${subject}`);

type Foot = { readonly answering: string; readonly from: string; readonly stopping: string; readonly stopLink: string };

const footOf = ({ locale, community }: LetterWords): Foot => {
  const reader = { locale, channel: 'email', zone: 'UTC' } as const;
  const { answering, from, stopping, stopLink } = letterCopies;
  return {
    answering: answering[locale],
    from: phraseWords(phrase(from, { community }), reader),
    stopping: stopping[locale],
    stopLink: stopLink[locale],
  };
};

/** Below the line that mail programs know as the end of what was written (RFC 3676 4.3). */
const textOf = (words: LetterWords): string => {
  const foot = footOf(words);
  const below = [foot.answering, foot.from, foot.stopping, words.unsubscribeUrl];
  return `${words.text}\n\n-- \n${below.join('\n')}\n`;
};

const answersHtml = ({ locale, subject, shortcuts, replyTo }: LetterWords): string => {
  if (shortcuts.length === 0) return `<p style="${styles.words}">${letterCopies.answering[locale]}</p>`;
  const buttons = shortcuts.map(({ label, says }) =>
    buttonHtml(mailtoFor(replyTo, replySubject(subject), oneLine(says)), oneLine(label)),
  );
  return `<p style="${styles.words}">${letterCopies.pressing[locale]}</p>\n${buttons.join('\n')}`;
};

/** The last words before a link in the copy are its text: “…, or open this page: stop these mails”. */
const footHtml = (words: LetterWords): string => {
  const { from, stopLink } = footOf(words);
  const [before = '', link = ''] = stopLink.split(/: (?=[^:]*$)/);
  const href = escapeHtml(words.unsubscribeUrl);
  return `<div class="quiet" style="${styles.foot}">
<p style="${styles.footWords}">${escapeHtml(from)}</p>
<p style="${styles.footWords}">${escapeHtml(before)}: <a class="green" href="${href}" style="${styles.link}">${escapeHtml(link)}</a>.</p>
</div>`;
};

/** Both parts of a mail. Words are made harmless here, whatever they hold. */
export const letterParts = (given: LetterWords): { readonly text: string; readonly html: string } => {
  const words: LetterWords = {
    ...given,
    community: oneLine(given.community, 60),
    subject: oneLine(given.subject, 120),
    text: plainText(given.text),
  };
  const inside = [wordsHtml(words.text), answersHtml(words), footHtml(words)].join('\n');
  const html = htmlDocument({ locale: words.locale, title: words.subject, heading: words.community, inside });
  return { text: textOf(words), html };
};
