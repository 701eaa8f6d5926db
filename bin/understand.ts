/**
 * `npm run -s understand`: JSON lines in, JSON lines out, in order. Each line in is
 * `{"text", "asked"?, "locale"?, "now"?, "zone"?, "channel"?, "items"?, "names"?}`; each line out the intent.
 * `--eml FILE` reads one raw mail and writes `{"from", "human", "reason"?, "text", "intent", …}`; `--emls` does so for each
 * path on standard input.
 * A line that cannot be read becomes `{"intent":"unknown","error":…}`, so that the order always holds.
 */
import { createInterface } from 'node:readline';
import { type AskedKind, askedKinds, type Channel, type Intent, type Item, type Locale } from '../lib/domain/intent.ts';
import type { Context } from '../lib/language/heard.ts';
import { understand } from '../lib/language/understand/understand.ts';

type Asked = { readonly text: string; readonly context: Context };
type Fields = Readonly<Record<string, unknown>>;

const zone = process.env.ZONE ?? 'America/New_York';

function read(line: string): Asked {
  const fields: unknown = JSON.parse(line);
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    throw new Error('A line must be an object');
  return { text: textOf(fields as Fields), context: contextOf(fields as Fields) };
}

function textOf({ text }: Fields): string {
  if (typeof text !== 'string') throw new Error('"text" must be a string');
  return text;
}

function contextOf(fields: Fields): Context {
  const { asked, locale, now, channel, items, names } = fields;
  return {
    asked: askedKinds.find((kind) => kind === asked) ?? ('none' satisfies AskedKind),
    locale: (locale === 'es' ? 'es' : 'en') satisfies Locale,
    now: typeof now === 'string' && !Number.isNaN(Date.parse(now)) ? now : new Date().toISOString(),
    zone: typeof fields.zone === 'string' ? fields.zone : zone,
    ...(channel === 'sms' || channel === 'email' ? { channel: channel satisfies Channel } : {}),
    ...(Array.isArray(items) ? { items: items.filter(isItem) } : {}),
    ...(Array.isArray(names) ? { names: names.filter((name): name is string => typeof name === 'string') } : {}),
  };
}

function isItem(item: unknown): item is Item {
  if (typeof item !== 'object' || item === null) return false;
  const { number, text } = item as Fields;
  return typeof number === 'number' && typeof text === 'string';
}

function answer(line: string): Intent | { readonly intent: 'unknown'; readonly error: string } {
  try {
    const { text, context } = read(line);
    return understand(text, context);
  } catch (error) {
    return { intent: 'unknown', error: error instanceof Error ? error.message : String(error) };
  }
}

const lines = (): AsyncIterable<string> => createInterface({ input: process.stdin });

function print(line: unknown): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** Mail is read with the same clock and place as texts without their own. */
async function printMail(path: string): Promise<void> {
  const { emlLine } = await import('../lib/local/eml.ts');
  print(
    await emlLine(path, {
      now: new Date().toISOString(),
      zone,
      domain: process.env.MAIL_DOMAIN ?? 'groups.localhost',
    }),
  );
}

async function main([option, file]: readonly string[]): Promise<void> {
  if (option === '--eml') {
    if (file === undefined) throw new Error('Say which file: --eml FILE');
    return printMail(file);
  }
  const isMail = option === '--emls';
  for await (const line of lines()) {
    if (line.trim() === '') continue;
    if (isMail) await printMail(line.trim());
    else print(answer(line));
  }
}

await main(process.argv.slice(2));
