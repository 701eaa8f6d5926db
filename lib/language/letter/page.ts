/** The page behind the stop link. GET shows it and changes nothing; its button posts (RFC 8058). */

import type { Copy } from '../../../templates/copy.ts';
import { unsubscribeCopies } from '../../../templates/email/unsubscribe.ts';
import type { Locale } from '../../domain/intent.ts';
import { htmlDocument } from './document.ts';
import { escapeHtml, oneLine } from './escape.ts';
import { styles } from './style.ts';

export type UnsubscribePage = {
  readonly locale: Locale;
  readonly community: string;
  /** `ask` shows the buttons; the others say what was done, or that the link is not ours. */
  readonly state: 'ask' | 'stopped' | 'lessened' | 'unknown';
  /** Where the buttons post to: `List-Unsubscribe=One-Click`, or `less=1`. */
  readonly action: string;
};

const buttonOf = (action: string, name: string, value: string, label: string): string =>
  `<form method="post" action="${escapeHtml(action)}"><button class="button" name="${name}" value="${value}" style="${styles.button};text-align:center">${escapeHtml(label)}</button></form>`;

/** A whole page in the reader's language. */
export const unsubscribePage = ({ locale, community, state, action }: UnsubscribePage): string => {
  const name = oneLine(community, 60);
  const words = (copy: Copy): string => copy[locale].replaceAll('{community}', () => name);
  const line = (copy: Copy): string => `<p style="${styles.words}">${escapeHtml(words(copy))}</p>`;
  const copy = unsubscribeCopies;
  const inside = {
    ask: () => [
      line(copy.ask),
      buttonOf(action, 'List-Unsubscribe', 'One-Click', words(copy.button)),
      line(copy.less),
      buttonOf(action, 'less', '1', words(copy.lessButton)),
    ],
    stopped: () => [line(copy.stopped), line(copy.back)],
    lessened: () => [line(copy.lessened)],
    unknown: () => [line(copy.unknown)],
  }[state]();
  const title = words(copy.title);
  return htmlDocument({ locale, title, heading: title, inside: inside.join('\n') });
};
