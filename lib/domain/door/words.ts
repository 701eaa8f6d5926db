/** A short text in one person's language, for what is kept as plain words (“what UNDO takes back”). */
import type { Copy } from '../../../templates/copy.ts';
import type { Locale } from '../intent.ts';

/** Blanks are filled as they are. */
export const inWords = (copy: Copy, locale: Locale, blanks: Readonly<Record<string, string | number>> = {}): string =>
  copy[locale].replace(/\{(\w+)\}/gu, (_all, name: string) => String(blanks[name] ?? ''));
