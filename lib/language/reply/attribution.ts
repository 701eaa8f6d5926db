import { onWords, weekdayWords, wroteBeforeName, wroteWords } from '../../../templates/words/email/quoting.ts';
import { isNameLine } from './name-line.ts';
import { isQuoted, nextWritten, type Page } from './page.ts';
import { alternatives, holding, plain } from './phrases.ts';

/** The lines a mail reader writes above a quotation: “On … wrote:”. `before` is what the person wrote on the same line. */
export type Attribution = { readonly lines: number; readonly before: string };

const onStart = new RegExp(`^[-–—_*"'\\s]*(?:${alternatives(onWords)})(?![-.@+_/]).*\\d`, 'u');
const dateStart = new RegExp(`^[-–—_*"'\\s]*(?:\\d|(?:${alternatives(weekdayWords)})[.,\\s])`, 'u');
const wroteLast = new RegExp(`(?:^|[^\\p{L}])(?:${alternatives(wroteWords)})$`, 'u');
const wroteLastTight = new RegExp(`[>\\])"'\\p{Script=Hangul}](?:${alternatives(wroteWords)})$`, 'u');
const wroteWithin = holding(wroteBeforeName);
const wroteAnywhere = holding(`${wroteWords}|${wroteBeforeName}`);
const bracketed = /<[^\s<>@]+@[^\s<>@]+>/;
const fullDate = /(?:19|20)\d\d|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d[年년]/;
const hour = /\d{1,2}[:.h]\d{2}/;
const addressLast = /[^\s@<]@[^\s@]+$/;
const sameLine =
  /^(.{0,200}?\S)[\s-]+((?:on|el|le|am|il|em|op|den)\s+(?:\p{L}{2,4}[a-z.]{0,10},?\s+)?(?:\p{L}{3,10}\.?\s+)?\d.*)$/iu;
const longestWrap = 5;

/** What stands at line `at`, if it is an attribution. Looks at five lines at most. */
export function attributionAt(page: Page, at: number): Attribution | undefined {
  const first = page.plain[at] ?? '';
  if (first === '') return undefined;
  const begins = onStart.test(first) ? 'on' : dateStart.test(first) && /\d/.test(first) ? 'date' : 'other';
  const shared = begins === 'on' ? undefined : sharedLine(page, at);
  if (shared !== undefined) return shared;
  const lines = wrappedFrom(page, at, begins);
  return lines > 0 ? { lines, before: '' } : undefined;
}

/** How many lines the attribution spans, 0 for none. Only one that begins like one may be wrapped. */
function wrappedFrom(page: Page, at: number, begins: Beginning): number {
  let joined = '';
  const last = begins === 'other' ? at : at + longestWrap - 1;
  for (let next = at; next <= last; next++) {
    const line = page.plain[next] ?? '';
    if (line === '' && (page.plain[next + 1] ?? '').startsWith('<')) continue;
    if (line === '' || (next > at && (beginsAnew(line) || !goesOn(joined, line)))) return 0;
    joined = joined === '' ? line : `${joined} ${line}`;
    if (endsAsAttribution(page, next, joined, begins)) return next - at + 1;
  }
  return 0;
}

/** A “>” at the beginning of a line closes an address that was opened above; otherwise it begins the quotation. */
function goesOn(joined: string, line: string): boolean {
  return !line.startsWith('>') || joined.startsWith('>') || joined.split('<').length > joined.split('>').length;
}

/** A wrapped attribution has its date on its first line, so a line with a date of its own begins another. */
function beginsAnew(line: string): boolean {
  return onStart.test(line) || (dateStart.test(line) && fullDate.test(line));
}

/** Does the text, which ends on line `at`, read as an attribution? */
function endsAsAttribution(page: Page, at: number, text: string, begins: Beginning): boolean {
  const bare = text.replace(/[\s\-–—_*]+$/, '');
  const colon = bare.endsWith(':');
  const said = colon ? bare.slice(0, -1).trimEnd() : bare;
  const wrote = wroteLast.test(said) || wroteLastTight.test(said);
  if (!colon && !wrote) return begins === 'date' && namesOnly(said) && isQuoted(page, nextWritten(page, at + 1));
  if (wrote && /^-{2,}.*-{2,}$/.test(text)) return true;
  return reads(said, { begins, colon, wrote, answered: colon && isQuoted(page, nextWritten(page, at + 1)) });
}

/** “2013/7/20 Sam <sam@mail.example>”, as Gmail wrote for some years. */
function namesOnly(said: string): boolean {
  return fullDate.test(said) && /<[^\s<>@]+@[^\s<>@]+>$/.test(said);
}

type Beginning = 'on' | 'date' | 'other';

type Signs = {
  readonly begins: Beginning;
  readonly colon: boolean;
  readonly wrote: boolean;
  readonly answered: boolean;
};

/** A person's own “On Monday the mayor told us:” has a day but neither address nor verb where they belong. */
function reads(said: string, { begins, colon, wrote, answered }: Signs): boolean {
  const dated = fullDate.test(said);
  const address = said.includes('@');
  const endsInAddress = addressLast.test(said.replace(/[\s>)\]"']+$/, ''));
  if (begins === 'on' && wrote) return dated || address || hour.test(said) || answered;
  if (begins === 'on' && colon && wroteWithin.test(said)) return dated || address || answered;
  if (begins === 'on' && colon && address) return dated || hour.test(said);
  if (begins === 'date' && (wrote || (colon && wroteWithin.test(said)))) return dated || address || answered;
  if (colon && bracketed.test(said) && (wrote || (dated && wroteAnywhere.test(said)))) return true;
  if (colon && endsInAddress && dated) return true;
  if (wrote && dated && colon) return true;
  return answered && (wrote || address || dated);
}

/** “reply On Wed, Apr 4, 2012 at 3:59 PM, bob wrote:”: some clients forget the line break. */
function sharedLine(page: Page, at: number): Attribution | undefined {
  const line = page.lines[at] ?? '';
  const found = /[:-]\s*$/.test(line) ? sameLine.exec(line) : null;
  const [, before = '', header = ''] = found ?? [];
  if (header === '' || !endsAsAttribution(page, at, plain(header), 'on')) return undefined;
  const own = before.replace(/[\s-]+$/, '');
  const isName = own.includes('@') || (own.includes(' ') && isNameLine(own));
  return isName ? undefined : { lines: 1, before: own };
}
