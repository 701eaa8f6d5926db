/** The header lines of a raw mail, cut off and put back without touching the rest of it. */

/** `text` is the whole field with its folded lines; `name` is lower case. */
export type Field = { readonly name: string; readonly text: string };
export type Mail = { readonly fields: readonly Field[]; readonly body: Buffer };

const endOfHead = (raw: Buffer): { readonly end: number; readonly next: number } => {
  const windows = raw.indexOf('\r\n\r\n');
  const unix = raw.indexOf('\n\n');
  if (windows >= 0 && (unix < 0 || windows < unix)) return { end: windows, next: windows + 4 };
  return unix >= 0 ? { end: unix, next: unix + 2 } : { end: raw.length, next: raw.length };
};

/** Headers are read as bytes (latin1), so that whatever they hold is put back as it was. */
export const splitMail = (raw: Buffer): Mail => {
  const { end, next } = endOfHead(raw);
  const texts: string[] = [];
  for (const line of raw.toString('latin1', 0, end).split(/\r?\n/)) {
    if (/^[ \t]/.test(line) && texts.length > 0) texts.push(`${texts.pop()}\r\n${line}`);
    else texts.push(line);
  }
  const fields = texts.map((text) => ({ name: (/^([^:\s]+)[ \t]*:/.exec(text)?.[1] ?? '').toLowerCase(), text }));
  return { fields, body: raw.subarray(next) };
};

export const joinMail = ({ fields, body }: Mail): Buffer =>
  Buffer.concat([Buffer.from(`${fields.map(({ text }) => text).join('\r\n')}\r\n\r\n`, 'latin1'), body]);

/** The value of the first field of this name, on one line; empty when there is none. */
export const headerValue = (mail: Mail, name: string): string => {
  const text = mail.fields.find((field) => field.name === name)?.text ?? '';
  return text
    .slice(text.indexOf(':') + 1)
    .replace(/\r?\n[ \t]+/g, ' ')
    .trim();
};

export const without = (mail: Mail, names: readonly string[]): Mail => ({
  ...mail,
  fields: mail.fields.filter(({ name }) => !names.includes(name)),
});

export const field = (name: string, value: string): Field => ({ name: name.toLowerCase(), text: `${name}: ${value}` });

/**
 * The bare addresses in a header value, in their own letters: a token in one is more than its lower case. A name in
 * quotes may look like an address, and is none.
 */
export const addressesIn = (value: string): readonly string[] =>
  value
    .replace(/"(?:[^"\\]|\\.)*"/g, '')
    .split(/[,;]/)
    .flatMap((one) => (/<([^<>]*)>/.exec(one)?.[1] ?? one).match(/[^\s<>:()]+@[^\s<>:()]+/)?.[0] ?? []);

export const isAt = (address: string, domain: string): boolean => address.toLowerCase().endsWith(`@${domain}`);
