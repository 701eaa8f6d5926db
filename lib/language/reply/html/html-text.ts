import { quotedFromHere } from '../page.ts';
import { Elements } from './elements.ts';
import { pieces } from './tags.ts';
import { type HtmlText, TextLines } from './text-lines.ts';

const quotation =
  /<blockquote|gmail_quote|yahoo_quoted|divRplyFwdMsg|appendonsend|OutlookMessageHeader|moz-cite-prefix|protonmail_quote|zmail_extra|border-top/i;
const longestHtml = 2_000_000;
const blocks = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead title tr ul'.split(
    ' ',
  ),
);

/** Does the HTML say itself where a quotation is? */
export function hasQuotation(html: string): boolean {
  return quotation.test(html.slice(0, longestHtml));
}

/** What a reader sees, as lines; hidden parts, styles and scripts left out; Word's paragraphs have no gaps. At most two million characters are read. */
export function htmlText(html: string): HtmlText {
  const lines = new TextLines();
  const elements = new Elements();
  const tight = html.includes('MsoNormal');
  let below = false;
  for (const piece of pieces(html.slice(0, longestHtml))) {
    if (piece.kind === 'text') {
      if (elements.hidden === 0) lines.write(piece.text, elements.quoted > 0, elements.preformatted > 0);
      continue;
    }
    const isBlock = blocks.has(piece.tag);
    if (piece.kind === 'close') {
      elements.close(piece.tag);
      if (isBlock) lines.endLine(piece.tag === 'p' && !tight ? 'gap' : 'line');
      continue;
    }
    if (isBlock) lines.endLine('line');
    if (piece.tag === 'br') lines.breakLine();
    if (piece.tag === 'td' || piece.tag === 'th') lines.write(' ', elements.quoted > 0, false);
    const meaning = elements.open(piece.tag, piece.attributes, piece.closed);
    if (meaning === 'below' && !below && elements.quoted === 0) {
      lines.mark(quotedFromHere);
      below = true;
    }
  }
  return lines.result();
}
