/** The parts of a raw mail that its reading leaves out: calendar entries and photos. */

const fromQuotedPrintable = (text) =>
  Uint8Array.from(
    [...text.replace(/=\r?\n/g, '').matchAll(/=([0-9A-F]{2})|([\s\S])/gi)].map(([, hex, letter]) =>
      hex ? Number.parseInt(hex, 16) : letter.codePointAt(0),
    ),
  );

const fromBase64 = (text) => Uint8Array.from(atob(text.replace(/[^A-Za-z0-9+/]/g, '')), (one) => one.codePointAt(0));

const wordsOf = (body, encoding) => {
  if (encoding === 'base64') return new TextDecoder().decode(fromBase64(body));
  return encoding === 'quoted-printable' ? new TextDecoder().decode(fromQuotedPrintable(body)) : body;
};

const partOf = (text) => {
  const [head = ''] = text.split(/\r?\n\r?\n/, 1);
  const field = (name) => new RegExp(`^${name}:[ \\t]*([^;\\s]+)`, 'im').exec(head)?.[1]?.toLowerCase() ?? '';
  const body = text.slice(head.length).trim();
  return { type: field('content-type'), encoding: field('content-transfer-encoding'), body };
};

/** Every part as `{type, encoding, body}`, however deep it lies. */
export const partsOf = (raw) => raw.split(/\r?\n--\S[^\r\n]*(?=\r?\n|$)/).map((text) => partOf(text.trimStart()));

/** Pictures a browser can show, as `data:` addresses. */
export const photosIn = (raw) =>
  partsOf(raw)
    .filter(({ type, encoding }) => /^image\/(jpeg|png|gif|webp)$/.test(type) && encoding === 'base64')
    .map(({ type, body }) => `data:${type};base64,${body.replace(/\s/g, '')}`);

const plainValue = (value) => value.replace(/\\n/gi, ' ').replace(/\\([\\;,])/g, '$1');

/** `20260523T200000Z` as ISO; a time without a zone is nobody's, and undefined. */
const instantOf = (value) =>
  /^\d{8}T\d{6}Z$/.test(value)
    ? value.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')
    : undefined;

/** The calendar entry of a mail: `{uid, what, where, at, isCancelled}`, or undefined. */
export const entryIn = (raw) => {
  const part = partsOf(raw).find(({ type }) => type === 'text/calendar');
  if (!part) return undefined;
  const lines = wordsOf(part.body, part.encoding).replace(/\r?\n[ \t]/g, '');
  const value = (name) => plainValue(new RegExp(`^${name}(?:;[^:\\n]*)?:(.*)$`, 'im').exec(lines)?.[1]?.trim() ?? '');
  return {
    ...{ uid: value('UID'), what: value('SUMMARY'), where: value('LOCATION'), at: instantOf(value('DTSTART')) },
    isCancelled: value('METHOD').toUpperCase() === 'CANCEL',
  };
};
