/** Blocks of words as HTML that any mail client shows, and that still reads well when somebody quotes it. */
import { type Block, type Entry, readBlocks } from './blocks.ts';
import { escapeHtml } from './escape.ts';
import { styles } from './style.ts';

/** Words to type stand in capitals; in a mail they are bold too. */
const withBoldWords = (escaped: string): string =>
  escaped.replace(
    /(?<![\p{L}\d&#/])((?:\p{Lu}&#39;)?\p{Lu}{2,}(?: \p{Lu}{2,})*)(?![\p{L}\d;])/gu,
    '<strong>$1</strong>',
  );

const inline = (text: string): string => withBoldWords(escapeHtml(text));

/** The number is text, not a list marker: clients renumber markers, and people answer with this number. */
const entryHtml = ({ number, text }: Entry): string =>
  `<div role="listitem" style="${styles.entry}"><span class="green" style="${styles.number}">${number || '&bull;'}</span>${inline(text)}</div>`;

const blockHtml = (block: Block): string =>
  block.kind === 'list'
    ? `<div role="list" style="${styles.list}">\n${block.entries.map(entryHtml).join('\n')}\n</div>`
    : `<p style="${styles.words}">${block.lines.map(inline).join('<br>\n')}</p>`;

/** Everything a message says, escaped. */
export const wordsHtml = (text: string): string => readBlocks(text).map(blockHtml).join('\n');

/** A press opens a reply with the word already written: no page, no login. */
export const buttonHtml = (href: string, label: string): string =>
  `<a class="button" href="${escapeHtml(href)}" style="${styles.button}">${escapeHtml(label)}</a>`;
