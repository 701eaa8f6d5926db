/** The outbox id as an email tag: SES takes letters, digits, `-` and `_`, under 256 of them. */

/** Everything else is written `_` and two hexadecimal digits a byte, so that it can be read back. */
export const tagOf = (id: string): string =>
  [...new TextEncoder().encode(id)]
    .map((byte) => {
      const char = String.fromCharCode(byte);
      return /[A-Za-z0-9-]/.test(char) ? char : `_${byte.toString(16).padStart(2, '0')}`;
    })
    .join('');

/** The outbox id a report's tag stands for; undefined when the tag is none of ours. */
export const idOfTag = (tag: string): string | undefined => {
  if (!/^(?:[A-Za-z0-9-]|_[0-9a-f]{2})+$/.test(tag)) return undefined;
  const bytes = [...tag.matchAll(/_([0-9a-f]{2})|[A-Za-z0-9-]/g)].map(([char, hex]) =>
    hex === undefined ? char.charCodeAt(0) : Number.parseInt(hex, 16),
  );
  return new TextDecoder().decode(Uint8Array.from(bytes));
};

/** The name of that tag in every report. */
export const outboxTag = 'outbox';
