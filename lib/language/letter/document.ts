/** The frame of a mail or a page: everything inside is already escaped. */
import type { Locale } from '../../domain/intent.ts';
import { escapeHtml } from './escape.ts';
import { darkSheet, styles } from './style.ts';

export type Frame = {
  readonly locale: Locale;
  /** Words, not HTML. */
  readonly title: string;
  /** The one heading; words, not HTML. */
  readonly heading: string;
  /** HTML. */
  readonly inside: string;
};

/** A whole HTML document without script, picture or anything fetched. */
export const htmlDocument = ({ locale, title, heading, inside }: Frame): string =>
  `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${darkSheet}</style>
</head>
<body style="${styles.body}">
<main class="paper" style="${styles.page}">
<h1 class="green" style="${styles.head}">${escapeHtml(heading)}</h1>
${inside}
</main>
</body>
</html>
`;
