/** A raw mail (RFC 5322) as a mail program writes it: words and HTML, the answered mail quoted in both, a photo beside. */
import { format } from './time.js';

const random = () => [...crypto.getRandomValues(new Uint8Array(12))].map((one) => (one % 36).toString(36)).join('');

const base64 = (text) => {
  const bytes = new TextEncoder().encode(text);
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
};

/** No line of a mail is longer, and no control character ends one early. */
const lines = (encoded) => (encoded.match(/.{1,76}/g) ?? []).join('\r\n');
const oneLine = (text) => text.replace(/\p{Cc}+/gu, ' ').trim();

/** RFC 2047: words of at most 75 letters, none of them with half a character in it. */
const encodedWords = (text) => {
  const chunks = [''];
  for (const letter of text) {
    if (new TextEncoder().encode(chunks.at(-1) + letter).length > 45) chunks.push('');
    chunks[chunks.length - 1] += letter;
  }
  return chunks.map((chunk) => `=?utf-8?B?${base64(chunk)}?=`).join('\r\n ');
};

const headerText = (text) => (/^[\x20-\x7e]{0,200}$/.test(text) && !text.includes('=?') ? text : encodedWords(text));

/** A name before an address: bare, in quotes, or encoded. */
const displayName = (text) => {
  if (!/^[\x20-\x7e]{1,200}$/.test(text) || text.includes('=?')) return encodedWords(text);
  return /^[\w !#$%&'*+/=?^`{|}~-]+$/.test(text) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;
};

const idsIn = (text = '') => text.match(/<[^<>\s]+>/g) ?? [];

/** The thread so far and the mail that is answered, each once, on lines of their own. */
const threadFields = (answered) => {
  const [id] = idsIn(answered?.headers['message-id']);
  if (!id) return [];
  const all = [...new Set([...idsIn(answered.headers.references), id])];
  return [`In-Reply-To: ${id}`, `References: ${all.join('\r\n ')}`];
};

const groupName = ({ headers, from }) => {
  const name = /^\s*"?([^"<]*?)"?\s*</.exec(headers.from ?? '')?.[1] ?? '';
  return name && !name.includes('=?') ? name : from.split('@')[0];
};

const whenOf = (at, zone) =>
  `${format(at, zone, { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' })} at ${format(at, zone, { hour: 'numeric', minute: '2-digit' })}`;

const escaped = (text) =>
  text.replace(/[&<>"]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[one]);

const attribution = (answered, zone) =>
  `On ${whenOf(answered.at, zone)} ${groupName(answered)} <${answered.from}> wrote:`;

const textPart = ({ body, answered, zone }) => {
  if (!answered) return body;
  const quoted = answered.text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => (line.startsWith('>') ? `>${line}` : `> ${line}`));
  return [body, '', attribution(answered, zone), '', ...quoted, ''].join('\r\n');
};

const htmlPart = ({ body, answered, zone }) => {
  const words = `<div dir="ltr">${escaped(body).replace(/\r?\n/g, '<br>')}</div>`;
  if (!answered) return words;
  const inner = /<body[^>]*>([\s\S]*)<\/body>/i.exec(answered.html)?.[1] ?? escaped(answered.text);
  return `${words}<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${escaped(attribution(answered, zone))}<br></div><blockquote class="gmail_quote">${inner}</blockquote></div>`;
};

const part = (type, content) =>
  [`Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', '', lines(content)].join('\r\n');

const multipart = (kind, parts) => {
  const boundary = `part-${random()}`;
  const inside = parts.map((one) => `--${boundary}\r\n${one}\r\n`).join('');
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${inside}--${boundary}--\r\n`;
};

const photoPart = (photo) => {
  const [, type, content] = /^data:(image\/[\w.+-]+);base64,(.*)$/s.exec(photo) ?? [];
  return content && part(`${type}; name="photo"\r\nContent-Disposition: attachment; filename="photo"`, content);
};

const bodyOf = (letter) => {
  const words = multipart('alternative', [
    part('text/plain; charset=utf-8', base64(textPart(letter))),
    part('text/html; charset=utf-8', base64(htmlPart(letter))),
  ]);
  const photo = letter.photo && photoPart(letter.photo);
  return photo ? multipart('mixed', [words, photo]) : words;
};

/** Where an answer goes: the address of Reply-To in its own letters, else the one it came from. */
export const replyTo = ({ headers, from }) =>
  /<([^<>\s]+@[^<>\s]+)>\s*$/.exec(headers['reply-to'] ?? '')?.[1] ?? headers['reply-to']?.trim() ?? from;

/** The subject of an answer: “Re:” once. */
export const replySubject = ({ subject }) => `Re: ${subject.replace(/^(?:re:\s*)+/i, '')}`;

/**
 * Bytes that are all ASCII, whatever was written. `answered` is a mail as `/carrier/mail` shows it; `photo` a `data:`
 * address; `at` is ISO and `zone` where the writer lives.
 */
export const rawLetter = (letter) => {
  const { name, from, to, subject, answered, at } = letter;
  const domain = from.split('@')[1];
  return [
    `From: ${displayName(oneLine(name))} <${from}>`,
    `To: ${oneLine(to)}`,
    `Subject: ${headerText(oneLine(subject))}`,
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${random()}@${domain}>`,
    ...threadFields(answered),
    'MIME-Version: 1.0',
    bodyOf(letter),
  ].join('\r\n');
};
