/** One piece of an HTML text. A tag's name is lower case; `attributes` is what stands behind it, cut where it is too long to matter. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly tag: string; readonly attributes: string; readonly closed: boolean }
  | { readonly kind: 'close'; readonly tag: string };

const unread = new Set(['script', 'style', 'title', 'textarea', 'template', 'svg', 'noscript']);
const longestAttributes = 2000;

/** Reads HTML from front to back, each character once; broken markup is read as far as it makes sense. */
export function* pieces(html: string): Generator<Piece> {
  const last = html.lastIndexOf('>');
  let trusting = true;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0 || open > last) break;
    if (!/[a-zA-Z/!?]/.test(html.charAt(open + 1))) {
      yield { kind: 'text', text: html.slice(at, open + 1) };
      at = open + 1;
      continue;
    }
    if (open > at) yield { kind: 'text', text: html.slice(at, open) };
    let end = trusting ? endOfTag(html, open) : html.indexOf('>', open);
    if (end < 0) {
      trusting = false;
      end = html.indexOf('>', open);
    }
    const piece = tagAt(html, open, end);
    if (piece !== undefined) yield piece;
    at =
      piece?.kind === 'open' && !piece.closed && unread.has(piece.tag)
        ? endOfUnread(html, end + 1, piece.tag)
        : end + 1;
  }
  if (at < html.length) yield { kind: 'text', text: html.slice(at) };
}

/** Where the tag's “>” is, quotes respected; −1 when a quote never closes. */
function endOfTag(html: string, open: number): number {
  if (html.startsWith('<!--', open)) {
    const end = html.indexOf('-->', open + 4);
    return end < 0 ? html.indexOf('>', open) : end + 2;
  }
  if (!/[a-zA-Z]/.test(html.charAt(open + 1))) return html.indexOf('>', open);
  for (let at = open + 1; at < html.length; at++) {
    const char = html.charCodeAt(at);
    if (char === 62) return at;
    const opensValue = (char === 34 || char === 39) && /[=\s]/.test(html.charAt(at - 1));
    if (opensValue) at = html.indexOf(String.fromCharCode(char), at + 1);
    if (opensValue && at < 0) return -1;
  }
  return -1;
}

function tagAt(html: string, open: number, end: number): Piece | undefined {
  const inside = html.slice(open + 1, Math.min(end, open + longestAttributes));
  const found = /^(\/?)([a-zA-Z][\w:-]*)\s*(.*)$/s.exec(inside);
  if (found === null) return undefined;
  const [, slash, name = '', attributes = ''] = found;
  const tag = name.toLowerCase();
  if (slash === '/') return { kind: 'close', tag };
  return { kind: 'open', tag, attributes, closed: html.charAt(end - 1) === '/' };
}

function endOfUnread(html: string, from: number, tag: string): number {
  const closing = new RegExp(`</${tag}[^>]*>`, 'gi');
  closing.lastIndex = from;
  const found = closing.exec(html);
  return found === null ? html.length : found.index + found[0].length;
}
