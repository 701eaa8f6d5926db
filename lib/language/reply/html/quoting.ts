import { decoded } from './entities.ts';

/**
 * What an element means for whose words stand in it: `quoted` its content is a quotation · `heading` a quotation's
 * attribution up to the blockquote in it · `below` everything from here on is quoted · `aside` a signature · `hidden`.
 */
export type Meaning = 'quoted' | 'heading' | 'below' | 'aside' | 'hidden' | 'plain';

/** Class names and ids that mail readers give, without the “x_” that Outlook puts before them. */
const meanings: readonly (readonly [Meaning, string])[] = [
  ['quoted', 'gmail_attr moz-cite-prefix yahoo_quoted ymail_quoted zmail_extra tutanota_quote bloop_original_html'],
  ['heading', 'gmail_quote gmail_quote_container protonmail_quote'],
  ['below', 'divRplyFwdMsg appendonsend zwchr stopSpelling OutlookMessageHeader aolReplyHeader isReplyContent'],
  ['below', 'mail-editor-reference-message-container moz-forward-container isForwardContent'],
  [
    'aside',
    'gmail_signature moz-signature protonmail_signature_block tutanota_signature AppleMailSignature bloop_sign',
  ],
  ['aside', 'Signature ms-outlook-mobile-signature ymail_android_signature'],
];
const meaningOfName = new Map<string, Meaning>(
  meanings.flatMap(([meaning, names]) => names.split(' ').map((name): [string, Meaning] => [name, meaning])),
);

/** The line Outlook and Windows Mail draw above a quotation. */
const ruleAbove =
  /border-top:\s*(?:solid\s+#(?:b5c4df|e1e1e1)|1px\s+solid\s+#b5c4df|#b5c4df\s+1(?:px|pt)\s+solid)|border-top-color:\s*rgb\(229,\s*229,\s*229\)/i;
const hidden = /display\s*:\s*none|mso-hide\s*:\s*all/i;

const [styleOf, className, id, nameOf] = ['style', 'class', 'id', 'name'].map(named) as [
  RegExp,
  RegExp,
  RegExp,
  RegExp,
];

/** The meaning of an element from its name and the text of its attributes. */
export function meaningOf(tag: string, attributes: string): Meaning {
  if (attributes === '') return tag === 'blockquote' ? 'quoted' : 'plain';
  const style = attribute(attributes, styleOf);
  if (hidden.test(style)) return 'hidden';
  if (tag === 'blockquote') return 'quoted';
  for (const name of [className, id]) {
    for (const word of attribute(attributes, name).split(/\s+/)) {
      const meaning = meaningOfName.get(word.replace(/^(?:x_)+/, ''));
      if (meaning !== undefined) return meaning;
    }
  }
  if (tag === 'div' && attribute(attributes, nameOf) === 'quote') return 'heading';
  if (/data-signatureblock|data-smartmail\s*=\s*["']?gmail_signature/.test(attributes)) return 'aside';
  return tag === 'div' && ruleAbove.test(style) ? 'below' : 'plain';
}

function attribute(attributes: string, name: RegExp): string {
  const found = name.exec(attributes);
  return decoded(found?.[1] ?? found?.[2] ?? found?.[3] ?? '');
}

function named(name: string): RegExp {
  return new RegExp(`(?:^|[\\s"'])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i');
}
