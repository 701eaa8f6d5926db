import { createRequire } from 'node:module';
import EmailReplyParser from 'email-reply-parser';
import { htmlText } from '../../lib/language/reply/html/html-text.ts';
import { type Letter, ownWords } from '../../lib/language/reply/reply.ts';

const require = createRequire(import.meta.url);
const planer = require('planer') as { readonly extractFrom: (text: string, type: string) => string };
const nodeReplyParser = require('node-email-reply-parser') as (text: string, visibleOnly: true) => string;

export type Parser = { readonly name: string; readonly words: (letter: Letter) => string };

/** The libraries read plain text; where there is only HTML they get the text a reader would see. */
const textOf = ({ text, html }: Letter): string => text || (html === undefined ? '' : htmlText(html).whole);

export const parsers: readonly Parser[] = [
  { name: 'manyhands', words: ownWords },
  { name: 'email-reply-parser 2.3.9', words: (letter) => new EmailReplyParser().parseReply(textOf(letter)) },
  { name: 'planer 1.2.0', words: (letter) => planer.extractFrom(textOf(letter), 'text/plain') },
  { name: 'node-email-reply-parser 0.1.4', words: (letter) => nodeReplyParser(textOf(letter), true) },
  { name: 'nothing left out', words: textOf },
];
